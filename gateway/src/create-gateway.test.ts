import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from './testing/test-world.js';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

describe('with a token', () => {
  test('one question crosses the subgraphs', async () => {
    const answer = await world.ask('organization:read', '{ tradeUnion(id: "2") { name palaces parent { name palaces } } }');
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ tradeUnion: { name: 'Union 2', palaces: 2, parent: { name: 'Union 1', palaces: 1 } } });
    expect(answer.status).toBe(200);
  });

  test('debug', async () => {
    for (const q of ['{ tradeUnion(id: "2") { name secret dues } motto }', '{ boom motto }', '{ teapot }', '{ nope }', '{', 'query A { motto } query B { motto }', '{ __schema { types { name } } }', 'mutation { renameTradeUnion(id: 1, name: "x") { id palaces } }', 'query($id: ID!) { tradeUnion(id: $id) { id } }', '{ __typename motto }'])
      console.log(q, JSON.stringify(await world.ask('organization:read', q)).slice(0, 600));
    for (const q of ['{ tradeUnion(id: "2") { name } }', '{ __typename }']) console.log('anon', q, (({ status, text }) => [status, text])(await world.ask(null, q)));
  });
});
