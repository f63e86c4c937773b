import { signCall } from '@gonghui/kit';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestSubgraph } from '../testing/test-subgraph.js';
import { CLAIMS, organizationSubgraph } from '../testing/test-world.js';
import { httpTransport } from './http-transport.js';
import { TransportError, type SubgraphCall, type SubgraphTransport } from './subgraph-transport.js';

const SECRET = 'a secret of the test';
const call: SubgraphCall = { kind: 'query', query: '{ whoAmI }', claims: CLAIMS, requestId: 'request-1' };
let subgraph: TestSubgraph;
let url: string;
let transport: SubgraphTransport;

beforeAll(async () => {
  subgraph = organizationSubgraph();
  url = await subgraph.listen(SECRET);
  transport = httpTransport({ url, secret: SECRET });
});
beforeEach(() => {
  subgraph.behaviour.mode = 'well';
});
afterAll(async () => {
  await transport.close();
  await subgraph.close();
});

async function post(body: object): Promise<ExecutionResult> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as ExecutionResult;
}

function codeOf(result: ExecutionResult): unknown {
  return result.errors?.[0]?.extensions?.['code'] ?? result.data;
}

describe('with the secret', () => {
  test('the subgraph answers and knows who asks', async () => {
    expect(await transport.execute(call)).toEqual({ data: { whoAmI: 'account-1' } });
  });

  test('large text and Chinese survive', async () => {
    const name = '工会🙂'.repeat(50_000);
    const query = 'mutation($name: String!) { renameTradeUnion(id: 1, name: $name) { name } }';
    expect(await transport.execute({ ...call, kind: 'mutation', query, variables: { name } })).toEqual({
      data: { renameTradeUnion: { name } },
    });
  });

  test('it is ready when the subgraph is', async () => {
    await expect(transport.ready()).resolves.toBeUndefined();
    subgraph.behaviour.mode = 'down';
    await expect(transport.ready()).rejects.toThrow(TransportError);
  });

  test('a subscription delivers and ends', async () => {
    const events = (await transport.subscribe({
      ...call,
      kind: 'subscription',
      query: 'subscription { ticks(until: 3) }',
    })) as AsyncIterable<ExecutionResult>;
    const received: unknown[] = [];
    for await (const event of events) received.push(event.data);
    expect(received).toEqual([{ ticks: 1 }, { ticks: 2 }, { ticks: 3 }]);
  });
});

describe('without a valid signature a subgraph does not act', () => {
  const { query, claims, requestId } = call;
  const now = () => Date.now();
  const signed = (ts = now()) => signCall(SECRET, { query, claims, requestId }, ts);

  test.each<[string, () => object]>([
    ['unsigned', () => ({ query })],
    [
      'signed with another secret',
      () => ({ query, extensions: { gonghui: signCall('another', { query, claims, requestId }, now()) } }),
    ],
    [
      'claims replaced',
      () => ({ query, extensions: { gonghui: { ...signed(), claims: { ...CLAIMS, scopes: 'staff:manage' } } } }),
    ],
    ['document replaced', () => ({ query: '{ motto }', extensions: { gonghui: signed() } })],
    ['variables added', () => ({ query, variables: { a: 1 }, extensions: { gonghui: signed() } })],
    ['operation name added', () => ({ query, operationName: 'B', extensions: { gonghui: signed() } })],
    ['request id replaced', () => ({ query, extensions: { gonghui: { ...signed(), requestId: 'request-2' } } })],
    ['sent again after a minute', () => ({ query, extensions: { gonghui: signed(now() - 61_000) } })],
    ['dated in the future', () => ({ query, extensions: { gonghui: signed(now() + 61_000) } })],
    ['time moved', () => ({ query, extensions: { gonghui: { ...signed(now() - 61_000), ts: now() } } })],
  ])('%s', async (_name, body) => {
    expect(codeOf(await post(body()))).toBe('UNTRUSTED_CALLER');
  });

  test('the untouched call is accepted', async () => {
    expect(codeOf(await post({ query, extensions: { gonghui: signed() } }))).toEqual({ whoAmI: 'account-1' });
  });
});

describe('when the subgraph gives no answer', () => {
  test.each(['down', 'garbage'] as const)('%s is an error of transport', async (mode) => {
    subgraph.behaviour.mode = mode;
    await expect(transport.execute(call)).rejects.toThrow(TransportError);
  });

  test('a closed port is known to have refused at the door', async () => {
    const closed = httpTransport({ url: 'http://127.0.0.1:9/graphql', secret: SECRET });
    await expect(closed.execute(call)).rejects.toMatchObject({ refusedAtDoor: true });
  });

  test('the call can be given up', async () => {
    subgraph.behaviour.mode = 'slow';
    await expect(transport.execute({ ...call, signal: AbortSignal.timeout(20) })).rejects.toThrow(TransportError);
  });

  test('a subscription that cannot be opened rejects instead of waiting', async () => {
    const closed = httpTransport({ url: 'http://127.0.0.1:9/graphql', secret: SECRET });
    const events = (await closed.subscribe({
      ...call,
      kind: 'subscription',
      query: 'subscription { ticks(until: 1) }',
    })) as AsyncIterable<ExecutionResult>;
    await expect(events[Symbol.asyncIterator]().next()).rejects.toThrow(TransportError);
  });
});
