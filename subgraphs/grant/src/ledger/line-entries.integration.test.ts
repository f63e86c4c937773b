import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GrantStatus } from '../case/grant-status.js';
import { unionId } from '../testing/organization-stand-in.js';
import { putEntries } from '../testing/put-entries.js';
import { putCases, putLines, putSchemes } from '../testing/put-grants.js';
import { people, startGrantWorld } from '../testing/start-grant-world.js';

const LINE = 1100;

let world: TestSubgraph;
beforeAll(async () => {
  world = await startGrantWorld();
  await putSchemes(world.database, [{ id: 1000 }]);
  await putLines(world.database, [{ id: LINE, scheme: 1000 }]);
  await putCases(world.database, [
    { id: 1, scheme: 1000, line: LINE, applicant: 360112, applied: 600, awarded: 600, status: GrantStatus.APPROVED },
    { id: 2, scheme: 1000, line: LINE, applicant: 360300, applied: 400, awarded: 400, status: GrantStatus.APPROVED },
  ]);
  await putEntries(world.database, [
    { line: LINE, kind: 'BUDGET', yuan: 10_000 },
    { line: LINE, kind: 'RESERVE', yuan: 600, case: 1 },
    { line: LINE, kind: 'RESERVE', yuan: 400, case: 2 },
    { line: LINE, kind: 'PAY', yuan: 600, case: 1 },
    { line: LINE, kind: 'RETURN', yuan: 100, case: 1 },
    { line: LINE, kind: 'REAPPROPRIATE', yuan: 100 },
  ]);
});
afterAll(() => world.close());

async function entriesOf(actor: TestActor, filter: object = {}, line = LINE): Promise<any> {
  const { data, errors } = await world.ask<any>(
    actor,
    `query($id: ID!, $filter: GrantEntryFilter) { grantBudgetLine(id: $id) { name balance { budget }
       entries(filter: $filter) { totalCount edges { node { kind amount isCut grant { number } } } } } }`,
    { id: unionId(line), filter },
  );
  expect(errors).toBeUndefined();
  return data.grantBudgetLine;
}
const shown = (line: any): unknown[] =>
  line.entries.edges.map(({ node }: any) => [node.kind, node.amount, node.isCut, node.grant?.number ?? null]);

describe('when the entries of a budget line are listed', () => {
  test('those are there that belong to no grant, and a cut of the budget says so', async () => {
    const input = { id: unionId(LINE), schemeId: unionId(1000), year: 2026, name: '预算1100', amount: '8000.00' };
    const { data, errors } = await world.ask<any>(
      people.granter,
      'mutation($input: SaveBudgetLineInput!) { saveBudgetLine(input: $input) { userErrors { code } } }',
      { input: { ...input, clientMutationId: 'cut', note: '压减' } },
    );
    expect([errors, data.saveBudgetLine.userErrors]).toEqual([undefined, []]);
    const line = await entriesOf(people.auditor);
    expect(line.balance.budget).toBe('8000.00');
    expect(shown(line)).toEqual([
      ['BUDGET', '10000.00', false, null],
      ['RESERVE', '600.00', false, 'T-2026-1'],
      ['RESERVE', '400.00', false, 'T-2026-2'],
      ['PAY', '600.00', false, 'T-2026-1'],
      ['RETURN', '100.00', false, 'T-2026-1'],
      ['REAPPROPRIATE', '100.00', false, null],
      ['BUDGET', '2000.00', true, null],
    ]);
    expect(shown(await entriesOf(people.auditor, { kinds: ['BUDGET', 'REAPPROPRIATE'] }))).toHaveLength(3);
  });

  test('a reader below the funder sees those of his own grants, one elsewhere no line', async () => {
    const line = await entriesOf(people.xinjianCadre);
    expect(line.balance).toBeNull();
    expect(shown(line).map(([kind, , , number]: any) => [kind, number])).toEqual([
      ['RESERVE', 'T-2026-1'],
      ['PAY', 'T-2026-1'],
      ['RETURN', 'T-2026-1'],
    ]);
    expect(await entriesOf(people.ziboCadre)).toBeNull();
    expect(await entriesOf(people.auditor, {}, 77)).toBeNull();
  });

  test('as many statements are taken for all of them as for two', async () => {
    const count = async (filter: object): Promise<number> => {
      world.statements.length = 0;
      await entriesOf(people.auditor, filter);
      return world.statements.length;
    };
    expect(await count({})).toBe(await count({ kinds: ['BUDGET', 'RETURN'] }));
  });
});
