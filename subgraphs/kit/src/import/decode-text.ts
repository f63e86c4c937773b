import iconv from 'iconv-lite';

/** Encodings that spreadsheets in China write. */
export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

/** Text, and how it was written; or why the bytes are no text. */
export type DecodedText =
  | { readonly state: 'decoded'; readonly encoding: TextEncoding; readonly text: string }
  | { readonly state: 'refused'; readonly code: 'ENCODING_UNKNOWN'; readonly reason: string };

const BYTE_ORDER_MARKS: readonly (readonly [encoding: TextEncoding, mark: readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['GB18030', [0x84, 0x31, 0x95, 0x33]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

/**
 * Reads bytes as text: by their byte order mark, else as UTF-16 when every second byte tells so, else as UTF-8 when
 * they are valid, else as GB18030, which contains GBK and GB2312. Bytes that are none of them are refused, never
 * repaired.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked)
    return (
      decodeAs(marked[0], bytes.subarray(marked[1].length)) ??
      refused(`The file says it is ${marked[0]}, but it is damaged.`)
    );
  for (const encoding of [...byteOrdersOf(bytes), 'UTF-8', 'GB18030'] as const) {
    const decoded = decodeAs(encoding, bytes);
    if (decoded) return decoded;
  }
  return refused('The file is neither UTF-8 nor UTF-16 nor GB18030.');
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): DecodedText | null {
  if (encoding === 'GB18030') {
    const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'gb18030');
    // Stands for bytes that mean nothing; no spreadsheet writes it.
    return text.includes('\uFFFD') ? null : { state: 'decoded', encoding, text };
  }
  try {
    return {
      state: 'decoded',
      encoding,
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
    };
  } catch {
    return null;
  }
}

/**
 * UTF-16 without a mark: commas, digits and line ends leave a zero in every second byte; few Chinese characters, such
 * as 一, leave one in the other.
 */
function byteOrdersOf(bytes: Uint8Array): readonly TextEncoding[] {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => byte === 0 && zeros[index % 2]!++);
  const [first, second] = zeros as [number, number];
  if (bytes.length % 2 !== 0 || first + second < Math.max(2, bytes.length / 20)) return [];
  if (second > 3 * first) return ['UTF-16LE'];
  return first > 3 * second ? ['UTF-16BE'] : [];
}

function refused(what: string): DecodedText {
  return { state: 'refused', code: 'ENCODING_UNKNOWN', reason: `${what} Save it again as “CSV UTF-8”.` };
}
