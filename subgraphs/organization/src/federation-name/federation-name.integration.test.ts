import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organization } from '../index.js';
import { plantTree, unionId } from '../testing/small-tree.js';

const jiangxi: TestActor = { unionId: unionId(360000), scopes: 'organization:read' };
const stranger: TestActor = { unionId: unionId(360000), scopes: 'venue:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organization], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
});
afterAll(() => world.close());

const ask = (actor: TestActor, text: string): Promise<{ data?: any; errors?: any }> =>
  world.ask(actor, 'query($text: String!) { federationNames(text: $text) { id name code level } }', { text });

describe('when a federation is looked up by name', () => {
  test('one outside the scope is found by its name, and nothing else of it', async () => {
    const { data } = await ask(jiangxi, '山东');
    expect(data.federationNames).toContainEqual({
      id: unionId(370000),
      name: '山东省总工会',
      code: '370000',
      level: 'PROVINCIAL',
    });
    const { data: union } = await world.ask<{ tradeUnion: { name: string } | null }>(
      jiangxi,
      `{ tradeUnion(id: "${unionId(370000)}") { name } }`,
    );
    expect(union?.tradeUnion ?? null).toBeNull();
  });

  test('grassroots unions are never among them', async () => {
    const { data } = await ask(jiangxi, '工会');
    expect(new Set(data.federationNames.map(({ level }: { level: string }) => level))).not.toContain('GRASSROOTS');
  });

  test.each(['', '  ', '%', 'no-such-name'])('“%s” finds none', async (text) => {
    expect((await ask(jiangxi, text)).data.federationNames).toEqual([]);
  });

  test('who may not read unions is refused', async () => {
    expect((await ask(stranger, '山东')).errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
