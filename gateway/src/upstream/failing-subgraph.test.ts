import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../testing/test-world.js';

const BELL = 'subscription Bell { bell }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({ trustedDocuments: new Map([[sha256(BELL), BELL]]) });
});
afterAll(() => world.close());
afterEach(() => {
  world.organization.behaviour.mode = 'well';
  world.venue.behaviour.mode = 'well';
  world.organization.calls.length = 0;
});

const READ = 'organization:read';

describe('when a subgraph fails', () => {
  const question = '{ tradeUnion(id: "2") { name palaces } }';

  test('down, the rest is answered with a typed error; it heals by itself', async () => {
    world.venue.behaviour.mode = 'down';
    for (let time = 0; time < 4; time += 1) {
      const answer = await world.ask(READ, question);
      expect(answer.data).toEqual({ tradeUnion: { name: 'Union 2', palaces: null } });
      expect(answer.status).toBe(200);
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors[0]).toMatchObject({
        path: ['tradeUnion'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'venue' },
      });
      expect(answer.text).not.toContain('ECONNREFUSED');
    }
    world.venue.behaviour.mode = 'well';
    await expect
      .poll(async () => (await world.ask(READ, question)).data)
      .toEqual({ tradeUnion: { name: 'Union 2', palaces: 2 } });
  });

  test('with nothing left, each root field is null, or the whole when one must not be', async () => {
    world.organization.behaviour.mode = 'down';
    const some = await world.ask(
      READ,
      'query($no: Boolean = false) { ...F b: motto c: motto @include(if: $no) } fragment F on Query { a: motto }',
    );
    expect(some).toMatchObject({ status: 200, data: { a: null, b: null }, codes: ['SUBGRAPH_UNAVAILABLE'] });
    const whole = await world.ask(READ, '{ motto tradeUnions { totalCount } }');
    expect(whole).toMatchObject({ status: 200, data: null, codes: ['SUBGRAPH_UNAVAILABLE'] });
    world.organization.behaviour.mode = 'well';
    await expect.poll(async () => (await world.ask(READ, '{ motto }')).data).toEqual({ motto: '工会' });
  });

  test('in a list every item keeps what the others know', async () => {
    world.venue.behaviour.mode = 'down';
    const answer = await world.ask(READ, '{ tradeUnions(first: 2) { edges { node { name palaces } } } }');
    expect(answer.data).toEqual({
      tradeUnions: {
        edges: [{ node: { name: 'Union 2', palaces: null } }, { node: { name: 'Union 3', palaces: null } }],
      },
    });
    expect(answer.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
    world.venue.behaviour.mode = 'well';
    await expect.poll(async () => (await world.ask(READ, '{ venueCount }')).data).toEqual({ venueCount: 7 });
  });

  test('too slow, it is not waited for', async () => {
    const hasty = await openTestWorld({ resilience: { queryTimeoutMs: 800 } });
    hasty.venue.behaviour.mode = 'slow';
    const answer = await hasty.ask(READ, question);
    expect(answer.data).toEqual({ tradeUnion: { name: 'Union 2', palaces: null } });
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      subgraph: 'venue',
      reason: 'TIMEOUT',
    });
    hasty.venue.behaviour.mode = 'well';
    await expect.poll(async () => (await hasty.ask(READ, question)).errors).toEqual([]);
    await hasty.close();
  });

  test('an unexpected error becomes a code and a trace id', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const answer = await world.send(
      { query: '{ boom motto }' },
      { authorization: `Bearer ${await world.token(READ)}`, traceparent: `00-${trace}-b7ad6b7169203331-01` },
    );
    expect(answer).toMatchObject({ status: 200, data: { boom: null, motto: '工会' } });
    expect(answer.errors).toEqual([
      {
        message: 'Something went wrong on our side. Give the trace id to support.',
        path: ['boom'],
        extensions: { code: 'INTERNAL', traceId: trace },
      },
    ]);
    expect(answer.text).not.toMatch(/select|syntax error/);
  });

  test('a typed error passes, without what is not for clients', async () => {
    const answer = await world.ask(READ, '{ teapot }');
    expect(answer.errors).toEqual([{ message: 'no tea', path: ['teapot'], extensions: { code: 'CONFLICT' } }]);
  });

  test('it is named as not ready', async () => {
    world.venue.behaviour.mode = 'down';
    expect(Object.keys(await world.gateway.unready())).toEqual(['venue']);
    world.venue.behaviour.mode = 'well';
    expect(await world.gateway.unready()).toEqual({});
  });
});

describe('with a subscription', () => {
  async function listen(query: string, token: string | null, gateway = world) {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'x-gonghui-request': '1',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
    });
    return { type: response.headers.get('content-type'), status: response.status, text: await response.text() };
  }

  test('events arrive as server-sent events, then complete', async () => {
    const { type, text } = await listen('subscription Ticks { ticks(until: 2) }', await world.token(READ));
    expect(type).toContain('text/event-stream');
    expect(text).toContain('event: next\ndata: {"data":{"ticks":1}}\n\n');
    expect(text).toContain('event: next\ndata: {"data":{"ticks":2}}\n\n');
    expect(text).toContain('event: complete');
  });

  test('without the scopes there is an error and no event', async () => {
    const { status, text } = await listen('subscription { ticks(until: 2) }', null);
    expect(status).toBe(401);
    expect(text).toContain('UNAUTHENTICATED');
    expect(text).not.toContain('"ticks"');
  });

  test('it ends with the token that opened it', async () => {
    const { text } = await listen('subscription { ticks(until: 100000) }', await world.token(READ, { expires: '2s' }));
    expect(text).toContain('"ticks":1}');
    expect(text).toContain('event: complete');
  });

  test('an account may hold twenty at a time', async () => {
    const authorization = `Bearer ${await world.token(READ, { sub: 'watcher' })}`;
    const open = () =>
      fetch(world.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
        body: '{"query":"subscription { ticks(until: 100000) }"}',
      });
    const held = await Promise.all(Array.from({ length: 20 }, open));
    const refused = await open();
    expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('RATE_LIMITED')]);
    await held[0]!.body!.cancel();
    await expect
      .poll(async () => {
        const again = await open();
        await again.body!.cancel();
        return again.status;
      })
      .toBe(200);
    await Promise.all(held.slice(1).map((response) => response.body!.cancel()));
  });

  test('a hall of people without an account may hold more behind one address', async () => {
    const held = await Promise.all(
      Array.from({ length: 60 }, () =>
        fetch(world.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-gonghui-request': '1' },
          body: JSON.stringify({ documentId: sha256(BELL) }),
        }),
      ),
    );
    expect(held.map(({ status }) => status)).toEqual(held.map(() => 200));
    await Promise.all(held.map((response) => response.body!.cancel()));
  });

  test('stopping the gateway ends it', async () => {
    const other = await openTestWorld();
    const listening = listen('subscription { ticks(until: 100000) }', await other.token(READ), other);
    await expect.poll(() => other.organization.calls.length).toBe(1);
    await other.close();
    expect((await listening).text).toContain('event: complete');
  });
});
