import type { Logger } from '@gonghui/kit';
import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { identifyCaller, type Identification } from '../identity/identify-caller.js';
import type { Caller } from '../identity/caller.js';
import { RateLimiter, type RateLimit } from '../limits/rate-limiter.js';
import type { GatewayMetrics } from '../observe/gateway-metrics.js';
import { newTrace, readTraceParent } from '../observe/trace-parent.js';
import { presentErrors } from '../present-errors.js';
import { refusal } from '../refusal.js';
import type { RequestState } from '../request-state.js';
import { clientAddress } from './client-address.js';
import { readGraphqlRequest, refuseForeignRequest } from './graphql-request.js';

export interface RateLimits {
  /** Per account or API key. */
  readonly caller: RateLimit;
  /** Per network address, signed in or not. */
  readonly address: RateLimit;
  /** Per network address, for requests without a credential. */
  readonly anonymous: RateLimit;
  /** Wrong codes per network address, signed in or not, at fields that answer whoever knows a code. */
  readonly byCode: RateLimit;
}

export interface GraphqlEndpointOptions {
  /** Answers a request whose parameters are in the context. */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    context: { readonly gonghui: RequestState },
  ): Promise<void>;
  readonly identification: Identification;
  readonly rateLimits: RateLimits | null;
  readonly maxBodyBytes: number;
  readonly maxImportBytes: number;
  /** Whether a caller may send a file, and therefore up to `maxImportBytes`. */
  maySendFiles(caller: Caller): boolean;
  readonly trustedProxies: number;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
  readonly now: () => number;
}

export interface GraphqlEndpoint {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  drain(graceMs: number): Promise<void>;
}

const tracer = trace.getTracer('gonghui');
const REQUEST_ID = /^[\w.-]{8,64}$/;

/**
 * The way of a request before GraphQL: origin, rate, credential, rate of the caller, body. Each step is cheaper than the
 * next, so that whoever is refused costs little.
 */
export function graphqlEndpoint(options: GraphqlEndpointOptions): GraphqlEndpoint {
  const { metrics, logger, rateLimits, now } = options;
  const byCaller = rateLimits && new RateLimiter(rateLimits.caller, now);
  const byAddress = rateLimits && new RateLimiter(rateLimits.address, now);
  const anonymous = rateLimits && new RateLimiter(rateLimits.anonymous, now);
  const underWay = new Set<ServerResponse>();
  let draining = false;

  const count = (limiter: RateLimiter | null, key: string, by: 'caller' | 'address'): void => {
    const wait = limiter?.take(key) ?? null;
    if (wait === null) return;
    metrics.rateLimited(by);
    throw refusal('RATE_LIMITED', `Too many requests; try again in ${wait} s.`, {
      status: 429,
      retryAfterSeconds: wait,
      headers: { 'retry-after': String(wait) },
    });
  };

  const admit = async (request: IncomingMessage): Promise<Caller | null> => {
    if (draining)
      throw refusal('SHUTTING_DOWN', 'This server is being restarted; try again.', {
        status: 503,
        headers: { 'retry-after': '1', connection: 'close' },
      });
    const address = clientAddress(request, options.trustedProxies);
    count(byAddress, address, 'address');
    refuseForeignRequest(request);
    const caller = await identifyCaller(request.headers, options.identification);
    if (caller) count(byCaller, caller.claims.sub, 'caller');
    else count(anonymous, address, 'address');
    return caller;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    const span = startSpan(request);
    const { traceId } = span.spanContext();
    response.setHeader('x-request-id', requestId);
    response.setHeader('cache-control', 'no-store');
    metrics.inFlight.inc();
    underWay.add(response);
    let caller: Caller | null = null;
    let state: RequestState | null = null;

    response.once('close', () => {
      underWay.delete(response);
      metrics.inFlight.dec();
      const seconds = (performance.now() - started) / 1000;
      const { kind = 'invalid', result = 'refused', trusted = false, operationName = null } = state ?? {};
      metrics.request(trusted ? operationName : null, kind, result, seconds);
      span.setAttributes({ 'graphql.operation.type': kind, 'gonghui.request_id': requestId });
      if (operationName) span.updateName(`${kind} ${operationName.slice(0, 64)}`);
      if (result !== 'ok') span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      logger.info(
        {
          requestId,
          traceId,
          accountId: caller?.claims.sub ?? null,
          by: caller?.by ?? 'anonymous',
          operation: operationName?.slice(0, 64) ?? null,
          kind,
          trusted,
          status: response.statusCode,
          result,
          codes: state ? [...state.codes] : [],
          durationMs: Math.round(seconds * 1000),
          complete: response.writableFinished,
        },
        'graphql',
      );
    });

    try {
      caller = await admit(request);
      const { params, bytes } = await readGraphqlRequest(request, {
        maxBytes: caller && options.maySendFiles(caller) ? options.maxImportBytes : options.maxBodyBytes,
      });
      const gonghui: RequestState = {
        requestId,
        traceId,
        span,
        caller,
        address: clientAddress(request, options.trustedProxies),
        params,
        bytes,
        trusted: false,
        knowsCode: false,
        operationName: null,
        kind: 'invalid',
        result: 'ok',
        codes: new Set(),
      };
      state = gonghui;
      // The body is read: as an object it is taken as it is, as a stream it would be piped through once more.
      Object.assign(request, { body: params });
      await context.with(trace.setSpan(context.active(), span), () => options.answer(request, response, { gonghui }));
      if (gonghui.knowsCode && !caller) anonymous?.giveBack(gonghui.address);
    } catch (error) {
      if (!response.headersSent && !response.destroyed) refuse(request, response, error, requestId, traceId);
    }
  };

  const refuse = (
    request: IncomingMessage,
    response: ServerResponse,
    error: unknown,
    requestId: string,
    traceId: string,
  ): void => {
    const given =
      error instanceof GraphQLError ? error : new GraphQLError('unexpected', { originalError: error as Error });
    const { errors, unexpected } = presentErrors([given], { traceId });
    for (const cause of unexpected) logger.error({ err: cause, requestId, traceId }, 'unexpected error');
    const [shown] = errors;
    const { http, ...extensions } = shown!.extensions as {
      http?: { status?: number; headers?: Record<string, string> };
      code: string;
    };
    metrics.error(extensions.code);
    response.writeHead(http?.status ?? 400, { 'content-type': 'application/json; charset=utf-8', ...http?.headers });
    response.end(JSON.stringify({ errors: [{ message: shown!.message, extensions }] }));
    // What is left of a refused body is thrown away, up to a bound; then the connection ends.
    discard(request);
  };

  return {
    handle,
    async drain(graceMs) {
      draining = true;
      const deadline = AbortSignal.timeout(graceMs);
      while (underWay.size > 0 && !deadline.aborted) {
        const [response] = underWay;
        await once(response!, 'close', { signal: deadline }).catch(() => undefined);
      }
      for (const response of underWay) response.destroy();
    },
  };
}

function startSpan(request: IncomingMessage): Span {
  const remote = readTraceParent(headerText(request.headers['traceparent']));
  const parent = remote ?? newTrace();
  // Without a collector the API hands out spans that carry their parent's context, so trace ids exist either way.
  return tracer.startSpan(
    'graphql',
    { kind: SpanKind.SERVER, root: false },
    trace.setSpanContext(ROOT_CONTEXT, parent),
  );
}

const MAX_DISCARDED = 1024 * 1024;

function discard(request: IncomingMessage): void {
  if (request.complete) return;
  let discarded = 0;
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > MAX_DISCARDED) request.destroy();
  });
  request.on('error', () => undefined);
  request.resume();
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
