import type { MedicalClaimDocumentInput, MedicalClaimDocumentKind } from '@/gql/graphql';
import { readBase64 } from '@/ui/form/read-base64';

/** A file that is to be handed in with a claim. */
export interface Attached {
  readonly kind: MedicalClaimDocumentKind;
  readonly file: File;
}

/** The files, as the graph takes them. */
export function documentInputs(attached: readonly Attached[]): Promise<MedicalClaimDocumentInput[]> {
  return Promise.all(
    attached.map(async ({ kind, file }) => ({
      kind,
      fileName: file.name,
      mediaType: file.type,
      contentBase64: await readBase64(file),
    })),
  );
}
