import { sealAll, startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant } from '../../index.js';
import { organizationStandIn, plantTree, unionId } from '../../testing/organization-stand-in.js';
import { putCases, putSchemes } from '../../testing/put-grants.js';

const auditor: TestActor = {
  unionId: unionId(360000),
  scopes: 'grant:read grant:audit grant:payee audit:read',
  accountId: unionId(99),
};
const city: TestActor = { unionId: unionId(360300), scopes: 'grant:read audit:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, grant], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
  await putSchemes(world.database, [{ id: 1000 }]);
  await putCases(world.database, [
    { id: 1, scheme: 1000, applicant: 360112, steps: [['APPLY', 'cadre']] },
    { id: 2, scheme: 1000, applicant: 360302 },
  ]);
  await sealAll(world.database.pool);
  await world.database.pool.query(`update grants.grant_case set title = '新题目' where number = 'T-2026-1'`);
  await world.ask(
    auditor,
    'mutation($input: ReadGrantAccountsInput!) { readGrantAccounts(input: $input) { userErrors { code } } }',
    { input: { clientMutationId: 'r1', grantId: unionId(1), reason: '核对' } },
  );
});
afterAll(() => world.close());

const HISTORY = `query($first: Int!) { grants(filter: {}, orderBy: { field: NUMBER }) { edges { node { number
  history(first: $first) { table kind action actorId actor { id } changedFields sealId after } } } } }`;
type Change = {
  table: string;
  kind: string;
  action: string;
  actorId: string | null;
  actor: { id: string } | null;
  changedFields: string[];
  sealId: string | null;
  after: Record<string, unknown>;
};
type Answer = { grants: { edges: { node: { number: string; history: Change[] } }[] } };

async function histories(actor: TestActor, first = 100): Promise<Record<string, Change[]>> {
  const { data, errors } = await world.ask<Answer>(actor, HISTORY, { first });
  expect(errors).toBeUndefined();
  return Object.fromEntries(data!.grants.edges.map(({ node }) => [node.number, node.history]));
}

describe('when the history of grants is read', () => {
  it('tells every change of a grant and of what belongs to it, the latest first', async () => {
    const { 'T-2026-1': changes } = await histories(auditor);
    expect(changes!.map(({ table, kind, action, actorId }) => [table, kind, action, actorId])).toEqual([
      ['grants.personal_read', 'INSERT', 'readGrantAccounts', unionId(99)],
      ['grants.grant_case', 'UPDATE', 'sql', null],
      ['grants.case_step', 'INSERT', 'sql', null],
      ['grants.grant_case', 'INSERT', 'sql', null],
    ]);
    expect(changes!.map(({ actor }) => actor?.id ?? null)).toEqual([unionId(99), null, null, null]);
    expect(changes![1]!.changedFields).toEqual(['title']);
    expect([changes![1]!.sealId, changes![3]!.sealId]).toEqual([null, '1']);
    expect(changes![3]!.after['payee_account']).toBe('[redacted]');
  });

  it('takes one statement for all grants of a page, and as many changes as asked', async () => {
    world.statements.length = 0;
    const few = await histories(auditor, 1);
    expect(Object.values(few).map((changes) => changes.length)).toEqual([1, 1]);
    expect(world.statements).toHaveLength(3);
  });

  it('holds what was written anew, within the reader’s scope', async () => {
    const { pool } = world.database;
    await pool.query(
      `insert into grants.case_item (id, case_id, union_id, position, item_key, quantity, asked_fen, granted_fen)
       values ($1, $2, $3, 0, 'work', 1, 100, 100)`,
      [unionId(71), unionId(2), unionId(360302)],
    );
    await pool.query('delete from grants.case_item where case_id = $1', [unionId(2)]);
    for (const actor of [auditor, city]) {
      const { 'T-2026-2': changes } = await histories(actor);
      expect(changes!.map(({ table, kind }) => [table, kind])).toEqual([
        ['grants.case_item', 'DELETE'],
        ['grants.case_item', 'INSERT'],
        ['grants.grant_case', 'INSERT'],
      ]);
    }
    const elsewhere = { ...city, unionId: unionId(360100) };
    expect(Object.keys(await histories(elsewhere))).toEqual(['T-2026-1']);
  });

  it('shows the scope, to who may read the trail', async () => {
    expect(Object.keys(await histories(city))).toEqual(['T-2026-2']);
    const { errors } = await world.ask({ ...city, scopes: 'grant:read' }, HISTORY, { first: 5 });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
