import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { venue } from '../index.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const SCOPES = 'venue:read venue:write';
const jiangxi: TestActor = { unionId: unionId(360000), scopes: SCOPES };
const nanchang: TestActor = { unionId: unionId(360100), scopes: SCOPES };
const zibo: TestActor = { unionId: unionId(370300), scopes: SCOPES };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venue], () => NOW);
  await plantTree(world.database);
});
afterAll(() => world.close());
beforeEach(() => {
  world.statements.length = 0;
});

test('smoke', async () => {
  const made = await run(jiangxi, create({ unionId: unionId(360100), name: '南昌市工人文化宫', kind: 'WORKERS_PALACE', status: 'PLANNED', statusSince: '2019-03-01' }));
  expect(made).toMatchObject({ userErrors: [], venue: { name: '南昌市工人文化宫' } });
  console.log(made, await world.ask(nanchang, `{ venues { totalCount edges { node { name union { id } statusHistory { from until status } } } } }`));
  void zibo;
});

let requests = 0;

function create(input: Record<string, unknown>): readonly [string, Record<string, unknown>] {
  return [
    `mutation($input: CreateVenueInput!) { createVenue(input: $input) { clientMutationId userErrors { code field } venue { id name status openedOn } } }`,
    { input: { clientMutationId: `venue-${++requests}`, reason: '省总批复', ...input } },
  ];
}

async function run(actor: TestActor, [mutation, variables]: readonly [string, Record<string, unknown>]): Promise<Record<string, unknown>> {
  const { data, errors } = await world.ask<Record<string, Record<string, unknown>>>(actor, mutation, variables);
  expect(errors).toBeUndefined();
  return Object.values(data!)[0]!;
}
