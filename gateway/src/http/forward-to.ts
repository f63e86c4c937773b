import type { FetchHandler } from './fetch-handler.js';

/** Headers of a request or an answer that concern one connection only, or that `fetch` sets itself. */
const OF_THE_CONNECTION = [
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
];

/** Passes requests on to another server, with the address of the client; redirects and cookies come back as they are. */
export function forwardTo(base: URL): FetchHandler {
  return async (request, client) => {
    const { pathname, search } = new URL(request.url);
    const headers = withoutConnection(request.headers);
    headers.set('x-forwarded-for', client.address);
    headers.set('x-request-id', client.requestId);
    const body = request.body ? await request.arrayBuffer() : null;
    let answer: Response;
    try {
      answer = await fetch(new URL(pathname + search, base), {
        method: request.method,
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(30_000),
      });
    } catch {
      const { requestId } = client;
      return Response.json(
        {
          code: 'SIGN_IN_UNAVAILABLE',
          message: 'Sign-in does not answer at the moment; try again shortly.',
          requestId,
        },
        { status: 503 },
      );
    }
    return new Response(answer.body, { status: answer.status, headers: withoutConnection(answer.headers) });
  };
}

function withoutConnection(from: Headers): Headers {
  const headers = new Headers(from);
  for (const name of OF_THE_CONNECTION) headers.delete(name);
  return headers;
}
