import { createGatewayRuntime, Logger as HiveLogger } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { Logger } from '@gonghui/kit';
import type { GraphQLSchema } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DocumentCache } from './documents/document-cache.js';
import { ANONYMOUS_LIMITS, SIGNED_IN_LIMITS, type DocumentLimits } from './documents/document-limits.js';
import { readFieldGuards } from './documents/field-guards.js';
import { isMet, OperationAuthorizer } from './documents/authorize-operation.js';
import type { TrustedDocuments } from './documents/trusted-documents.js';
import { graphqlEndpoint, type RateLimits } from './http/graphql-endpoint.js';
import { rememberApiKeys, type ClaimsForApiKey } from './identity/api-key-claims.js';
import { TokenVerifier, type KeySource } from './identity/token-verifier.js';
import { fetchDownload } from './http/fetch-download.js';
import { readCodeFields } from './limits/code-lookups.js';
import { readFileGuards } from './limits/file-scopes.js';
import { RateLimiter } from './limits/rate-limiter.js';
import { GatewayMetrics } from './observe/gateway-metrics.js';
import { operationRules } from './operation-rules.js';
import { upstream } from './upstream/upstream.js';
import type { ResilienceOptions } from './upstream/resilient-transport.js';
import type { SubgraphTransport } from './upstream/subgraph-transport.js';
import { withoutSignalHandlers } from './without-signal-handlers.js';

export interface GatewayOptions {
  /** The composed supergraph, as `emitSchema` printed it. */
  readonly supergraph: string;
  /** How each subgraph of the supergraph is reached, by its name. */
  readonly subgraphs: Readonly<Record<string, SubgraphTransport>>;
  /** Keys that sign access tokens. */
  readonly keys: KeySource;
  /** Exchanges an API key for claims; without it API keys are refused. */
  readonly claimsForApiKey?: ClaimsForApiKey;
  /** The dashboard's documents. */
  readonly trustedDocuments?: TrustedDocuments;
  readonly limits?: { readonly anonymous?: Partial<DocumentLimits>; readonly signedIn?: Partial<DocumentLimits> };
  /** False switches it off, e.g. for benchmarks. */
  readonly rateLimits?: Partial<RateLimits> | false;
  readonly resilience?: ResilienceOptions;
  /** Largest request in bytes; 1 MiB unless told. */
  readonly maxBodyBytes?: number;
  /**
   * Largest request of a caller who may run a mutation that carries a file (`import…`, `attach…`), in bytes; 16 MiB
   * unless told. Beyond `maxBodyBytes` only such mutations are run.
   */
  readonly maxImportBytes?: number;
  /** Number of proxies of ours in front of the gateway; 0 ignores `x-forwarded-for`. */
  readonly trustedProxies?: number;
  readonly logger: Logger;
  readonly metrics?: GatewayMetrics;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A gateway that answers; it does not listen by itself, see `httpServer`. */
export interface Gateway {
  /** Answers a request to the GraphQL endpoint. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /**
   * Answers `/download/<subgraph>/<token>`: a file that a subgraph gave a signed link to. The subgraph checks the link;
   * the way there is all that the gateway adds.
   */
  download(path: string, requestId: string, signal: AbortSignal): Promise<Response>;
  /** The schema as clients see it. */
  readonly schema: GraphQLSchema;
  readonly metrics: GatewayMetrics;
  readonly tokens: TokenVerifier;
  /** Subgraphs that cannot answer now, each with the reason; empty when the first query can be served. */
  unready(): Promise<Readonly<Record<string, string>>>;
  /** Refuses new requests, ends subscriptions and resolves when the requests under way are answered or `graceMs` is over. */
  drain(graceMs?: number): Promise<void>;
  /** Releases connections. Drain first. */
  close(): Promise<void>;
}

const MiB = 1024 * 1024;
/** Per minute; high enough for an office or a hall behind one address and for a data team's script. */
const RATE_LIMITS: RateLimits = {
  caller: { requests: 1_200, windowMs: 60_000 },
  address: { requests: 6_000, windowMs: 60_000 },
  anonymous: { requests: 3_000, windowMs: 60_000 },
  byCode: { requests: 30, windowMs: 60_000 },
};

/**
 * Builds the gateway on a supergraph.
 * @throws Error when the supergraph names a subgraph that `subgraphs` lacks, or guards fields in a way that is not enforced
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraph, logger, now = Date.now } = options;
  const metrics = options.metrics ?? new GatewayMetrics();
  const tokens = new TokenVerifier({ keys: options.keys, now });
  const subgraphs = upstream(options.subgraphs, { resilience: options.resilience, metrics, logger });
  const guards = readFieldGuards(supergraph);
  const fileGuards = readFileGuards(guards);
  const stopping = new AbortController();
  const rateLimits = options.rateLimits === false ? null : { ...RATE_LIMITS, ...options.rateLimits };

  const rules = operationRules({
    trustedDocuments: options.trustedDocuments ?? new Map(),
    documents: new DocumentCache(),
    limits: {
      anonymous: { ...ANONYMOUS_LIMITS, ...options.limits?.anonymous },
      signedIn: { ...SIGNED_IN_LIMITS, ...options.limits?.signedIn },
    },
    authorizerOf: onePerSchema((schema) => new OperationAuthorizer(schema, guards)),
    codeFields: readCodeFields(supergraph),
    codeTries: rateLimits && new RateLimiter(rateLimits.byCode, now),
    maxBodyBytes: options.maxBodyBytes ?? MiB,
    metrics,
    logger,
    stopping: stopping.signal,
    now,
  });

  const runtime = withoutSignalHandlers(() =>
    createGatewayRuntime({
      supergraph,
      unifiedGraphHandler,
      transports: { http: subgraphs.transport },
      // Batching rewrites documents for each request, which costs more than the planner's own merging saves.
      __experimental__batchExecution: false,
      graphqlEndpoint: '/graphql',
      // What the client may learn is decided in one place, `presentErrors`.
      maskedErrors: false,
      subgraphErrors: false,
      requestId: false,
      logging: new HiveLogger({ level: false }),
      cors: false,
      graphiql: false,
      landingPage: false,
      multipart: false,
      batching: false as never,
      plugins: () => [rules],
    }),
  );
  const schema = await runtime.getSchema();
  for (const name of subgraphNames(supergraph))
    if (!options.subgraphs[name])
      throw new Error(`The supergraph has the subgraph "${name}", but no way to reach it was given.`);

  const endpoint = graphqlEndpoint({
    answer: (request, response, context) => runtime.handle(request, response, context),
    identification: {
      tokens,
      claimsForApiKey: options.claimsForApiKey ? rememberApiKeys(options.claimsForApiKey, now) : null,
    },
    rateLimits,
    maxBodyBytes: options.maxBodyBytes ?? MiB,
    maxImportBytes: options.maxImportBytes ?? 16 * MiB,
    maySendFiles: ({ scopes }) => fileGuards.some((all) => all.every((guard) => isMet(guard, scopes))),
    trustedProxies: options.trustedProxies ?? 0,
    metrics,
    logger,
    now,
  });

  return {
    handle: (request, response) => endpoint.handle(request, response),
    download: (path, requestId, signal) => fetchDownload(subgraphs, logger, path, requestId, signal),
    schema,
    metrics,
    tokens,
    unready: () => subgraphs.unready(),
    async drain(graceMs = 10_000) {
      stopping.abort();
      await endpoint.drain(graceMs);
    },
    async close() {
      await runtime[Symbol.asyncDispose]();
      await subgraphs.close();
    },
  };
}

function subgraphNames(supergraph: string): string[] {
  return [...supergraph.matchAll(/@join__graph\(name: "([^"]+)"/g)].map((match) => match[1]!);
}

function onePerSchema<T>(make: (schema: GraphQLSchema) => T): (schema: GraphQLSchema) => T {
  const made = new WeakMap<GraphQLSchema, T>();
  return (schema) => {
    let one = made.get(schema);
    if (!one) made.set(schema, (one = make(schema)));
    return one;
  };
}
