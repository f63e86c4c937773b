import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant } from '../../index.js';
import { organizationStandIn, plantTree, unionId } from '../../testing/organization-stand-in.js';
import { putEntries } from '../../testing/put-entries.js';
import { putCases, putLines, putSchemes } from '../../testing/put-grants.js';

const APPLICANTS = [360000, 360100, 360112, 360121, 360300, 360302, 900001, 900002];
const jiangxi: TestActor = { unionId: unionId(360000), scopes: 'grant:read' };
const nanchang: TestActor = { unionId: unionId(360100), scopes: 'grant:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, grant], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
  await putSchemes(world.database, [{ id: 1000 }, { id: 2000 }, { id: 3000 }]);
  await putLines(world.database, [
    { id: 1100, scheme: 1000, year: 2025 },
    { id: 1200, scheme: 1000, year: 2026 },
    { id: 2100, scheme: 2000, year: 2026 },
    { id: 3100, scheme: 3000, year: 2027 },
  ]);
  await putEntries(world.database, [
    { line: 1100, kind: 'BUDGET', yuan: 5000 },
    { line: 1200, kind: 'BUDGET', yuan: 7000 },
    { line: 2100, kind: 'BUDGET', yuan: 90 },
    { line: 3100, kind: 'BUDGET', yuan: 400 },
  ]);
  await putCases(
    world.database,
    Array.from({ length: 60 }, (_, index) => ({
      id: 100 + index,
      scheme: index % 3 === 0 ? 2000 : 1000,
      line: index % 3 === 0 ? 2100 : index % 3 === 1 ? 1100 : null,
      applicant: APPLICANTS[index % APPLICANTS.length]!,
      year: 2024 + (index % 3),
      applied: 1000 + index * 37,
      awarded: index % 4 === 0 ? 0 : 900 + index * 13,
    })),
  );
});
afterAll(() => world.close());

type Totals = Record<'applied' | 'awarded' | 'reserved' | 'disbursed' | 'returned', string> & { count: number };
type Answer = {
  grants: { totals: Totals; totalCount: number };
  grantAggregates: {
    key: string;
    budget: string | null;
    totals: Totals;
    union: { id: string } | null;
    year: number | null;
  }[];
};
const FIELDS = 'count applied awarded reserved disbursed returned';
const ASK = `query($filter: GrantFilter!, $by: GrantAggregateKey!) {
  grants(filter: $filter, first: 0) { totalCount totals { ${FIELDS} } }
  grantAggregates(filter: $filter, by: $by) { key budget totals { ${FIELDS} } union { id } year scheme { code } } }`;

async function ask(actor: TestActor, filter: object, by: string): Promise<Answer> {
  const { data, errors } = await world.ask<Answer>(actor, ASK, { filter, by });
  expect(errors).toBeUndefined();
  return data!;
}
const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

describe('when grants are summed up', () => {
  it('adds up to the totals of the same filter, whatever the filter, the key and the reader', async () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const filters = fc.record({
      schemeId: maybe(fc.constantFrom(unionId(1000), unionId(2000), 'none')),
      unionId: maybe(fc.constantFrom(...APPLICANTS.map(unionId), unionId(370000))),
      lineIds: maybe(fc.subarray([unionId(1100), unionId(2100), 'none'])),
      years: maybe(fc.subarray([2024, 2025, 2026])),
      minAmount: maybe(fc.constantFrom('1000.00', '1500.00')),
      text: maybe(fc.constantFrom('申请1', '没有')),
    });
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom('SCHEME', 'UNION', 'YEAR'),
        fc.constantFrom(jiangxi, nanchang),
        async (filter, by, actor) => {
          const { grants, grantAggregates } = await ask(actor, filter, by);
          const counts = grantAggregates.reduce((sum, one) => sum + one.totals.count, 0);
          expect(counts).toBe(grants.totals.count);
          for (const name of ['applied', 'awarded', 'reserved', 'disbursed', 'returned'] as const)
            expect(grantAggregates.reduce((sum, one) => sum + fen(one.totals[name]), 0n)).toBe(
              fen(grants.totals[name]),
            );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names the unions right below, and the union itself for its own', async () => {
    const { grantAggregates } = await ask(jiangxi, { unionId: unionId(360100) }, 'UNION');
    expect(grantAggregates.map(({ key, union }) => [key, union!.id === key]).toSorted()).toEqual(
      [360100, 360112, 360121].map((code) => [unionId(code), true]),
    );
  });

  it.each([
    ['SCHEME', {}, ['12000.00', '90.00', '400.00']],
    ['YEAR', {}, [null, '5000.00', '7090.00', '400.00']],
    ['SCHEME', { years: [2027] }, ['400.00']],
    ['SCHEME', { lineIds: [unionId(1100), 'none'] }, ['5000.00']],
    ['YEAR', { schemeId: unionId(1000), years: [2026] }, ['7000.00']],
    ['YEAR', { minAmount: '1.00' }, [null, null, null]],
    ['UNION', { unionId: unionId(360112) }, [null, null, null]],
  ])('tells the budget of lines by %s under %o', async (by, filter, budgets) => {
    const { grantAggregates } = await ask(jiangxi, filter, by);
    expect(grantAggregates.map(({ budget }) => budget).toSorted()).toEqual(budgets.toSorted());
  });

  it.each(['SCHEME', 'YEAR'])('tells a budget by %s that no grant has drawn on yet', async (by) => {
    const { grantAggregates } = await ask(jiangxi, {}, by);
    const untouched = grantAggregates.filter(({ totals }) => totals.count === 0);
    expect(untouched.map(({ budget, totals }) => [budget, totals.applied])).toEqual([['400.00', '0.00']]);
  });

  it.each(['SCHEME', 'YEAR'])('tells no budget by %s below the union whose money it is', async (by) => {
    const { grantAggregates } = await ask(nanchang, {}, by);
    expect(new Set(grantAggregates.map(({ budget }) => budget))).toEqual(new Set([null]));
  });

  it('finds the grants of a budget line, in rows, totals and sums alike', async () => {
    const filter = { lineIds: [unionId(1100)] };
    const { grants, grantAggregates } = await ask(jiangxi, filter, 'SCHEME');
    expect([grants.totalCount, grants.totals.count]).toEqual([20, 20]);
    expect(grantAggregates.map(({ key, totals }) => [key, totals.count])).toEqual([[unionId(1000), 20]]);
    expect((await ask(jiangxi, { lineIds: [] }, 'SCHEME')).grants.totals.count).toBe(0);
  });

  it('puts years in order, and takes the same statements for many', async () => {
    world.statements.length = 0;
    const { grantAggregates } = await ask(jiangxi, {}, 'YEAR');
    expect(grantAggregates.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    const few = world.statements.length;
    world.statements.length = 0;
    await ask(jiangxi, { years: [2024] }, 'YEAR');
    expect(world.statements).toHaveLength(few);
  });
});
