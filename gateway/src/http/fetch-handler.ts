import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Answers a request in the terms of the Fetch standard, with what the server knows of the client. */
export type FetchHandler = (
  request: Request,
  client: { readonly address: string; readonly requestId: string },
) => Promise<Response>;

/** The path and query are the client's; host and scheme are not to be believed. */
const ORIGIN = 'http://gateway.invalid';

/** The request as the Fetch standard has it. */
export function toFetchRequest(request: IncomingMessage, path = request.url ?? '/'): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value));
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(new URL(path, ORIGIN), {
    method: request.method,
    headers,
    ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
  });
}

/** Writes an answer of the Fetch standard; cookies stay apart. */
export async function sendFetchResponse(
  answer: Response,
  response: ServerResponse,
  extra: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.writeHead(answer.status);
  if (answer.body) await pipeline(Readable.fromWeb(answer.body as never), response);
  else response.end();
}
