import type { Logger } from '@gonghui/kit';
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import http, { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Gateway } from '../create-gateway.js';
import { clientAddress, isLoopback } from './client-address.js';
import { sendFetchResponse, toFetchRequest, type FetchHandler } from './fetch-handler.js';
import { graphiql } from './graphiql.js';
import { SECURITY_HEADERS, STRICT_TRANSPORT } from './security-headers.js';
import { staticFiles } from './static-files.js';

export interface HttpServerOptions {
  readonly gateway: Gateway;
  /** Answers everything under `/auth/`; without it those paths are not found. */
  readonly auth?: FetchHandler;
  /** Folder of the built dashboard; without it there are no pages. */
  readonly dashboardDir?: string;
  /** What else must work before the first query can be served, by name; each rejects while it does not. */
  readonly readiness?: Readonly<Record<string, () => Promise<void>>>;
  /** Lets other machines read `/metrics` with `Authorization: Bearer …`; without it only this machine may. */
  readonly metricsToken?: string;
  /** Number of proxies of ours in front; 0 ignores `x-forwarded-for`. */
  readonly trustedProxies?: number;
  /** Whether browsers reach us through TLS. */
  readonly behindTls?: boolean;
  readonly logger: Logger;
}

export interface HttpServer {
  /** @returns the base URL, e.g. `http://127.0.0.1:4000` @throws PortInUseError */
  listen(port: number, host?: string): Promise<string>;
  /** Stops listening, answers what is under way for at most `graceMs`, then closes every connection. */
  close(graceMs?: number): Promise<void>;
}

/** Somebody else listens on the port. */
export class PortInUseError extends Error {
  readonly port: number;

  constructor(port: number, host: string, cause: unknown) {
    super(
      `Port ${port} on ${host} is in use. Stop the program that uses it, or choose another port, e.g. PORT=${port === 65_535 ? 4001 : port + 1}.`,
      {
        cause,
      },
    );
    this.name = 'PortInUseError';
    this.port = port;
  }
}

const NOTHING_HERE = { code: 'NOT_FOUND', message: 'There is nothing at this address.' } as const;

/** Everything that listens on the one port: graph, sign-in, health, metrics, GraphiQL and the dashboard. */
export async function httpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { gateway, auth, logger, readiness = {}, trustedProxies = 0 } = options;
  const files = options.dashboardDir === undefined ? null : await staticFiles(options.dashboardDir);
  const transport = options.behindTls ? STRICT_TRANSPORT : {};
  const dataHeaders = { ...SECURITY_HEADERS.data, ...transport };
  let stopping = false;

  const mayUseGraphiql = async (request: IncomingMessage): Promise<boolean> => {
    if (!auth || !request.headers.cookie) return false;
    // The session is a cookie; the sign-in service exchanges it for a token like any page of the dashboard would.
    const asked = new Request('http://gateway.invalid/auth/token', { headers: { cookie: request.headers.cookie } });
    const answer = await auth(asked, { address: clientAddress(request, trustedProxies), requestId: randomUUID() });
    if (!answer.ok) return false;
    const { token } = (await answer.json()) as { token?: unknown };
    if (typeof token !== 'string') return false;
    const caller = await gateway.tokens.verify(token).catch(() => null);
    return caller?.scopes.has('graphiql') ?? false;
  };
  const explorer = graphiql(mayUseGraphiql);

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    if (path === '/graphql') {
      for (const [name, value] of Object.entries(dataHeaders)) response.setHeader(name, value);
      return gateway.handle(request, response);
    }
    if (path.startsWith('/auth/')) {
      if (!auth) return sendJson(response, 404, NOTHING_HERE);
      const client = { address: clientAddress(request, trustedProxies), requestId: randomUUID() };
      return sendFetchResponse(await auth(toFetchRequest(request), client), response, {
        ...dataHeaders,
        'x-request-id': client.requestId,
      });
    }
    if (path.startsWith('/download/')) return answerDownload(request, response, path);
    switch (path) {
      case '/health/live':
        return sendJson(response, 200, { status: 'live' });
      case '/health/ready':
        return answerReadiness(response);
      case '/metrics':
        return answerMetrics(request, response);
    }
    if (path === '/graphiql' || path.startsWith('/graphiql/')) return explorer.answer(request, response, path);
    if (files) return files.answer(request, response, path, { ...SECURITY_HEADERS.page, ...transport });
    return sendJson(response, 404, NOTHING_HERE);
  };

  const answerDownload = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (request.method !== 'GET')
      return sendJson(response, 405, { code: 'METHOD_NOT_ALLOWED', message: 'Only GET.' }, { allow: 'GET' });
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const requestId = randomUUID();
    const file = await gateway.download(path, requestId, gone.signal);
    try {
      await sendFetchResponse(file, response, { ...dataHeaders, 'x-request-id': requestId });
    } catch (error) {
      // Whoever fetched it has left, or the subgraph has: what was sent is cut off, which the client sees.
      logger.warn({ err: error, requestId }, 'a download was cut off');
      response.destroy();
    }
  };

  const answerReadiness = async (response: ServerResponse): Promise<void> => {
    const waiting: Record<string, string> = stopping ? { gateway: 'stopping' } : { ...(await gateway.unready()) };
    for (const [name, check] of Object.entries(readiness))
      await check().catch((error: unknown) => {
        waiting[name] = (error as Error).message;
      });
    const names = Object.keys(waiting);
    if (names.length > 0 && !stopping) logger.warn({ waiting }, 'not ready');
    sendJson(
      response,
      names.length === 0 ? 200 : 503,
      names.length === 0 ? { status: 'ready' } : { status: 'not ready', waitingFor: names },
    );
  };

  const answerMetrics = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isLoopback(request) && !holds(request, options.metricsToken)) return sendJson(response, 404, NOTHING_HERE);
    const { registry } = gateway.metrics;
    response
      .writeHead(200, { ...dataHeaders, 'content-type': registry.contentType, 'cache-control': 'no-store' })
      .end(await registry.metrics());
  };

  const sendJson = (
    response: ServerResponse,
    status: number,
    body: unknown,
    headers: OutgoingHttpHeaders = {},
  ): void => {
    response.writeHead(status, {
      ...dataHeaders,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(JSON.stringify(body));
  };

  const server = http.createServer(
    { requestTimeout: 120_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      if (stopping) response.setHeader('connection', 'close');
      route(request, response).catch((error: unknown) => {
        const requestId = randomUUID();
        logger.error({ err: error, requestId, method: request.method }, 'request failed');
        if (response.headersSent) response.destroy();
        else
          sendJson(response, 500, {
            code: 'INTERNAL',
            message: 'Something went wrong on our side. Give the request id to support.',
            requestId,
          });
      });
    },
  );

  return {
    listen: (port, host = '127.0.0.1') =>
      new Promise((done, fail) => {
        server.once('error', (error: NodeJS.ErrnoException) =>
          fail(error.code === 'EADDRINUSE' ? new PortInUseError(port, host, error) : error),
        );
        server.listen(port, host, () => {
          const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
          done(`http://${shown}:${(server.address() as AddressInfo).port}`);
        });
      }),
    async close(graceMs = 10_000) {
      stopping = true;
      const closed = new Promise<void>((done) => (server.listening ? server.close(() => done()) : done()));
      server.closeIdleConnections();
      await gateway.drain(graceMs);
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), 500);
      await closed;
      clearTimeout(timer);
    },
  };
}

function holds(request: IncomingMessage, token: string | undefined): boolean {
  if (!token) return false;
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(hash(given), hash(token));
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
