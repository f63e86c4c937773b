import { refuse } from '@gonghui/kit';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { InterchangeProblem } from './exchange.types.js';
import { FORMAT_VERSION, type InterchangeFile } from './interchange-file.js';
import schema from './interchange-1.schema.json' with { type: 'json' };

/** Bytes of a file once it is unpacked. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A file as it was read: what it says, or what is wrong with its form. */
export type ReadInterchange =
  | { readonly state: 'read'; readonly file: InterchangeFile; readonly sha256: string }
  | { readonly state: 'faulty'; readonly problems: readonly InterchangeProblem[] };

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile<InterchangeFile>(schema);

/**
 * Reads a file by its JSON schema. Another version is told as such, and nothing else of it.
 * @param contentBase64 the bytes, plain or packed with gzip
 * @throws Refusal `FILE_UNREADABLE`, `FILE_TOO_LARGE`
 */
export function readInterchange(contentBase64: string): ReadInterchange {
  const bytes = unpack(Buffer.from(contentBase64, 'base64'));
  const value = parse(bytes);
  const version =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['formatVersion'] : null;
  if (version !== FORMAT_VERSION) {
    const given = typeof version === 'string' ? `“${version.slice(0, 60)}”` : 'none';
    const message = `This system reads ${FORMAT_VERSION}; the file names ${given}. Export it anew in that version.`;
    return { state: 'faulty', problems: [{ path: '/formatVersion', code: 'FORMAT_UNKNOWN', message }] };
  }
  if (validate(value)) return { state: 'read', file: value, sha256: createHash('sha256').update(bytes).digest('hex') };
  return { state: 'faulty', problems: (validate.errors ?? []).flatMap(toProblem) };
}

function unpack(bytes: Buffer): Buffer {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const plain = isPacked ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
    if (plain.length <= MAX_BYTES) return plain;
  } catch (error) {
    if (!(error instanceof RangeError))
      refuse('FILE_UNREADABLE', 'The file is damaged: unpack it to see.', 'contentBase64');
  }
  return refuse('FILE_TOO_LARGE', `The file has more than ${MAX_BYTES} bytes.`, 'contentBase64');
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    const why = error instanceof SyntaxError ? `: ${error.message}` : '; it is not in UTF-8';
    return refuse('FILE_UNREADABLE', `The file is no JSON${why.slice(0, 200)}.`, 'contentBase64');
  }
}

/** One error per place: alternatives that are not `null` would tell the same twice. */
function toProblem({ instancePath, keyword, message = '', params }: ErrorObject): InterchangeProblem[] {
  if (keyword === 'anyOf' || (keyword === 'type' && params['type'] === 'null')) return [];
  const what =
    keyword === 'additionalProperties'
      ? `has “${String(params['additionalProperty'])}”, which the format does not know`
      : keyword === 'enum'
        ? `must be one of ${(params['allowedValues'] as string[]).join(', ')}`
        : message;
  return [{ path: instancePath, code: 'FIELD_INVALID', message: `${instancePath || 'The file'} ${what}.` }];
}
