import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { venue } from '../index.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';

const editor: TestActor = { unionId: unionId(360000), scopes: 'venue:read venue:write' };

/** Name, first day in use, floor area and seats. */
const VENUES = [
  ['a宫', '2019-03-01', 5_000, null],
  ['b宫', '2001-05-01', null, 800],
  ['c宫', '2023-05-01', 12_000, 300],
] as const;

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venue], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
  for (const [name, since, areaSquareMetres, seats] of VENUES) {
    const { data }: { data?: any } = await world.ask(
      editor,
      `mutation($input: CreateVenueInput!) { createVenue(input: $input) { userErrors { code message } } }`,
      {
        input: {
          clientMutationId: name.codePointAt(0)!.toString(),
          unionId: unionId(360102),
          name,
          kind: 'WORKERS_PALACE',
          status: 'IN_USE',
          statusSince: since,
          reason: '普查登记',
          areaSquareMetres,
          seats,
        },
      },
    );
    if (data.createVenue.userErrors.length > 0) throw new Error(JSON.stringify(data.createVenue.userErrors));
  }
});
afterAll(() => world.close());

describe('when venues are listed page by page in an order', () => {
  test.each([
    ['NAME', 'DESC', 'cba'],
    ['STATUS_SINCE', 'ASC', 'bac'],
    ['AREA', 'ASC', 'bac'],
    ['AREA', 'DESC', 'cab'],
    ['SEATS', 'DESC', 'bca'],
    ['OPENED_ON', 'ASC', 'bac'],
  ])('%s %s: %s', async (field, direction, expected) => {
    let after: string | null = null;
    let found = '';
    do {
      const { data, errors }: { data?: any; errors?: unknown } = await world.ask(
        editor,
        `query($after: String) { venues(orderBy: { field: ${field}, direction: ${direction} }, first: 1, after: $after) {
          edges { node { name } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      found += data.venues.edges.map(({ node }: any) => node.name[0]).join('');
      after = data.venues.pageInfo.hasNextPage ? data.venues.pageInfo.endCursor : null;
    } while (after);
    expect(found).toBe(expected);
  });
});
