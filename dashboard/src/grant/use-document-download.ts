import { useClientHandle } from '@urql/vue';
import type { Ref } from 'vue';
import { ref } from 'vue';
import { saveFile } from '@/export/save-file';
import { graphql } from '@/gql';
import { useText } from '@/i18n/use-text';
import { useNotices } from '@/ui/notices/use-notices';
import { sha256Of } from './sha256-of';

interface Document {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/** Hands documents of a grant to the reader, and says when their bytes are not those that were attached. */
export function useDocumentDownload(): {
  /** Id of the document that is on its way. */
  readonly fetching: Ref<string | null>;
  download(grantId: string, document: Document): Promise<void>;
} {
  const { t } = useText();
  const { client } = useClientHandle();
  const { notify } = useNotices();
  const fetching = ref<string | null>(null);

  const query = graphql(`
    query GrantDocumentContent($grantId: ID!, $id: ID!) {
      grant(id: $grantId) {
        id
        document(id: $id) {
          id
          content
        }
      }
    }
  `);

  async function download(grantId: string, { id, fileName, mediaType, sha256 }: Document): Promise<void> {
    if (fetching.value) return;
    fetching.value = id;
    const { data } = await client.query(query, { grantId, id }, { requestPolicy: 'network-only' }).toPromise();
    fetching.value = null;
    const content = data?.grant?.document?.content;
    if (content === undefined) {
      notify({ tone: 'bad', text: t('grant.documents.failed') });
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
