import type { ExecutionResult } from 'graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import { refusal } from '../refusal.js';
import { CircuitBreaker, type CircuitBreakerOptions, type CircuitState } from './circuit-breaker.js';
import { mapEvents } from './map-events.js';
import { TransportError, type SubgraphCall, type SubgraphTransport } from './subgraph-transport.js';

export interface ResilienceOptions {
  /** Longest wait for a query, its retry included, in milliseconds. */
  readonly queryTimeoutMs?: number;
  /** Longest wait for a mutation; imports are mutations. */
  readonly mutationTimeoutMs?: number;
  /** Pause before the one retry of a query. */
  readonly retryDelayMs?: number;
  readonly breaker?: CircuitBreakerOptions;
}

/** What happened to a call; for metrics and logs. */
export interface CallOutcome {
  readonly subgraph: string;
  readonly kind: SubgraphCall['kind'];
  readonly outcome: 'answered' | 'unreachable' | 'timeout' | 'circuit-open';
  readonly seconds: number;
  readonly retried: boolean;
  readonly error?: unknown;
}

export interface ResilientTransport extends SubgraphTransport {
  readonly state: CircuitState;
}

/**
 * Wraps a transport with a time limit, one retry of queries and a circuit breaker. Instead of rejecting it answers with
 * the typed error `SUBGRAPH_UNAVAILABLE`, so that the rest of the operation goes on.
 */
export function resilientTransport(
  name: string,
  inner: SubgraphTransport,
  options: ResilienceOptions = {},
  observe: (outcome: CallOutcome) => void = () => {},
): ResilientTransport {
  const { queryTimeoutMs = 10_000, mutationTimeoutMs = 60_000, retryDelayMs = 50 } = options;
  const breaker = new CircuitBreaker(options.breaker);

  const attempt = async (call: SubgraphCall, deadline: AbortSignal): Promise<ExecutionResult> => {
    try {
      const answer = await orAborted(inner.execute({ ...call, signal: deadline }), deadline);
      breaker.succeeded();
      return answer;
    } catch (error) {
      breaker.failed();
      throw error;
    }
  };

  const execute = async (call: SubgraphCall): Promise<ExecutionResult> => {
    const started = performance.now();
    let retried = false;
    const settle = (outcome: CallOutcome['outcome'], error?: unknown): void =>
      observe({
        subgraph: name,
        kind: call.kind,
        outcome,
        seconds: (performance.now() - started) / 1000,
        retried,
        error,
      });
    if (!breaker.tryEnter()) {
      settle('circuit-open');
      return unavailable(name, call, 'CIRCUIT_OPEN');
    }
    // Not AbortSignal.timeout: its timer cannot be cleared, and would fire for each call long after the answer.
    const expiry = new AbortController();
    const timer = setTimeout(() => expiry.abort(), call.kind === 'mutation' ? mutationTimeoutMs : queryTimeoutMs);
    const deadline = expiry.signal;
    try {
      let answer: ExecutionResult;
      try {
        answer = await attempt(call, deadline);
      } catch (error) {
        if (!mayRetry(call, error) || deadline.aborted) throw error;
        await sleep(retryDelayMs, undefined, { signal: deadline });
        if (!breaker.tryEnter()) throw error;
        retried = true;
        answer = await attempt(call, deadline);
      }
      settle('answered');
      return answer;
    } catch (error) {
      const reason = deadline.aborted ? 'TIMEOUT' : 'UNREACHABLE';
      settle(deadline.aborted ? 'timeout' : 'unreachable', error);
      return unavailable(name, call, reason, error);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    execute,
    async subscribe(call) {
      // A stream opens lazily and says nothing about the subgraph's health, so it neither tries nor closes the circuit.
      if (breaker.state === 'open') return unavailable(name, call, 'CIRCUIT_OPEN');
      try {
        const events = await inner.subscribe(call);
        if (!(Symbol.asyncIterator in events)) return events;
        return mapEvents(events, {
          map: (event) => event,
          onError: (error) => unavailable(name, call, 'UNREACHABLE', error),
        });
      } catch (error) {
        return unavailable(name, call, 'UNREACHABLE', error);
      }
    },
    ready: () => inner.ready(),
    close: () => inner.close(),
    get state() {
      return breaker.state;
    },
  };
}

function mayRetry(call: SubgraphCall, error: unknown): boolean {
  return call.kind === 'query' || (error instanceof TransportError && error.refusedAtDoor);
}

function unavailable(
  subgraph: string,
  call: SubgraphCall,
  reason: 'CIRCUIT_OPEN' | 'TIMEOUT' | 'UNREACHABLE',
  cause?: unknown,
): ExecutionResult {
  const uncertain =
    call.kind === 'mutation' && reason !== 'CIRCUIT_OPEN' && !(cause instanceof TransportError && cause.refusedAtDoor)
      ? ' The change may or may not have been made: send it again with the same clientMutationId.'
      : '';
  const message = `The part of the system named "${subgraph}" does not answer at the moment; try again shortly.${uncertain}`;
  return { errors: [refusal('SUBGRAPH_UNAVAILABLE', message, { status: 200, subgraph, reason })] };
}

/** Settles with the promise or, at the deadline, without it: a call in the same process cannot be cut off. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    const abort = (): void => fail(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(done, fail).finally(() => signal.removeEventListener('abort', abort));
  });
}
