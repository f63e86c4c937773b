/** The kinds of file that a document may be, by the ending of its name. */
const TYPES: readonly {
  readonly endings: readonly string[];
  readonly mediaType: string;
  readonly begins: (bytes: Uint8Array) => boolean;
}[] = [
  { endings: ['pdf'], mediaType: 'application/pdf', begins: (bytes) => holds(bytes, '%PDF-') },
  { endings: ['png'], mediaType: 'image/png', begins: (bytes) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]) },
  { endings: ['jpg', 'jpeg'], mediaType: 'image/jpeg', begins: (bytes) => begins(bytes, [0xff, 0xd8, 0xff]) },
  {
    endings: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: isArchive,
  },
  {
    endings: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    begins: isArchive,
  },
  { endings: ['csv'], mediaType: 'text/csv', begins: isText },
];

/** How far into a file its mark is looked for: some writers put a line before `%PDF-`. */
const HEAD_BYTES = 1024;

/** What a file is, or why it is no document: a kind that is not taken, or bytes that are not what its name says. */
export type DocumentType =
  | { readonly mediaType: string }
  | { readonly problem: 'MEDIA_TYPE_INVALID' | 'CONTENT_DIFFERS' };

/**
 * The media type of a document by the ending of its name and by its first bytes; what the sender says of it counts for
 * nothing. Which programme wrote it, and whether a reader opens it to the end, is not looked at.
 */
export function documentType(fileName: string, bytes: Uint8Array): DocumentType {
  const ending = /\.([a-z\d]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  const type = TYPES.find(({ endings }) => endings.includes(ending));
  if (!type) return { problem: 'MEDIA_TYPE_INVALID' };
  return type.begins(bytes) ? { mediaType: type.mediaType } : { problem: 'CONTENT_DIFFERS' };
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, mark: string): boolean {
  return String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)).includes(mark);
}

/** Office files are archives of XML. */
function isArchive(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

/** UTF-8, GB18030 or marked UTF-16: of these only the last has zero bytes. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]);
  return isUtf16 || !bytes.subarray(0, HEAD_BYTES).includes(0);
}
