import type { Ref, ShallowRef } from 'vue';
import { ref, shallowRef } from 'vue';
import type { Refusal } from '@/form/refusals-of';
import { refusalsOf } from '@/form/refusals-of';
import { graphql } from '@/gql';
import type { SaveGrantDraftInput } from '@/gql/graphql';
import { useCommand } from '@/graphql/use-command';
import { useText } from '@/i18n/use-text';
import type { ChosenFile } from './ApplicationFiles.vue';
import { useSubmitGrant } from './use-submit-grant';

/** What an application is written with, its files apart. */
export type ApplicationInput = Omit<SaveGrantDraftInput, 'id' | 'clientMutationId'>;

interface Sending {
  /** Files that go with it and are not on the server yet. */
  readonly files: ShallowRef<readonly ChosenFile[]>;
  /** The draft on the server, once there is one: another try writes it anew instead of a second one. */
  readonly draftId: Ref<string | null>;
  /** Writes the draft, then the files that aren’t there yet. Answers what was refused. */
  write(input: ApplicationInput): Promise<readonly Refusal[]>;
  /** Writes it and hands it in. Answers what was refused. */
  handIn(input: ApplicationInput, applied: string): Promise<readonly Refusal[]>;
}

/** Sends an application: as a draft with its files, and handed in. */
export function useSendApplication(presentId: string | null): Sending {
  const { t } = useText();
  const saving = useCommand(
    graphql(`
      mutation SaveGrantDraft($input: SaveGrantDraftInput!) {
        saveGrantDraft(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
            number
          }
        }
      }
    `),
    ({ saveGrantDraft }) => saveGrantDraft,
  );
  const attaching = useCommand(
    graphql(`
      mutation AttachGrantDocument($input: AttachGrantDocumentInput!) {
        attachGrantDocument(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
          }
        }
      }
    `),
    ({ attachGrantDocument }) => attachGrantDocument,
  );
  const submitGrant = useSubmitGrant();
  const files = shallowRef<readonly ChosenFile[]>([]);
  const draftId = ref(presentId);

  async function write(input: ApplicationInput): Promise<readonly Refusal[]> {
    const saved = await saving.run({ id: draftId.value, ...input });
    if (saved.state !== 'done') return refusalsOf(t, saved);
    draftId.value = saved.payload.grant?.id ?? draftId.value;
    for (const file of files.value) {
      const { kind, fileName, mediaType, content } = file;
      const attached = await attaching.run({ grantId: draftId.value ?? '', kind, fileName, mediaType, content });
      if (attached.state !== 'done')
        return refusalsOf(t, attached).map(({ message }) => ({ message: `${fileName}: ${message}` }));
      files.value = files.value.filter((one) => one !== file);
    }
    return [];
  }

  async function handIn(input: ApplicationInput, applied: string): Promise<readonly Refusal[]> {
    const refusals = await write(input);
    if (refusals.length > 0) return refusals;
    return refusalsOf(t, await submitGrant({ id: draftId.value ?? '', applied }));
  }

  return { files, draftId, write, handIn };
}
