import type { Ref } from 'vue';
import { ref } from 'vue';
import { saveFile } from '@/export/save-file';
import { graphql } from '@/gql';
import { useCommand } from '@/graphql/use-command';
import { useText } from '@/i18n/use-text';
import { useNotices } from '@/ui/notices/use-notices';
import { sha256Of } from './sha256-of';

interface Document {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/** Hands documents of a grant to the reader, which is written down, and says when their bytes are not those that were attached. */
export function useDocumentDownload(): {
  /** Id of the document that is on its way. */
  readonly fetching: Ref<string | null>;
  download(document: Document): Promise<void>;
} {
  const { t } = useText();
  const { notify } = useNotices();
  const fetching = ref<string | null>(null);

  const command = useCommand(
    graphql(`
      mutation OpenGrantDocument($input: OpenGrantDocumentInput!) {
        openGrantDocument(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          content
        }
      }
    `),
    (data) => data.openGrantDocument,
  );

  async function download({ id, fileName, mediaType, sha256 }: Document): Promise<void> {
    if (fetching.value) return;
    fetching.value = id;
    const opened = await command.run({ documentId: id });
    fetching.value = null;
    const content = opened.state === 'done' ? opened.payload.content : null;
    if (content == null) {
      notify({
        tone: 'bad',
        text: opened.state === 'refused' ? opened.errors[0].message : t('grant.documents.failed'),
      });
      return;
    }
    const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
    saveFile(fileName, new Blob([bytes], { type: mediaType }));
    const sum = await sha256Of(bytes);
    if (sum === sha256) notify({ tone: 'good', text: t('grant.documents.same', { name: fileName }) });
    else if (sum !== null) notify({ tone: 'bad', text: t('grant.documents.differs', { name: fileName }) });
  }

  return { fetching, download };
}
