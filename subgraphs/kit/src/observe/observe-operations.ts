import type { ApolloServerPlugin } from '@apollo/server';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { Counter, Histogram, register } from 'prom-client';
import type { Logger } from 'pino';
import { isExpected } from '../subgraph/present-error.js';
import type { RequestContext } from '../subgraph/request-context.js';
import { treeErrorOf } from '../tree/index.js';

const tracer = trace.getTracer('gonghui');

function once<T>(name: string, make: () => T): T {
  return (register.getSingleMetric(name) as T | undefined) ?? make();
}

const durations = once(
  'gonghui_subgraph_operation_seconds',
  () =>
    new Histogram({
      name: 'gonghui_subgraph_operation_seconds',
      help: 'Time a subgraph took to answer one call of the gateway',
      labelNames: ['subgraph', 'kind'] as const,
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    }),
);

const failures = once(
  'gonghui_subgraph_errors_total',
  () =>
    new Counter({
      name: 'gonghui_subgraph_errors_total',
      help: 'Errors a subgraph returned, by code',
      labelNames: ['subgraph', 'code'] as const,
    }),
);

/** Measures and traces each call: duration, error codes, one span; logs what was unexpected. Carries no variables. */
export function observeOperations(subgraph: string, logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue }) {
      const started = performance.now();
      const span = tracer.startSpan(`subgraph ${subgraph}`, {
        attributes: { 'gonghui.request_id': contextValue.requestId },
      });
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (isExpected(error.extensions['code']) || treeErrorOf(error.originalError)) continue;
            logger.error(
              { err: error.originalError ?? error, requestId: contextValue.requestId, path: error.path?.join('.') },
              'unexpected error',
            );
          }
        },
        async willSendResponse({ operation, errors }) {
          durations.observe(
            { subgraph, kind: operation?.operation ?? 'invalid' },
            (performance.now() - started) / 1000,
          );
          for (const error of errors ?? [])
            failures.inc({ subgraph, code: String(error.extensions['code'] ?? 'INTERNAL') });
          if (errors?.length) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
  };
}
