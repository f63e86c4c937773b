import iconv from 'iconv-lite';
import type { TextEncoding } from './decode-text.js';

/** Writes a text as bytes, without a byte order mark: the reverse of `decodeText`. */
export function encodeText(text: string, encoding: TextEncoding): Buffer {
  return iconv.encode(text, encoding);
}
