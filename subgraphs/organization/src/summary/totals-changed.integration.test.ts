import { foldAll } from '@gonghui/kit';
import { startTestSubgraph, type TestSubgraph } from '@gonghui/kit/testing';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organization } from '../index.js';
import { plantTree, unionId } from '../testing/small-tree.js';

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organization], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
  await foldAll(world.database.pool);
});
afterAll(() => world.close());

const watch = (reader: number, watched: number) =>
  world.subgraph.subscribe({
    query: `subscription { totalsChanged(unionId: "${unionId(watched)}") { name organizationSummary { members } } }`,
    claims: { sub: 'watcher', name: '', union: unionId(reader), scopes: 'organization:read' },
    requestId: 'watch',
  });

async function report(union: number, members: number): Promise<void> {
  await world.ask(
    { unionId: unionId(100000), scopes: 'organization:write' },
    `mutation { recordMembershipReturn(input: { clientMutationId: "m${members}", unionId: "${unionId(union)}", period: "2026-01-01", members: ${members}, femaleMembers: 0, migrantMembers: 0 }) { userErrors { code } } }`,
  );
  await foldAll(world.database.pool);
}

describe('totalsChanged', () => {
  test('tells the total at once, and anew each time something below changed', async () => {
    const events = (await watch(360000, 360000)) as AsyncGenerator<ExecutionResult>;
    const members = async () => (await events.next()).value.data.totalsChanged.organizationSummary.members;
    expect(await members()).toBe(0);
    await report(900001, 41);
    expect(await members()).toBe(41);
    await report(900003, 5); // in another province: no event
    await report(900002, 1);
    expect(await members()).toBe(42);
    await events.return(undefined);
  });

  test('with a union outside the scope, refuses', async () => {
    const { errors } = (await watch(360000, 370000)) as ExecutionResult;
    expect(errors?.map((error) => error.extensions['code'])).toEqual(['NOT_FOUND']);
  });
});
