import { collectDefaultMetrics, Counter, Gauge, Histogram, register, type Registry } from 'prom-client';

/** Operation names kept apart; further ones count as `other`, so that clients cannot grow the metrics without end. */
const MAX_OPERATIONS = 300;
const MAX_CODES = 60;

/** What the gateway counts, in the registry that `/metrics` prints. */
export class GatewayMetrics {
  readonly registry: Registry;
  readonly #operations = new Set<string>();
  readonly #codes = new Set<string>();
  readonly #duration: Histogram<'operation' | 'kind' | 'result'>;
  readonly #errors: Counter<'code' | 'subgraph'>;
  readonly #calls: Histogram<'subgraph' | 'kind' | 'outcome'>;
  readonly #shared: Counter<'subgraph'>;
  readonly #limited: Counter<'by'>;
  readonly #circuits: Gauge<'subgraph'>;
  readonly inFlight: Gauge;
  readonly streams: Gauge;

  constructor(registry: Registry = register) {
    this.registry = registry;
    const registers = [registry];
    if (!registry.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics({ register: registry });
    const once = <T>(name: string, make: () => T): T => (registry.getSingleMetric(name) as T | undefined) ?? make();
    this.#duration = once(
      'gonghui_gateway_request_seconds',
      () =>
        new Histogram({
          name: 'gonghui_gateway_request_seconds',
          help: 'Time from the request to the end of the answer, by operation name (known documents only)',
          labelNames: ['operation', 'kind', 'result'],
          buckets: [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
          registers,
        }),
    );
    this.#errors = once(
      'gonghui_gateway_errors_total',
      () =>
        new Counter({
          name: 'gonghui_gateway_errors_total',
          help: 'Errors in answers, by code and, where known, subgraph',
          labelNames: ['code', 'subgraph'],
          registers,
        }),
    );
    this.#calls = once(
      'gonghui_gateway_subgraph_call_seconds',
      () =>
        new Histogram({
          name: 'gonghui_gateway_subgraph_call_seconds',
          help: 'Time the gateway waited for a subgraph, by outcome',
          labelNames: ['subgraph', 'kind', 'outcome'],
          buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
          registers,
        }),
    );
    this.#shared = once(
      'gonghui_gateway_shared_calls_total',
      () =>
        new Counter({
          name: 'gonghui_gateway_shared_calls_total',
          help: 'Calls answered by one already under way',
          labelNames: ['subgraph'],
          registers,
        }),
    );
    this.#limited = once(
      'gonghui_gateway_rate_limited_total',
      () =>
        new Counter({
          name: 'gonghui_gateway_rate_limited_total',
          help: 'Requests refused by the rate limit',
          labelNames: ['by'],
          registers,
        }),
    );
    this.#circuits = once(
      'gonghui_gateway_circuit_open',
      () =>
        new Gauge({
          name: 'gonghui_gateway_circuit_open',
          help: '1 while calls to a subgraph are held back',
          labelNames: ['subgraph'],
          registers,
        }),
    );
    this.inFlight = once(
      'gonghui_gateway_requests_in_flight',
      () => new Gauge({ name: 'gonghui_gateway_requests_in_flight', help: 'Requests being answered', registers }),
    );
    this.streams = once(
      'gonghui_gateway_streams_open',
      () => new Gauge({ name: 'gonghui_gateway_streams_open', help: 'Subscriptions being served', registers }),
    );
  }

  /** @param operation name of a trusted document; null for anything a client made up */
  request(
    operation: string | null,
    kind: string,
    result: 'ok' | 'partial' | 'refused' | 'failed',
    seconds: number,
  ): void {
    this.#duration.observe(
      { operation: bounded(this.#operations, operation ?? 'other', MAX_OPERATIONS), kind, result },
      seconds,
    );
  }

  error(code: string, subgraph = ''): void {
    this.#errors.inc({ code: bounded(this.#codes, code, MAX_CODES), subgraph });
  }

  call(subgraph: string, kind: string, outcome: string, seconds: number): void {
    this.#calls.observe({ subgraph, kind, outcome }, seconds);
  }

  shared(subgraph: string): void {
    this.#shared.inc({ subgraph });
  }

  rateLimited(by: 'caller' | 'address'): void {
    this.#limited.inc({ by });
  }

  circuit(subgraph: string, open: boolean): void {
    this.#circuits.set({ subgraph }, open ? 1 : 0);
  }
}

function bounded(seen: Set<string>, value: string, max: number): string {
  if (seen.has(value)) return value;
  if (seen.size >= max) return 'other';
  seen.add(value);
  return value;
}
