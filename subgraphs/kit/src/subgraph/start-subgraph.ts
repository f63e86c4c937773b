import { ApolloServer, HeaderMap } from '@apollo/server';
import type { MikroORM } from '@mikro-orm/postgresql';
import { GraphQLError, parse, subscribe, type DocumentNode, type ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import { observeOperations } from '../observe/observe-operations.js';
import { createOrm } from '../postgres/create-orm.js';
import { openNotifications } from '../postgres/notifications.js';
import { actorFrom } from './actor.js';
import { buildModuleSchema } from './build-subgraph-schema.js';
import { downloadPath, MAX_DOWNLOADS, readDownloadTicket, refuseDownload, sendDownload } from './download.js';
import { inputFingerprint } from './input-fingerprint.js';
import { verifyCall, type Claims, type SignedEnvelope } from './gateway-signature.js';
import { presentError } from './present-error.js';
import { openRequestContext, type OpenRequestContext, type RequestContext } from './request-context.js';
import { SeenCalls } from './seen-calls.js';
import { startJobs, type JobTools } from './start-jobs.js';
import { schemaOf, type SubgraphModule } from './subgraph-module.js';

/** Largest request body a subgraph reads from the gateway, in bytes. */
const MAX_BODY = 16 * 1024 * 1024;

/** A call that reaches a subgraph in the same process: what the signature proves over HTTP is known here. */
export interface LocalCall {
  readonly query: string | DocumentNode;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly claims: Claims | null;
  readonly requestId: string;
}

/** A subgraph that serves. */
export interface RunningSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly orm: MikroORM;
  /** Answers a query or mutation without HTTP. */
  execute(call: LocalCall): Promise<ExecutionResult>;
  /** Opens a subscription without HTTP. */
  subscribe(call: LocalCall): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
  /** Answers the last part of a download link's path: the file as it is made, or why there is none. */
  download(token: string, requestId: string): Promise<Response>;
  /**
   * Listens for signed calls of the gateway.
   * @param beside answers requests outside `/graphql` and `/health`, e.g. sign-in; they are not found without it
   * @returns the URL of the endpoint
   */
  listen(port: number, host?: string, beside?: http.RequestListener): Promise<string>;
  /** Begins the module's jobs, each again and again until the subgraph is closed. */
  startJobs(): void;
  /** Runs one round of each job; for tests. */
  runJobs(): Promise<void>;
  /** Resolves when the database answers. */
  ready(): Promise<void>;
  /** Drains requests, then closes the connections. */
  close(): Promise<void>;
}

export interface SubgraphOptions {
  /** Connection string with the subgraph's own role. */
  readonly databaseUrl: string;
  /** Secret shared with the gateway. */
  readonly secret: string;
  readonly logger: Logger;
  readonly poolSize?: number;
  /** Receives each SQL statement; used to count them in tests. */
  readonly onQuery?: (sql: string) => void;
  readonly now?: () => Date;
}

/** Starts a subgraph: schema, database, Apollo Server. It does not listen until `listen` is called. */
export async function startSubgraph(module: SubgraphModule, options: SubgraphOptions): Promise<RunningSubgraph> {
  const { logger, secret } = options;
  const now = options.now ?? (() => new Date());
  const [{ schema, sdl }, orm] = await Promise.all([
    buildModuleSchema(module),
    createOrm({
      ...module,
      schema: schemaOf(module),
      url: options.databaseUrl,
      poolSize: options.poolSize,
      onQuery: options.onQuery,
    }),
  ]);
  const notifications = openNotifications(options.databaseUrl);
  const open = (claims: Claims | null, requestId: string): OpenRequestContext =>
    openRequestContext(
      orm,
      { actor: actorFrom(claims), requestId, now: now() },
      {
        notifications,
        linkTo: (linked, id, actor) => downloadPath(secret, module.name, { name: linked, id, actor, now: now() }),
        fingerprint: (text) => inputFingerprint(secret, module.name, text),
      },
    );

  const jobTools: JobTools = { openAs: open, logger };
  let stopJobs = async (): Promise<void> => {};

  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The process stops PostgreSQL after the servers; Apollo must not end it on a signal of its own.
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    formatError: presentError,
    logger: { debug() {}, info() {}, warn: (text) => logger.warn(text), error: (text) => logger.error(text) },
    plugins: [observeOperations(module.name, logger)],
  });
  await apollo.start();

  const execute = async (call: LocalCall): Promise<ExecutionResult> => {
    const context = open(call.claims, call.requestId);
    try {
      const { body } = await apollo.executeOperation(
        { query: call.query, variables: call.variables, operationName: call.operationName },
        { contextValue: context },
      );
      if (body.kind === 'incremental') throw new Error('incremental delivery is not offered');
      return body.singleResult as ExecutionResult;
    } finally {
      await context.close();
    }
  };

  const openSubscription = (call: LocalCall): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> =>
    subscribeReleasing(
      {
        schema,
        document: typeof call.query === 'string' ? parse(call.query) : call.query,
        variableValues: call.variables,
        operationName: call.operationName,
      },
      open(call.claims, call.requestId),
    );

  const seen = new SeenCalls();
  /** The envelope of a call that comes from the gateway, for the first time. */
  const takeCall = (body: object): SignedEnvelope => {
    const at = now().getTime();
    const envelope = verifyCall(secret, body, at);
    seen.take(envelope.signature, at);
    return envelope;
  };

  const events = createHandler({
    schema,
    onSubscribe: (_request, params) => {
      try {
        takeCall(params);
        return undefined;
      } catch (error) {
        return { errors: [error as GraphQLError] };
      }
    },
    context: (_request, params) => {
      const { claims, requestId } = verifyCall(secret, params, now().getTime());
      return open(claims, requestId) as never;
    },
    subscribe: ({ contextValue, ...args }) => subscribeReleasing(args, contextValue) as never,
  });

  let underWay = 0;
  const download = async (token: string, requestId: string): Promise<Response> => {
    const ticket = readDownloadTicket(secret, module.name, token, now().getTime());
    if (typeof ticket === 'string') return refuseDownload(ticket);
    if (underWay >= MAX_DOWNLOADS) return refuseDownload('TOO_MANY_DOWNLOADS');
    underWay += 1;
    const { accountId, unionId, scopes } = ticket;
    const context = open({ sub: accountId, name: '', union: unionId, scopes }, requestId);
    const release = async (): Promise<void> => {
      underWay -= 1;
      await context.close();
    };
    try {
      const file = await module.downloads?.[ticket.name]?.(context, ticket.id);
      if (file) return sendDownload(file, release);
    } catch (error) {
      await release();
      throw error;
    }
    await release();
    return refuseDownload('LINK_USED');
  };

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    if (request.url === '/health/ready') {
      await ready(orm);
      return void response.end('ok');
    }
    if (request.url?.startsWith('/download/') && request.method === 'GET') {
      const file = await download(request.url.slice('/download/'.length), requestIdOf(request));
      response.writeHead(file.status, Object.fromEntries(file.headers));
      return pipeline(Readable.fromWeb(file.body as never), response);
    }
    if (request.url !== '/graphql') return beside ? beside(request, response) : void response.writeHead(404).end();
    if (request.method !== 'POST') return void response.writeHead(405, { allow: 'POST' }).end();
    if (request.headers.accept?.includes('text/event-stream')) return events(request, response);
    const body = await readJson(request);
    let context: OpenRequestContext | null = null;
    try {
      const result = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: headerMap(request.headers), search: '', body },
        context: async () => {
          const { claims, requestId } = takeCall(body as object);
          context = open(claims, requestId);
          return context;
        },
      });
      response.writeHead(result.status ?? 200, Object.fromEntries(result.headers));
      if (result.body.kind === 'complete') response.end(result.body.string);
      else for await (const part of result.body.asyncIterator) response.write(part);
      response.end();
    } finally {
      await (context as OpenRequestContext | null)?.close();
    }
  };

  let beside: http.RequestListener | undefined;
  const server = http.createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof BadBody)) logger.error({ err: error, requestId: randomUUID() }, 'request failed');
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(error instanceof BadBody ? 400 : 500, { 'content-type': 'application/json' })
          .end('{"errors":[{"message":"The request could not be read.","extensions":{"code":"BAD_REQUEST"}}]}');
    });
  });

  return {
    name: module.name,
    sdl,
    orm,
    execute,
    subscribe: openSubscription,
    download,
    listen: (port, host = '127.0.0.1', others) =>
      new Promise((done, fail) => {
        beside = others;
        server.once('error', fail);
        server.listen(port, host, () => done(`http://${host}:${(server.address() as AddressInfo).port}/graphql`));
      }),
    startJobs() {
      stopJobs = startJobs(module.jobs ?? [], jobTools);
    },
    async runJobs() {
      for (const job of module.jobs ?? []) await job.run(jobTools);
    },
    ready: () => ready(orm),
    async close() {
      await stopJobs();
      server.closeIdleConnections();
      if (server.listening) await new Promise<void>((done) => server.close(() => done()));
      await apollo.stop();
      await notifications.close();
      await orm.close(true);
    },
  };
}

/** A subscription whose context gives its transaction back after each event, so that the next one reads anew. */
async function subscribeReleasing(
  args: Omit<Parameters<typeof subscribe>[0], 'contextValue'>,
  context: OpenRequestContext,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const stream = await subscribe({ ...args, contextValue: context });
  if (!(Symbol.asyncIterator in stream)) {
    await context.close();
    return stream;
  }
  await context.release();
  return (async function* () {
    try {
      for await (const event of stream) {
        await context.release();
        yield event;
      }
    } finally {
      await context.close();
    }
  })();
}

async function ready(orm: MikroORM): Promise<void> {
  await orm.em.getConnection().execute('select 1');
}

function requestIdOf({ headers }: http.IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' ? given : randomUUID();
}

class BadBody extends Error {}

async function readJson(request: http.IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new BadBody('too large');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch (cause) {
    throw new BadBody('not JSON', { cause });
  }
}

function headerMap(headers: http.IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
