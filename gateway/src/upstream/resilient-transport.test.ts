import type { ExecutionResult } from 'graphql';
import { describe, expect, test, vi } from 'vitest';
import { eventQueue } from './event-queue.js';
import { mapEvents } from './map-events.js';
import { resilientTransport, type CallOutcome } from './resilient-transport.js';
import { shareInFlight } from './share-in-flight.js';
import { TransportError, type SubgraphCall, type SubgraphTransport } from './subgraph-transport.js';

const call: SubgraphCall = { kind: 'query', query: '{ a }', claims: null, requestId: 'request-1' };
const mutation: SubgraphCall = { ...call, kind: 'mutation', query: 'mutation { a }' };
const claims = { sub: '1', name: '', union: 'u', scopes: '' };

/** What the circuit breaker takes for the time of day. */
let now = 0;

function transport(...answers: (ExecutionResult | Error | 'never')[]) {
  const execute = vi.fn(async (): Promise<ExecutionResult> => {
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
    if (answer === 'never') return new Promise(() => undefined);
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const inner: SubgraphTransport = { execute, subscribe: execute, ready: async () => {}, close: async () => {} };
  const outcomes: CallOutcome[] = [];
  const resilient = resilientTransport(
    'venue',
    inner,
    {
      queryTimeoutMs: answers.includes('never') ? 30 : 30_000,
      retryDelayMs: 1,
      breaker: { threshold: 4, minPauseMs: 20, now: () => now },
    },
    (outcome) => outcomes.push(outcome),
  );
  return { execute, resilient, outcomes };
}

function errorOf(result: ExecutionResult) {
  const { code, subgraph, reason } = result.errors![0]!.extensions;
  return { code, subgraph, reason };
}

describe('when the subgraph does not answer', () => {
  test('a query is sent once more', async () => {
    const { execute, resilient, outcomes } = transport(new TransportError('reset'), { data: { a: 1 } });
    expect(await resilient.execute(call)).toEqual({ data: { a: 1 } });
    expect(execute).toHaveBeenCalledTimes(2);
    expect(outcomes).toMatchObject([{ outcome: 'answered', retried: true }]);
  });

  test('and then given up with a typed error', async () => {
    const { execute, resilient } = transport(new TransportError('reset'));
    expect(errorOf(await resilient.execute(call))).toEqual({
      code: 'SUBGRAPH_UNAVAILABLE',
      subgraph: 'venue',
      reason: 'UNREACHABLE',
    });
    expect(execute).toHaveBeenCalledTimes(2);
  });

  test('a mutation that may have arrived is not sent again, and the client is told', async () => {
    const { execute, resilient } = transport(new TransportError('reset'));
    const result = await resilient.execute(mutation);
    expect(execute).toHaveBeenCalledTimes(1);
    expect(result.errors![0]!.message).toContain('may or may not have been made');
    expect(result.errors![0]!.message).toContain('clientMutationId');
  });

  test('a mutation that never left is sent again', async () => {
    const { execute, resilient } = transport(new TransportError('refused', { refusedAtDoor: true }), {
      data: { a: 1 },
    });
    expect(await resilient.execute(mutation)).toEqual({ data: { a: 1 } });
    expect(execute).toHaveBeenCalledTimes(2);
  });

  test('it is not waited for beyond the limit', async () => {
    const { resilient, outcomes } = transport('never');
    expect(errorOf(await resilient.execute(call))).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', reason: 'TIMEOUT' });
    expect(outcomes).toMatchObject([{ outcome: 'timeout' }]);
  });

  test('after some failures it is left alone, and called again by itself later', async () => {
    const answers: (ExecutionResult | Error)[] = [
      new TransportError('1'),
      new TransportError('2'),
      new TransportError('3'),
      new TransportError('4'),
      { data: { a: 1 } },
    ];
    const { execute, resilient } = transport(...answers);
    await resilient.execute(call);
    await resilient.execute(call);
    expect(resilient.state).toBe('open');
    expect(errorOf(await resilient.execute(call))).toMatchObject({ reason: 'CIRCUIT_OPEN' });
    expect(execute).toHaveBeenCalledTimes(4);
    now += 20;
    expect(await resilient.execute(call)).toEqual({ data: { a: 1 } });
    expect(resilient.state).toBe('closed');
  });

  test('an answer with errors is an answer', async () => {
    const refused = { errors: [{ message: 'no' }] } as never;
    const { execute, resilient } = transport(refused);
    for (let time = 0; time < 10; time += 1) expect(await resilient.execute(call)).toBe(refused);
    expect(execute).toHaveBeenCalledTimes(10);
  });
});

describe('sharing what is under way', () => {
  const slow = () => {
    const execute = vi.fn(async (asked: SubgraphCall): Promise<ExecutionResult> => {
      await new Promise((done) => setTimeout(done, 5));
      return { data: { asked: asked.claims?.sub ?? 'nobody', list: [{ a: 1 }] } };
    });
    return { execute, share: shareInFlight({ execute }) };
  };

  test('the same question of the same caller goes out once, and each gets data of its own', async () => {
    const { execute, share } = slow();
    const [first, second] = await Promise.all([share(call), share({ ...call, requestId: 'request-2' })]);
    expect(execute).toHaveBeenCalledTimes(1);
    expect(second).toEqual(first);
    (first.data as { list: { a: number }[] }).list[0]!.a = 2;
    expect((second.data as { list: { a: number }[] }).list[0]!.a).toBe(1);
  });

  test.each<[string, Partial<SubgraphCall>]>([
    ['another caller', { claims }],
    ['other variables', { variables: { id: 1 } }],
    ['another document', { query: '{ b }' }],
    ['a mutation', { kind: 'mutation' }],
  ])('not with %s', async (_name, other) => {
    const { execute, share } = slow();
    await Promise.all([
      share({ ...call, ...other }),
      share(call),
      share({ ...call, ...other, kind: other.kind ?? 'query' }),
    ]);
    expect(execute.mock.calls.length).toBeGreaterThan(1);
  });

  test('not once it is answered', async () => {
    const { execute, share } = slow();
    await share(call);
    await share(call);
    expect(execute).toHaveBeenCalledTimes(2);
  });
});

describe('streams of events', () => {
  test('ending one takes effect while it waits for an event', async () => {
    const ended = vi.fn();
    const source = eventQueue<number>(ended);
    const mapped = mapEvents(source, { map: (event) => event * 2 });
    source.push(1);
    expect(await mapped.next()).toEqual({ done: false, value: 2 });
    const waiting = mapped.next();
    await mapped.return!();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(ended).toHaveBeenCalledTimes(1);
  });

  test('a reader that falls far behind loses the stream instead of filling the memory', async () => {
    const ended = vi.fn();
    const source = eventQueue<number>(ended);
    for (let event = 0; event < 1_001; event += 1) source.push(event);
    expect(ended).toHaveBeenCalledTimes(1);
    await expect(source.next()).rejects.toThrow('more than 1000 events behind');
  });

  test('a signal ends it', async () => {
    const ended = vi.fn();
    const stop = new AbortController();
    const mapped = mapEvents(eventQueue<number>(ended), { map: (event) => event, until: stop.signal });
    const waiting = mapped.next();
    stop.abort();
    expect((await waiting).done).toBe(true);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  test('a fault of the source becomes a last event', async () => {
    const source = eventQueue<string>(() => undefined);
    const mapped = mapEvents(source, { map: (event) => event, onError: (error) => (error as Error).message });
    source.push('a');
    source.fail(new Error('broken'));
    const events: string[] = [];
    for await (const event of mapped) events.push(event);
    expect(events).toEqual(['a', 'broken']);
  });
});
