import type { Claims, Logger } from '@gonghui/kit';
import type { Transport } from '@graphql-mesh/transport-common';
import { defaultPrintFn } from '@graphql-tools/executor-common';
import type { ExecutionRequest } from '@graphql-tools/utils';
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { GatewayMetrics } from '../observe/gateway-metrics.js';
import { writeTraceParent } from '../observe/trace-parent.js';
import type { RequestState } from '../request-state.js';
import {
  resilientTransport,
  type CallOutcome,
  type ResilienceOptions,
  type ResilientTransport,
} from './resilient-transport.js';
import { shareInFlight } from './share-in-flight.js';
import type { SubgraphCall, SubgraphTransport } from './subgraph-transport.js';

export interface UpstreamOptions {
  readonly resilience?: ResilienceOptions;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
}

/** All subgraphs, behind one transport that the planner's engine calls by subgraph name. */
export interface Upstream {
  readonly transport: Transport;
  /** Fetches a file of a subgraph; null when there is no such subgraph, or it has no files. */
  download(subgraph: string, token: string, requestId: string, signal: AbortSignal): Promise<Response> | null;
  unready(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

const tracer = trace.getTracer('gonghui');

export function upstream(transports: Readonly<Record<string, SubgraphTransport>>, options: UpstreamOptions): Upstream {
  const { metrics, logger, resilience } = options;
  const observe = (outcome: CallOutcome): void => {
    metrics.call(outcome.subgraph, outcome.kind, outcome.outcome, outcome.seconds);
    if (outcome.error)
      logger.warn(
        { subgraph: outcome.subgraph, outcome: outcome.outcome, retried: outcome.retried, err: outcome.error },
        'subgraph call failed',
      );
  };
  const all = new Map<string, ResilientTransport>(
    Object.entries(transports).map(([name, transport]) => [
      name,
      resilientTransport(name, transport, resilience, observe),
    ]),
  );

  return {
    transport: {
      getSubgraphExecutor({ subgraphName }) {
        const subgraph = all.get(subgraphName);
        if (!subgraph) throw new Error(`No way to reach the subgraph "${subgraphName}" was given.`);
        const execute = shareInFlight(subgraph, () => metrics.shared(subgraphName));
        return async (request) => {
          const state = (request.context as { gonghui?: RequestState } | undefined)?.gonghui;
          if (!state) throw new Error('A subgraph was called outside of a request.');
          const call = callOf(request, state.caller?.claims ?? null, state.requestId);
          const parent = trace.setSpan(context.active(), state.span);
          const span = tracer.startSpan(
            `call ${subgraphName}`,
            { kind: SpanKind.CLIENT, attributes: { 'gonghui.subgraph': subgraphName } },
            parent,
          );
          const traced: SubgraphCall = { ...call, traceparent: writeTraceParent(span.spanContext()) };
          try {
            if (call.kind === 'subscription') return (await subgraph.subscribe(traced)) as never;
            const answer = await context.with(trace.setSpan(parent, span), () => execute(traced));
            if (answer.errors?.length) span.setStatus({ code: SpanStatusCode.ERROR });
            return withoutHttp(answer) as never;
          } finally {
            metrics.circuit(subgraphName, subgraph.state !== 'closed');
            span.end();
          }
        };
      },
    },
    download: (subgraph, token, requestId, signal) =>
      (Object.hasOwn(transports, subgraph) && transports[subgraph]!.download?.(token, requestId, signal)) || null,
    async unready() {
      const states = await Promise.all(
        [...all].map(async ([name, subgraph]) => {
          try {
            await subgraph.ready();
            return [];
          } catch (error) {
            return [[name, (error as Error).message] as const];
          }
        }),
      );
      return Object.fromEntries(states.flat());
    },
    async close() {
      await Promise.all([...all.values()].map((subgraph) => subgraph.close()));
    },
  };
}

function callOf(request: ExecutionRequest, claims: Claims | null, requestId: string): SubgraphCall {
  return {
    kind: request.operationType ?? 'query',
    query: defaultPrintFn(request.document),
    variables: request.variables as Record<string, unknown> | undefined,
    operationName: request.operationName,
    claims,
    requestId,
  };
}

/** What a subgraph says of HTTP is between it and the gateway. */
function withoutHttp(answer: ExecutionResult): ExecutionResult {
  if (!answer.errors?.some((error) => error.extensions?.['http'])) return answer;
  const errors = answer.errors.map((error) => {
    const { http: _http, ...extensions } = error.extensions;
    return { message: error.message, path: error.path, extensions } as GraphQLError;
  });
  return { ...answer, errors };
}
