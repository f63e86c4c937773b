import type { Logger } from '@gonghui/kit';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { OperationAuthorizer } from './documents/authorize-operation.js';
import type { DocumentCache } from './documents/document-cache.js';
import type { DocumentLimits } from './documents/document-limits.js';
import {
  inspectOperation,
  introspects,
  refuseBeyondLimits,
  type OperationShape,
} from './documents/inspect-operation.js';
import { operationCost, refuseBeyondCost } from './documents/operation-cost.js';
import { bareHash, type TrustedDocuments } from './documents/trusted-documents.js';
import { variableProblems } from './documents/variable-problems.js';
import { emptyAnswer } from './empty-answer.js';
import { countCodeLookups, countCodesKnown } from './limits/code-lookups.js';
import { carriesFile } from './limits/file-scopes.js';
import type { RateLimiter } from './limits/rate-limiter.js';
import type { GatewayMetrics } from './observe/gateway-metrics.js';
import { presentErrors } from './present-errors.js';
import { refusal } from './refusal.js';
import type { RequestState } from './request-state.js';
import { mapEvents } from './upstream/map-events.js';

export interface OperationRulesOptions {
  readonly trustedDocuments: TrustedDocuments;
  readonly documents: DocumentCache;
  readonly limits: { readonly anonymous: DocumentLimits; readonly signedIn: DocumentLimits };
  authorizerOf(schema: GraphQLSchema): OperationAuthorizer;
  /** Root fields that answer whoever knows a code. */
  readonly codeFields: ReadonlySet<string>;
  /** Counts wrong codes per address; null leaves them uncounted. */
  readonly codeTries: RateLimiter | null;
  readonly maxBodyBytes: number;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
  /** Aborts when the gateway stops: subscriptions end. */
  readonly stopping: AbortSignal;
  readonly now: () => number;
}

/** Longest life of a stream, in milliseconds; the client opens it again. */
const MAX_STREAM_MS = 3_600_000;
/** Streams that one account may hold at a time. */
const MAX_STREAMS = 20;
/** Streams without an account that one address may hold at a time: a hall that follows a live board is behind one address. */
const MAX_PUBLIC_STREAMS = 1_000;

interface RuleContext {
  readonly gonghui: RequestState;
}

type Result = ExecutionResult | AsyncIterable<ExecutionResult>;

/**
 * What the gateway asks of an operation between its arrival and its plan, in order: a document that this caller may
 * send, within the limits; variables of the right types; then each field within the caller's scopes. And what it lets
 * out: see `presentErrors`.
 */
export function operationRules(options: OperationRulesOptions): GatewayPlugin<RuleContext> {
  const { documents, limits, logger, metrics, now } = options;
  const streams = new Map<string, number>();
  const watcherOf = (state: RequestState): string => state.caller?.claims.sub ?? state.address;
  const limitsOf = (state: RequestState): DocumentLimits => (state.caller ? limits.signedIn : limits.anonymous);

  const countTries = (document: DocumentNode, shape: OperationShape, state: RequestState): void => {
    const tries = options.codeTries ? countCodeLookups(document, shape.rootFields, options.codeFields) : 0;
    for (let one = 0; one < tries; one += 1) {
      const wait = options.codeTries!.take(state.address);
      if (wait === null) continue;
      metrics.rateLimited('address');
      throw refusal('RATE_LIMITED', `Too many codes were tried from here; try again in ${wait} s.`, {
        status: 429,
        retryAfterSeconds: wait,
        headers: { 'retry-after': String(wait) },
      });
    }
  };

  /** Codes that were right weigh nothing: a whole office takes part from one address. */
  const forgiveKnown = (shape: OperationShape, state: RequestState, data: ExecutionResult['data']): void => {
    const known = state.trusted ? countCodesKnown(shape.operation, options.codeFields, data) : 0;
    for (let one = 0; one < known; one += 1) options.codeTries?.giveBack(state.address);
    state.knowsCode = known > 0;
  };

  /** Runs just before execution; a refusal ends the operation. */
  const prepare = (
    args: ExecutionArgs,
  ): { refused: ExecutionResult } | { complete(result: ExecutionResult): ExecutionResult } => {
    const state = (args.contextValue as RuleContext).gonghui;
    try {
      const shape = inspectOperation(args.document, args.operationName);
      state.kind = shape.kind;
      state.operationName = shape.name;
      refuseBeyondLimits(shape, limitsOf(state));
      refuseIntrospection(shape, state);
      refuseLargeWithoutFile(shape, state, options.maxBodyBytes);
      countTries(args.document, shape, state);
      const variables = coerceVariables(args, shape);
      refuseBeyondCost(operationCost(args.schema, args.document, shape.operation, variables), limitsOf(state).cost);
      const authorized = options
        .authorizerOf(args.schema)
        .authorize(args.document, shape.operation, state.caller?.scopes ?? null, variables);
      if (authorized.errors.length > 0 && (authorized.document === null || shape.kind === 'subscription'))
        return { refused: { data: authorized.complete(null) ?? null, errors: authorized.errors } };
      const sent = args.document;
      args.document = authorized.document!;
      const { errors } = authorized;
      return {
        complete: (result) => {
          forgiveKnown(shape, state, result.data);
          if (errors.length === 0 && (result.data !== undefined || !result.errors?.length)) return result;
          const data =
            result.data ?? (result.data === null ? null : emptyAnswer(args.schema, sent, shape.operation, variables));
          return { ...result, data: authorized.complete(data), errors: [...errors, ...(result.errors ?? [])] };
        },
      };
    } catch (error) {
      return { refused: { errors: errorsIn(error) } };
    }
  };

  const present = (result: ExecutionResult, state: RequestState): ExecutionResult => {
    if (!result.errors?.length) return result;
    const { errors, unexpected } = presentErrors(result.errors, {
      traceId: state.traceId,
      hasData: hasAny(result.data),
    });
    for (const error of unexpected)
      logger.error({ err: error, requestId: state.requestId, traceId: state.traceId }, 'unexpected error');
    for (const error of errors) {
      const code = String(error.extensions['code']);
      state.codes.add(code);
      metrics.error(code, typeof error.extensions['subgraph'] === 'string' ? error.extensions['subgraph'] : undefined);
    }
    state.result = unexpected.length > 0 ? 'failed' : result.data ? 'partial' : 'refused';
    return { ...result, errors };
  };

  return {
    onRequestParse({ serverContext, setRequestParser }) {
      const { params } = (serverContext as never as RuleContext).gonghui;
      // The body has been read and checked already.
      setRequestParser(
        () =>
          ({ query: params.query ?? '', operationName: params.operationName, variables: params.variables }) as never,
      );
    },
    onParams({ params, setParams, context }) {
      const state = (context as never as RuleContext).gonghui;
      const query = documentOf(state, options.trustedDocuments);
      setParams({ ...params, query });
    },
    onParse({ params, context, setParsedDocument }) {
      const state = (context as never as RuleContext).gonghui;
      setParsedDocument(documents.parse(String(params.source), limitsOf(state).tokens));
    },
    onExecute({ args, setResultAndStopExecution }) {
      const prepared = prepare(args);
      if ('refused' in prepared) {
        setResultAndStopExecution(prepared.refused);
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (!isStream(result as Result)) setResult(prepared.complete(result as ExecutionResult) as never);
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const prepared = prepare(args);
      if ('refused' in prepared) return setResultAndStopExecution(prepared.refused as never);
      const state = (args.contextValue as unknown as RuleContext).gonghui;
      const [who, most] = state.caller ? ['An account', MAX_STREAMS] : ['An address', MAX_PUBLIC_STREAMS];
      if ((streams.get(watcherOf(state)) ?? 0) >= most)
        setResultAndStopExecution({
          errors: [refusal('RATE_LIMITED', `${who} may hold ${most} subscriptions at a time.`, { status: 429 })],
        } as never);
    },
    onResultProcess({ result, setResult, serverContext }) {
      const state = (serverContext as never as RuleContext).gonghui;
      if (!isStream(result as Result)) return setResult(present(result as ExecutionResult, state) as never);
      const watcher = watcherOf(state);
      streams.set(watcher, (streams.get(watcher) ?? 0) + 1);
      metrics.streams.inc();
      // A stream lasts no longer than the proof of who opened it.
      const expiry = new AbortController();
      const lifetime = Math.min(MAX_STREAM_MS, (state.caller?.until ?? Number.POSITIVE_INFINITY) - now());
      const timer = setTimeout(() => expiry.abort(), lifetime);
      setResult(
        mapEvents(result as AsyncIterable<ExecutionResult>, {
          map: (event) => present(event, state),
          onError: (error) => present({ errors: errorsIn(error) }, state),
          until: AbortSignal.any([options.stopping, expiry.signal]),
          onEnd() {
            clearTimeout(timer);
            metrics.streams.dec();
            const left = streams.get(watcher)! - 1;
            if (left > 0) streams.set(watcher, left);
            else streams.delete(watcher);
          },
        }) as never,
      );
    },
  };
}

/** @throws GraphQLError when the caller may not send this document */
function documentOf(state: RequestState, trusted: TrustedDocuments): string {
  const { documentId, query } = state.params;
  const known = documentId === null ? undefined : trusted.get(bareHash(documentId));
  if (known !== undefined) {
    state.trusted = true;
    return known;
  }
  if (query === null)
    throw refusal(
      'PERSISTED_QUERY_NOT_FOUND',
      'PersistedQueryNotFound: no trusted document has this hash. Load the page again; API clients send "query".',
      {
        status: 404,
      },
    );
  if (!state.caller && !isTrivial(query))
    throw refusal('UNAUTHENTICATED', 'Sign in: send "Authorization: Bearer <token>" or "x-api-key: <key>".', {
      status: 401,
      headers: { 'www-authenticate': 'Bearer' },
    });
  return query;
}

/** The probe of a monitor or load balancer. */
function isTrivial(query: string): boolean {
  return query.length < 100 && /^\s*(query\s*\w*\s*)?\{\s*__typename\s*\}\s*$/.test(query);
}

function refuseIntrospection(shape: OperationShape, state: RequestState): void {
  if (!introspects(shape)) return;
  if (!state.caller) throw refusal('INTROSPECTION_REFUSED', 'Sign in to read the schema.', { status: 401 });
  for (const field of shape.rootFields)
    if (!field.startsWith('__'))
      throw refusal('INTROSPECTION_REFUSED', 'Ask for the schema and for data in separate operations.', {
        ofDocument: true,
      });
}

function refuseLargeWithoutFile(shape: OperationShape, state: RequestState, maxBodyBytes: number): void {
  if (state.bytes <= maxBodyBytes) return;
  if (shape.kind === 'mutation' && [...shape.rootFields].every(carriesFile)) return;
  throw refusal(
    'PAYLOAD_TOO_LARGE',
    `The request is larger than ${maxBodyBytes} bytes; only imports and attachments may be.`,
    {
      status: 413,
      limit: maxBodyBytes,
    },
  );
}

function coerceVariables(args: ExecutionArgs, shape: OperationShape): Record<string, unknown> {
  const definitions = shape.operation.variableDefinitions ?? [];
  const given = args.variableValues ?? {};
  const { coerced } = getVariableValues(args.schema, definitions, given, { maxErrors: 1 });
  if (coerced) return coerced;
  throw new AggregateError(
    variableProblems(args.schema, definitions, given).map(
      (problem) =>
        new GraphQLError(problem, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } } }),
    ),
  );
}

function errorsIn(error: unknown): GraphQLError[] {
  if (error instanceof AggregateError) return error.errors.flatMap(errorsIn);
  if (error instanceof GraphQLError) return [error];
  return [new GraphQLError('unexpected', { originalError: error as Error })];
}

/** Whether an answer holds anything but nulls at its root. */
function hasAny(data: ExecutionResult['data']): boolean {
  return data != null && Object.values(data).some((value) => value !== null);
}

function isStream(result: Result): result is AsyncIterable<ExecutionResult> {
  return Symbol.asyncIterator in result;
}
