import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant } from '../../index.js';
import { organizationStandIn, plantTree, unionId } from '../../testing/organization-stand-in.js';
import { putCases, putLines, putSchemes } from '../../testing/put-grants.js';
import { putPayments } from '../../testing/put-payments.js';
import { randomStart } from './rules/random-start.js';
import { selectUnits } from './rules/select-units.js';

const auditor: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:audit', accountId: 'auditor' };
const cadre: TestActor = { unionId: unionId(360112), scopes: 'grant:read grant:apply', accountId: 'cadre' };

let world: TestSubgraph;
let requests = 0;

beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, grant], () => new Date('2026-11-21T08:00:00Z'));
  const { database } = world;
  await plantTree(database);
  await putSchemes(database, [{ id: 1000 }]);
  await putLines(database, [{ id: 1100, scheme: 1000 }]);
  await putCases(
    database,
    Array.from({ length: 120 }, (_, index) => {
      const amount = ((index * 7919) % 997) * 100 + 13;
      return { id: 100 + index, scheme: 1000, applied: amount, awarded: index % 10 === 0 ? 0 : amount };
    }),
  );
  await putPayments(database, [
    { id: 9001, case: 101, line: 1100, amount: 300, paidOn: '2026-07-01' },
    { id: 9002, case: 101, line: 1100, amount: 45, paidOn: '2026-08-01' },
    { id: 9003, case: 102, line: 1100, amount: 100, paidOn: null },
  ]);
});
afterAll(() => world.close());

const PLAN = { filter: {}, population: 'AWARDED', tolerable: '300000.00', expected: '30000.00', confidence: 95 };
const DRAW = `mutation($input: DrawGrantSampleInput!) { drawGrantSample(input: $input) { userErrors { code field } sample {
  id book bookCount interval start seed openCount evaluation { acceptable } items { id position book hits grant { number } } } } }`;
const EXAMINE = `mutation($input: ExamineGrantSampleItemInput!) { examineGrantSampleItem(input: $input) {
  userErrors { code } item { audited note examinedName sample { openCount } } } }`;

type Item = { id: string; position: number; book: string; hits: number; grant: { number: string } };
type Sample = {
  id: string;
  book: string;
  bookCount: number;
  interval: string;
  start: string;
  openCount: number;
  items: Item[];
};

async function draw(plan: object = PLAN, seed = 20261121, title = '年度抽样'): Promise<Sample> {
  const { data, errors } = await world.ask<{ drawGrantSample: { userErrors: object[]; sample: Sample } }>(
    auditor,
    DRAW,
    {
      input: { clientMutationId: `s${++requests}`, title, seed, plan },
    },
  );
  expect(errors).toBeUndefined();
  expect(data!.drawGrantSample.userErrors).toEqual([]);
  return data!.drawGrantSample.sample;
}
const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

describe('when a sample is planned', () => {
  it('tells size and interval, without drawing', async () => {
    const { data, errors } = await world.ask<{ grantSamplePlan: { size: number; factor: number; count: number } }>(
      auditor,
      'query($input: GrantSamplePlanInput!) { grantSamplePlan(input: $input) { count book factor interval size userErrors { code } } }',
      { input: PLAN },
    );
    expect(errors).toBeUndefined();
    expect(data!.grantSamplePlan).toMatchObject({ count: 108, factor: 3.675015, interval: '81632.31', userErrors: [] });
  });

  it.each([
    ['EXPECTED_TOO_HIGH', { expected: '200000.00' }],
    ['CONFIDENCE', { confidence: 100 }],
    ['NOTHING_TO_SAMPLE', { filter: { years: [1999] } }],
    ['AMOUNT', { tolerable: '0.00' }],
  ])('says %s instead', async (code, wrong) => {
    const { data } = await world.ask(
      auditor,
      'query($input: GrantSamplePlanInput!) { grantSamplePlan(input: $input) { size userErrors { code } } }',
      { input: { ...PLAN, ...wrong } },
    );
    expect(data).toEqual({ grantSamplePlan: { size: null, userErrors: [{ code }] } });
  });
});

describe('when a sample is drawn', () => {
  it('draws what the rule draws from the same rows, so that anybody can draw it again', async () => {
    const sample = await draw();
    const { rows } = await world.database.pool.query<{ number: string; fen: string }>(
      'select number, awarded_fen::text as fen from grants.grant_case where awarded_fen > 0 order by number',
    );
    const intervalFen = fen(sample.interval);
    const startFen = randomStart(20261121, intervalFen);
    expect(fen(sample.start)).toBe(startFen);
    const expected = selectUnits(
      rows.map((row) => ({ id: row.number, amountFen: BigInt(row.fen) })),
      { startFen, intervalFen },
    );
    expect(
      sample.items.map(({ grant: { number }, hits, book }) => ({ id: number, hits, amountFen: fen(book) })),
    ).toEqual(expected);
    expect(fen(sample.book)).toBe(rows.reduce((sum, row) => sum + BigInt(row.fen), 0n));
    expect((await draw()).items.map((item) => item.grant)).toEqual(sample.items.map((item) => item.grant));
    expect((await draw(PLAN, 7)).start).not.toBe(sample.start);
  });

  it('draws payments that were paid', async () => {
    const plan = { ...PLAN, population: 'PAYMENTS', tolerable: '300.00', expected: '0.00' };
    const sample = await draw(plan);
    expect(sample).toMatchObject({ book: '345.00', bookCount: 2 });
  });

  it.each([
    ['SEED', { seed: 0 }],
    ['NAME', { title: '' }],
    ['EXPECTED_TOO_HIGH', { plan: { ...PLAN, expected: '200000.00' } }],
  ])('refuses with %s, and draws nothing', async (code, wrong) => {
    const { data } = await world.ask(auditor, DRAW, {
      input: { clientMutationId: `s${++requests}`, title: '抽样', seed: 1, plan: PLAN, ...wrong },
    });
    expect(data).toMatchObject({ drawGrantSample: { userErrors: [{ code }], sample: null } });
  });

  it('is for auditors', async () => {
    const { errors } = await world.ask(cadre, DRAW, {
      input: { clientMutationId: 'c1', title: '抽样', seed: 1, plan: PLAN },
    });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('takes the same statements for one sample and for many', async () => {
    const list =
      '{ grantAuditSamples(first: 20) { totalCount edges { node { openCount evaluation { acceptable } items { grant { number } } } } } }';
    world.statements.length = 0;
    const { data } = await world.ask<{ grantAuditSamples: { totalCount: number } }>(auditor, list);
    expect(data!.grantAuditSamples.totalCount).toBeGreaterThan(2);
    expect(world.statements).toHaveLength(4);
  });
});

describe('when a sample is drawn again', () => {
  const REDRAW = 'query($id: ID!) { grantSampleRedraw(id: $id) { count book same } }';

  it('is the same while the rows are, and says so when they are not', async () => {
    const { id, book, bookCount } = await draw(PLAN, 31);
    const { data, errors } = await world.ask(auditor, REDRAW, { id });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ grantSampleRedraw: { count: bookCount, book, same: true } });

    const payments = await draw({ ...PLAN, population: 'PAYMENTS', tolerable: '300.00', expected: '0.00' });
    await putPayments(world.database, [{ id: 9004, case: 104, line: 1100, amount: 200, paidOn: '2026-09-01' }]);
    const later = await world.ask(auditor, REDRAW, { id: payments.id });
    expect(later.data).toEqual({ grantSampleRedraw: { count: 3, book: '545.00', same: false } });
  });

  it('is for auditors', async () => {
    const { id } = await draw();
    const { errors } = await world.ask(cadre, REDRAW, { id });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('when a sample is examined', () => {
  it('projects what was found once every record was examined', async () => {
    const { id, items } = await draw(PLAN, 99);
    const examine = (item: Item, audited: string, note?: string) =>
      world.ask<{ examineGrantSampleItem: { userErrors: { code: string }[] } }>(auditor, EXAMINE, {
        input: { clientMutationId: `x${++requests}`, id: item.id, audited, note },
      });
    const half = (fen(items[0]!.book) / 2n)
      .toString()
      .padStart(3, '0')
      .replace(/(\d\d)$/, '.$1');
    const refused = await examine(items[0]!, half);
    expect(refused.data!.examineGrantSampleItem.userErrors).toEqual([{ code: 'REASON' }]);
    expect((await examine(items[0]!, half, '只有一半有凭证')).data!.examineGrantSampleItem.userErrors).toEqual([]);
    for (const item of items.slice(1)) await examine(item, item.book);
    const { data } = await world.ask<{ grantAuditSample: { openCount: number; evaluation: Record<string, unknown> } }>(
      auditor,
      `query($id: ID!) { grantAuditSample(id: $id) { openCount evaluation { acceptable basicPrecision
         overstatement { count projected upperLimit } understatement { count } } } }`,
      { id },
    );
    expect(data!.grantAuditSample.openCount).toBe(0);
    expect(data!.grantAuditSample.evaluation).toMatchObject({
      overstatement: { count: 1 },
      understatement: { count: 0 },
    });
    const { projected, upperLimit } = data!.grantAuditSample.evaluation['overstatement'] as Record<string, string>;
    expect(fen(projected!)).toBeGreaterThan(0n);
    expect(fen(upperLimit!)).toBeGreaterThan(fen(projected!));
    expect(data!.grantAuditSample.evaluation['acceptable']).toBe(fen(upperLimit!) <= fen(PLAN.tolerable));
  });
});

describe('when first digits are compared', () => {
  it('counts every amount of the filter once, in one statement', async () => {
    world.statements.length = 0;
    const { data, errors } = await world.ask<{ grantBenford: { count: number; digits: { count: number }[] } }>(
      auditor,
      '{ grantBenford(filter: { years: [2026] }, amount: APPLIED) { count chiSquare meanAbsoluteDeviation conformity enough digits { digit count share expected } } }',
    );
    expect(errors).toBeUndefined();
    expect(world.statements).toHaveLength(1);
    expect(data!.grantBenford.count).toBe(120);
    expect(data!.grantBenford.digits.reduce((sum, one) => sum + one.count, 0)).toBe(120);
    expect(data!.grantBenford).toMatchObject({ enough: false });
  });
});
