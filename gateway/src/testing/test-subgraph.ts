import { buildSubgraphSchema } from '@apollo/subgraph';
import { verifyCall, type Claims, type LocalCall } from '@gonghui/kit';
import { execute, GraphQLError, parse, subscribe, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalSubgraph } from '../upstream/in-process-transport.js';

/** Context of the test subgraphs' resolvers. */
export interface TestContext {
  readonly claims: Claims | null;
  readonly requestId: string;
}

/** How a test subgraph behaves; tests change it while it runs. */
export interface TestBehaviour {
  /** `down`: no answer at all. `slow`: answers after a second. `garbage`: answers HTML. */
  mode: 'well' | 'down' | 'slow' | 'garbage';
}

export interface TestSubgraph extends LocalSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly behaviour: TestBehaviour;
  /** Calls received, oldest first. */
  readonly calls: { query: string; variables?: unknown; claims: Claims | null; requestId: string }[];
  /** Listens on a free port. @returns the URL */
  listen(secret: string, port?: number): Promise<string>;
  close(): Promise<void>;
}

export type TestResolvers = Record<string, Record<string, unknown>>;

/** A subgraph of plain graphql-js, for tests of the gateway alone. */
export function testSubgraph(name: string, sdl: string, resolvers: TestResolvers): TestSubgraph {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  const behaviour: TestBehaviour = { mode: 'well' };
  const calls: TestSubgraph['calls'] = [];
  let server: http.Server | null = null;

  const documents = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>();
  const documentOf = (query: string) => {
    let known = documents.get(query);
    if (!known) {
      const document = parse(query);
      documents.set(query, (known = { document, errors: validate(schema, document) }));
    }
    return known;
  };

  const prepare = async (call: LocalCall) => {
    const query = String(call.query);
    calls.push({ query, variables: call.variables, claims: call.claims, requestId: call.requestId });
    if (behaviour.mode === 'down') throw new Error('connect ECONNREFUSED 10.0.0.7:5432');
    if (behaviour.mode === 'slow') await new Promise((done) => setTimeout(done, 1_000));
    const { document } = documentOf(query);
    const contextValue: TestContext = { claims: call.claims, requestId: call.requestId };
    return { query, schema, document, contextValue, variableValues: call.variables, operationName: call.operationName };
  };
  const answer = async (call: LocalCall): Promise<ExecutionResult> => {
    const args = await prepare(call);
    const { errors } = documentOf(args.query);
    const result = errors.length > 0 ? { errors } : await execute(args);
    // Over HTTP errors arrive as plain objects; in process Apollo formats them the same way.
    return { ...result, ...(result.errors && { errors: result.errors.map((error) => error.toJSON() as never) }) };
  };

  const handle = async (
    request: http.IncomingMessage,
    response: http.ServerResponse,
    secret: string,
  ): Promise<void> => {
    if (behaviour.mode === 'down') return void request.socket.destroy();
    if (request.url === '/health/ready') return void response.end('ok');
    if (request.headers.accept?.includes('text/event-stream'))
      return createHandler({
        schema,
        context: (_request, params) => verifyCall(secret, params, Date.now()) as never,
      })(request, response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (behaviour.mode === 'garbage') return void response.writeHead(502).end('<html>Bad Gateway</html>');
    const body = JSON.parse(Buffer.concat(chunks).toString()) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    try {
      const { claims, requestId } = verifyCall(secret, body, Date.now());
      const result = await answer({ ...body, claims, requestId });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [error.toJSON()] }));
    }
  };

  return {
    name,
    sdl,
    behaviour,
    calls,
    execute: answer,
    async subscribe(call) {
      return subscribe(await prepare(call));
    },
    async ready() {
      if (behaviour.mode === 'down') throw new Error('down');
    },
    listen(secret, port = 0) {
      server = http.createServer((request, response) => {
        handle(request, response, secret).catch(() => response.destroy());
      });
      return new Promise((done) => {
        server!.listen(port, '127.0.0.1', () =>
          done(`http://127.0.0.1:${(server!.address() as AddressInfo).port}/graphql`),
        );
      });
    },
    async close() {
      server?.closeAllConnections();
      await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
    },
  };
}
