import type { Logger } from '@gonghui/kit';
import type { Upstream } from '../upstream/upstream.js';

/** The file behind `/download/<subgraph>/<token>`, or why it cannot be had. */
export async function fetchDownload(
  subgraphs: Pick<Upstream, 'download'>,
  logger: Logger,
  path: string,
  requestId: string,
  signal: AbortSignal,
): Promise<Response> {
  const [, subgraph, token] = /^\/download\/([a-z][a-z0-9-]{0,40})\/([\w.-]{1,4000})$/.exec(path) ?? [];
  const file = subgraph && token ? subgraphs.download(subgraph, token, requestId, signal) : null;
  if (!file) return Response.json({ code: 'NOT_FOUND', message: 'There is nothing at this address.' }, { status: 404 });
  try {
    return await file;
  } catch (error) {
    logger.error({ err: error, subgraph, requestId }, 'a download failed');
    return Response.json(
      {
        code: 'SUBGRAPH_UNAVAILABLE',
        message: `The part of the system named "${subgraph}" does not answer at the moment; try again shortly.`,
        requestId,
      },
      { status: 503, headers: { 'cache-control': 'no-store' } },
    );
  }
}
