import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grant } from '../index.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { putCases, putLines, putSchemes } from '../testing/put-grants.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const jiangxi: TestActor = { unionId: unionId(360000), scopes: 'grant:read' };
const xinjian: TestActor = { unionId: unionId(360112), scopes: 'grant:read' };
const zibo: TestActor = { unionId: unionId(370300), scopes: 'grant:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, grant], () => NOW);
  await plantTree(world.database);
  await putSchemes(world.database, [{ id: 1000 }]);
  await putLines(world.database, [{ id: 1100, scheme: 1000 }]);
  await putCases(world.database, [
    { id: 1, scheme: 1000, applicant: 360112, steps: [['APPLY', 'cadre']] },
    { id: 2, scheme: 1000, applicant: 360302 },
  ]);
});
afterAll(() => world.close());

const GRANT = 'query($id: ID!) { grant(id: $id) { number applied scheme { code } steps { kind } items { itemKey } } }';

describe('when somebody asks for a grant', () => {
  test('the applicant reads it with the programme of the federation above', async () => {
    const { data, errors } = await world.ask(xinjian, GRANT, { id: unionId(1) });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      grant: {
        number: 'T-2026-1',
        applied: '1000.00',
        scheme: { code: 'S1000' },
        steps: [{ kind: 'APPLY' }],
        items: [],
      },
    });
  });

  test.each([
    ['the funder reads every grant below it', jiangxi, 2, 'T-2026-2'],
    ['a neighbour reads none', xinjian, 2, undefined],
    ['another province reads none', zibo, 1, undefined],
  ])('%s', async (_what, actor, id, number) => {
    const { data } = await world.ask<{ grant: { number: string } | null }>(actor, GRANT, { id: unionId(id) });
    expect(data?.grant?.number).toBe(number);
  });
});

describe('with the rights of the subgraph itself', () => {
  test.each([
    ['changes no step', `update grants.case_step set actor_id = 'nobody'`],
    ['deletes no step', 'delete from grants.case_step'],
    ['changes no document', `update grants.case_document set file_name = 'other'`],
    ['writes no sum', 'update grants.scheme_total set awarded_fen = 0'],
  ])('it %s', async (_what, statement) => {
    const client = await world.database.pool.connect();
    try {
      await client.query('set role gonghui_grant');
      await expect(client.query(statement)).rejects.toThrow('permission denied');
    } finally {
      await client.query('reset role');
      client.release();
    }
  });

  test('it deletes no grant that was handed in', async () => {
    await expect(
      world.database.pool.query('delete from grants.grant_case where id = $1', [unionId(2)]),
    ).rejects.toThrow('stays');
  });
});
