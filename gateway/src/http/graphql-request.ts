import type { IncomingMessage } from 'node:http';
import { refusal } from '../refusal.js';

/** The parameters of a GraphQL request, of the right types but otherwise as the client sent them. */
export interface GraphqlParams {
  readonly query: string | null;
  /** Hash of a trusted document, from `documentId` or `extensions.persistedQuery.sha256Hash`. */
  readonly documentId: string | null;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown> | null;
}

export interface BodyLimit {
  readonly maxBytes: number;
}

/** Variables within variables. */
const MAX_VARIABLE_DEPTH = 64;

/**
 * Headers that a page of another site cannot set without asking us first (CORS preflight, which we never grant).
 * A credential in a header proves the same.
 */
const PREFLIGHTED = [
  'authorization',
  'x-api-key',
  'x-gonghui-request',
  'x-requested-with',
  'graphql-require-preflight',
  'apollo-require-preflight',
];

/** @throws GraphQLError when the method, media type or origin is not what a GraphQL client of ours sends */
export function refuseForeignRequest(request: IncomingMessage): void {
  if (request.method !== 'POST')
    throw refusal('METHOD_NOT_ALLOWED', 'Send GraphQL requests with POST.', {
      status: 405,
      headers: { allow: 'POST' },
    });
  const type = request.headers['content-type']?.toLowerCase() ?? '';
  if (!/^application\/json *(; *charset *= *"?utf-?8"? *)?$/.test(type))
    throw refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json in UTF-8.', { status: 415 });
  if (!PREFLIGHTED.some((name) => request.headers[name] !== undefined))
    throw refusal(
      'CSRF_REFUSED',
      'Send a credential, or the header "x-gonghui-request: 1": it shows that no other site made the browser send this.',
      {
        status: 403,
      },
    );
}

/**
 * Reads the body and its GraphQL parameters.
 * @throws GraphQLError `PAYLOAD_TOO_LARGE`, `BATCHING_NOT_SUPPORTED`, `BAD_REQUEST` or `BAD_USER_INPUT`
 */
export async function readGraphqlRequest(
  request: IncomingMessage,
  { maxBytes }: BodyLimit,
): Promise<{ params: GraphqlParams; bytes: number }> {
  const body = await readBody(request, maxBytes);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw refusal('BAD_REQUEST', 'The body is not JSON in UTF-8.');
  }
  if (Array.isArray(value)) throw refusal('BATCHING_NOT_SUPPORTED', 'Send one operation per request.');
  if (!isObject(value)) throw refusal('BAD_REQUEST', 'The body must be a JSON object.');
  return { params: paramsOf(value), bytes: body.length };
}

function paramsOf(body: Record<string, unknown>): GraphqlParams {
  const query = optional(body, 'query', isText, 'a string');
  const operationName = optional(body, 'operationName', isText, 'a string');
  const variables = optional(body, 'variables', isObject, 'an object');
  const extensions = optional(body, 'extensions', isObject, 'an object');
  const id = optional(body, 'documentId', isText, 'a string') ?? hashIn(extensions);
  if (variables) refuseUnstorable(variables, 0);
  if (query === null && id === null) throw refusal('BAD_REQUEST', 'The body must have "query" or "documentId".');
  return { query, documentId: id, operationName, variables };
}

function hashIn(extensions: Record<string, unknown> | null): string | null {
  const persisted = extensions?.['persistedQuery'];
  const hash = isObject(persisted) ? persisted['sha256Hash'] : undefined;
  return isText(hash) ? hash : null;
}

/** NUL and lone surrogates are JSON but no text that PostgreSQL stores. */
function refuseUnstorable(value: unknown, depth: number): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw refusal('BAD_USER_INPUT', 'Text must not contain the character NUL or half of a surrogate pair.');
    return;
  }
  if (value === null || typeof value !== 'object') return;
  if (depth >= MAX_VARIABLE_DEPTH)
    throw refusal('DEPTH_LIMIT', `Variables nest more than ${MAX_VARIABLE_DEPTH} levels.`, {
      limit: MAX_VARIABLE_DEPTH,
    });
  for (const part of Object.values(value)) refuseUnstorable(part, depth + 1);
}

function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const tooLarge = () =>
    refusal('PAYLOAD_TOO_LARGE', `The request is larger than ${maxBytes} bytes.`, {
      status: 413,
      limit: maxBytes,
      headers: { connection: 'close' },
    });
  if (request.headers['content-encoding'])
    throw refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the body uncompressed.', { status: 415 });
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = (error: Error): void => {
      request.removeAllListeners('data');
      fail(error);
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) refuse(tooLarge());
      else chunks.push(chunk);
    });
    request.once('end', () => done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once('error', () => refuse(refusal('BAD_REQUEST', 'The request was cut off.')));
    request.once('close', () => {
      if (!request.complete) refuse(refusal('BAD_REQUEST', 'The request was cut off.'));
    });
  });
}

function optional<T>(
  body: Record<string, unknown>,
  name: string,
  is: (value: unknown) => value is T,
  what: string,
): T | null {
  const value = body[name];
  if (value === undefined || value === null) return null;
  if (!is(value)) throw refusal('BAD_REQUEST', `"${name}" must be ${what}.`);
  return value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
