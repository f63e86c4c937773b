import type { ExecutionResult } from 'graphql';
import type { SubgraphCall, SubgraphTransport } from './subgraph-transport.js';

interface Waiter {
  done(answer: ExecutionResult): void;
  fail(error: unknown): void;
}

/**
 * Lets the same question of the same caller wait for one answer while it is under way, as when several parts of a page
 * ask for the same thing. Mutations and subscriptions always go out.
 */
export function shareInFlight(
  inner: Pick<SubgraphTransport, 'execute'>,
  onShared: () => void = () => {},
): (call: SubgraphCall) => Promise<ExecutionResult> {
  const underWay = new Map<string, Waiter[]>();
  return async (call) => {
    if (call.kind !== 'query') return inner.execute(call);
    // Claims are part of the key: two callers never share, whatever they ask.
    const key = JSON.stringify([call.claims, call.operationName, call.query, call.variables]);
    const waiters = underWay.get(key);
    if (waiters) {
      onShared();
      return new Promise((done, fail) => waiters.push({ done, fail }));
    }
    const others: Waiter[] = [];
    underWay.set(key, others);
    try {
      const answer = await inner.execute(call);
      // The planner merges into the data it is given: each request gets data of its own, copied before any may change it.
      for (const other of others) other.done({ ...answer, data: structuredClone(answer.data) });
      return answer;
    } catch (error) {
      for (const other of others) other.fail(error);
      throw error;
    } finally {
      underWay.delete(key);
    }
  };
}
