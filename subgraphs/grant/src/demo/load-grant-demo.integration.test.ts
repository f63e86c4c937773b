import { demoId } from '@gonghui/kit/demo';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grant } from '../index.js';
import { DEMO_TREE } from '../testing/demo-tree.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { ledgerFaults } from '../testing/put-entries.js';
import { putProjects, putStations, venueStandIn } from '../testing/venue-stand-in.js';
import { hashBeneficiaryCode } from '../beneficiary/beneficiary-code.js';
import { DEMO_WALL_CODE } from './households.js';
import { loadGrantDemo, SchemesExistError } from './load-grant-demo.js';

const national: TestActor = { unionId: unionId(100000), scopes: 'grant:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venueStandIn, grant]);
  await plantTree(world.database, DEMO_TREE);
  // 39 awards of 80,500,000 yuan, and eight projects that have none yet.
  await putProjects(world.database, [
    { id: 1, union: 360100, awardFen: 450_000_000n },
    ...Array.from({ length: 38 }, (_, index) => ({
      id: 2 + index,
      union: 360201 + Math.floor(index / 8) * 100 + (index % 8),
      awardFen: 200_000_000n,
    })),
    ...Array.from({ length: 8 }, (_, index) => ({ id: 60 + index, union: 360901 + index })),
  ]);
  await putPositions();
  await putStations(
    world.database,
    Array.from({ length: 127 }, (_, index) => ({
      id: 5001 + index,
      union: 441301 + (index % 5),
      name: `惠民驿站${String(index + 1).padStart(3, '0')}号`,
    })),
  );
  await loadGrantDemo(world.database.pool);
});
afterAll(() => world.close());

/** Rushan's service positions in two towns and 12 enterprises. */
async function putPositions(): Promise<void> {
  const names = [
    '夏村镇工会服务主阵地',
    '海阳所镇工会服务主阵地',
    ...Array.from({ length: 12 }, (_, index) => `企业工会示范点${index + 1}号`),
  ];
  for (const [index, name] of names.entries())
    await world.database.pool.query(`insert into venue.venue values ($1, $2, $3, 'SERVICE_POSITION', 'IN_USE')`, [
      unionId(371083900 + index),
      unionId(371083),
      name,
    ]);
}

interface Evaluated {
  readonly status: string;
  readonly excellentCount: number;
  readonly result: {
    readonly subjects: readonly { readonly points: string; readonly rank: number; readonly rating: string }[];
    readonly trace: readonly { readonly reason: string; readonly count: number }[];
  };
}

interface Rated {
  readonly status: string;
  readonly rating: string | null;
  readonly score: string | null;
  readonly rank: number | null;
  readonly disbursed: string;
  readonly evaluation: { readonly year: number; readonly version: number } | null;
  readonly payments: { readonly edges: readonly { readonly node: { readonly amount: string } }[] };
}

interface Refund {
  readonly disbursed: string;
  readonly usedTotal: string;
  readonly unused: string;
  readonly uses: readonly { readonly usedFor: string; readonly document: { readonly kind: string } | null }[];
}

interface Shown {
  readonly code: string;
  readonly totals: Readonly<Record<string, string | number | null>>;
  readonly years: readonly Readonly<Record<string, string | number | null>>[];
}

async function scheme(code: string): Promise<Shown> {
  const { data, errors } = await world.ask<{ grantSchemes: { edges: { node: Shown }[] } }>(
    national,
    `query($text: String) { grantSchemes(filter: { text: $text }) { edges { node { code
       totals { count budget applied awarded reserved disbursed returned available meanAwarded refundRate }
       years { year budget awarded disbursed refundRate } } } } }`,
    { text: code },
  );
  expect(errors).toBeUndefined();
  return data!.grantSchemes.edges[0]!.node;
}

/** Budget lines of a scheme with what was raised for them, the latest year first. */
async function campaigns(code: string): Promise<{ donations: { source: string; amount: string }[] }[]> {
  const { data, errors } = await world.ask<any>(
    national,
    `query($text: String) { grantSchemes(filter: { text: $text }) { edges { node { budgetLines {
       fundedBy fundRaising { raised handedOver left } donations { source amount } } } } } }`,
    { text: code },
  );
  expect(errors).toBeUndefined();
  return data.grantSchemes.edges[0].node.budgetLines;
}

async function totals(filter: object): Promise<Readonly<Record<string, string | number>>> {
  const { data, errors } = await world.ask<{ grants: { totals: Record<string, string> } }>(
    national,
    'query($filter: GrantFilter) { grants(filter: $filter) { totals { count applied awarded disbursed returned meanAwarded } } }',
    { filter },
  );
  expect(errors).toBeUndefined();
  return data!.grants.totals;
}

describe('when the demo data is loaded', () => {
  test('each of Rushan’s 14 service positions tells what was put into it, 1,200,000 yuan in all (F146, F147)', async () => {
    const ids = Array.from({ length: 14 }, (_, index) => ({ __typename: 'Venue', id: unionId(371083900 + index) }));
    const ask = async (actor: TestActor) => {
      const { data, errors } = await world.ask<{
        _entities: { grants: { totals: { count: number; disbursed: string }; edges: { node: { title: string } }[] } }[];
      }>(
        actor,
        `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on Venue {
           grants { totals { count disbursed } edges { node { title } } } } } }`,
        { ids },
      );
      expect(errors).toBeUndefined();
      return data!._entities.map(({ grants }) => grants);
    };
    world.statements.length = 0;
    const ledgers = await ask({ unionId: unionId(371083), scopes: 'grant:read' });
    // A count, a list and a sum, whatever the number of venues.
    expect(world.statements.filter((one) => one.includes('grants.grant_case'))).toHaveLength(3);
    expect(ledgers.map(({ totals: { count } }) => count)).toEqual(Array.from({ length: 14 }, () => 1));
    expect(ledgers[0]).toEqual({
      totals: { count: 1, disbursed: '300000.00' },
      edges: [{ node: { title: '夏村镇工会服务主阵地' } }],
    });
    expect(ledgers.reduce((sum, { totals: { disbursed } }) => sum + Number(disbursed), 0)).toBe(1_200_000);
    const elsewhere = await ask({ unionId: unionId(360000), scopes: 'grant:read' });
    expect(elsewhere.map(({ totals: { count } }) => count)).toEqual(Array.from({ length: 14 }, () => 0));
  });

  test('every balance equals a recount of its entries', async () => {
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('every payment went to the bank in a batch of its funder, and reconciliation misses nothing', async () => {
    const { rows } = await world.database.pool.query(
      `select count(*)::int as payments, count(*) filter (where b.id is null or b.union_id <> l.union_id)::int as lost
         from grants.payment p join grants.budget_line l on l.id = p.line_id left join grants.payment_batch b on b.id = p.batch_id`,
    );
    expect(rows[0]).toMatchObject({ lost: 0 });
    expect(rows[0].payments).toBeGreaterThan(2_197);
    const { rows: wrong } = await world.database.pool.query(
      `select b.title from grants.payment_batch b join grants.payment p on p.batch_id = b.id
        group by b.id having b.payment_count <> count(*) or b.amount_fen <> sum(p.amount_fen)`,
    );
    expect(wrong).toEqual([]);
    const { data, errors } = await world.ask<{ grantUnlinkedPayments: { totalCount: number } }>(
      { ...national, scopes: 'grant:read grant:audit' },
      '{ grantUnlinkedPayments(first: 1) { totalCount } }',
    );
    expect(errors).toBeUndefined();
    expect(data!.grantUnlinkedPayments.totalCount).toBe(0);
  });

  test('S110: 39 projects of Jiangxi got 80,500,000 yuan', async () => {
    const { id } = (await world.database.pool.query(`select id from grants.scheme where code = 'JX-GONG'`)).rows[0] as {
      id: string;
    };
    expect(await totals({ schemeId: id, years: [2018, 2019, 2020, 2021] })).toMatchObject({
      count: 39,
      awarded: '80500000.00',
      disbursed: '80500000.00',
      meanAwarded: '2064102.56',
    });
  });

  test('S10: 2,197 refunds of Yulin sum to 2,441,500.00 yuan, all of the dues, 1,111.29 on average (F030–F032)', async () => {
    const { totals: sums, years } = await scheme('YL-REFUND');
    expect(sums).toMatchObject({
      count: 2197,
      budget: '2441500.00',
      applied: '2441500.00',
      awarded: '2441500.00',
      disbursed: '2441500.00',
      available: '0.00',
      meanAwarded: '1111.29',
      refundRate: 1,
    });
    expect(years).toMatchObject([{ year: 2021, refundRate: 1 }]);
    expect((await scheme('JX-GONG')).totals, 'no refund').toMatchObject({ refundRate: null });
  });

  test('S10: of every 40th refund prizes were paid, and never more than the refund', async () => {
    const { data, errors } = await world.ask<{ grants: { edges: { node: Refund }[] } }>(
      national,
      `query($scheme: ID!) { grants(filter: { schemeId: $scheme }, first: 500, orderBy: { field: NUMBER, direction: ASC }) {
         edges { node { disbursed usedTotal unused uses { usedFor document { kind } } } } } }`,
      { scheme: demoId('grant scheme', 'YL-REFUND') },
    );
    expect(errors).toBeUndefined();
    const refunds = data!.grants.edges.map(({ node }) => node);
    const used = refunds.filter(({ uses }) => uses.length > 0);
    expect(used).toHaveLength(Math.ceil(refunds.length / 40));
    for (const { disbursed, usedTotal, unused, uses } of used) {
      expect(uses.at(-1)).toEqual({ usedFor: '劳动竞赛奖励', document: { kind: 'EVIDENCE' } });
      expect(Number(usedTotal)).toBeGreaterThan(0);
      expect(Number(unused)).toBeCloseTo(Number(disbursed) - Number(usedTotal), 2);
    }
  });

  test('S117: 259,000,000 and 404,000,000 yuan lent, +55.98 %, 234,747.24 an enterprise, 663,000,000 in both years', async () => {
    const { data, errors } = await world.ask<{ loanProgrammes: { edges: { node: object }[] } }>(
      national,
      `{ loanProgrammes { edges { node { name interestPolicy borrowerKinds sum { amount jobs isJobsFloor missing }
           years { year published { amount enterprises jobs isJobsFloor basis } growth { rate } mean { amount }
             loans { count amount } difference } } } } }`,
    );
    expect(errors).toBeUndefined();
    const known = { growth: { rate: null }, loans: null, difference: null };
    expect(data!.loanProgrammes.edges.map(({ node }) => node)).toEqual([
      {
        name: '赣工贷',
        interestPolicy: 'NOT_STATED',
        borrowerKinds: ['SMALL_MICRO', 'START_UP'],
        sum: { amount: '663000000.00', jobs: 58_100, isJobsFloor: true, missing: null },
        years: [
          { ...known, year: 2021, published: null, mean: { amount: null }, loans: { count: 6, amount: '2050000.00' } },
          {
            ...known,
            year: 2020,
            published: {
              amount: '404000000.00',
              enterprises: 1_721,
              jobs: 33_100,
              isJobsFloor: false,
              basis: 'ANNUAL',
            },
            growth: { rate: 0.5598 },
            mean: { amount: '234747.24' },
          },
          {
            ...known,
            year: 2019,
            published: {
              amount: '259000000.00',
              enterprises: null,
              jobs: 25_000,
              isJobsFloor: true,
              basis: 'ANNUAL',
            },
            mean: { amount: null },
          },
        ],
      },
    ]);
  });

  test('S27: 40,000,000 yuan a year for 86 counties, 160,000,000 in four years', async () => {
    const { rows } = await world.database.pool.query(
      `select l.year, count(*)::int as counties, sum(g.awarded_fen)::text as fen
         from grants.grant_case g join grants.budget_line l on l.id = g.line_id
        where l.name = '县级工会重点工作' group by 1 order by 1`,
    );
    expect(rows).toEqual([2023, 2024, 2025, 2026].map((year) => ({ year, counties: 86, fen: '4000000000' })));
    const { years } = await scheme('GS-COUNTY');
    expect(years.at(-1)).toMatchObject({ year: 2023, budget: '55350000.00', awarded: '55350000.00' });
  });

  test('S114: what is asked in 2021 is cut and paid in 2022, and no sum is for fewer than eight patients', async () => {
    const { rows } = await world.database.pool.query(
      `select g.applied_fen::int / 100 as applied, g.awarded_fen::int / 100 as awarded, g.year, g.applied_on::text as applied_on, p.paid_on::text as paid_on
         from grants.grant_case g join grants.payment p on p.case_id = g.id where g.union_id = $1`,
      [unionId(210100)],
    );
    expect(rows).toEqual([
      { applied: 131_000, awarded: 110_000, year: 2022, applied_on: '2021-03-10', paid_on: '2022-04-10' },
    ]);
    const { rows: few } = await world.database.pool.query(
      `select i.case_id from grants.case_item i join grants.grant_case g on g.id = i.case_id join grants.scheme s on s.id = g.scheme_id
        where s.code in ('LN-SCREEN', 'JX-ILL-AID') and i.item_key = 'solatium' and i.quantity < 8`,
    );
    expect(few).toEqual([]);
  });

  test('S119: 81,000 yuan went to 19 patients at once', async () => {
    expect((await scheme('JX-ILL-AID')).totals).toMatchObject({ count: 1, awarded: '81000.00', disbursed: '81000.00' });
  });

  test('S100: 127 stations are scored, and payments go to the 25 rated EXCELLENT alone, the announced amount each', async () => {
    const { data, errors } = await world.ask<{
      grantSchemes: { edges: { node: { evaluations: Evaluated[] } }[] };
      grants: { edges: { node: Rated }[] };
    }>(
      national,
      `query($scheme: ID!) {
         grantSchemes(filter: { text: "HZ-STATION" }) { edges { node { evaluations { status excellentCount
           result { subjects { points rank rating } trace { reason count points } } } } } }
         grants(filter: { schemeId: $scheme }, first: 100) { edges { node { status rating score rank disbursed
           evaluation { year version } payments { edges { node { amount } } } } } } }`,
      { scheme: demoId('grant scheme', 'HZ-STATION') },
    );
    expect(errors).toBeUndefined();
    const [evaluation] = data!.grantSchemes.edges[0]!.node.evaluations;
    expect(evaluation).toMatchObject({ status: 'PUBLISHED', excellentCount: 25 });
    const { subjects, trace } = evaluation!.result;
    expect(subjects).toHaveLength(127);
    expect(subjects.every(({ points }) => /^\d{2}\.\d{2}$/.test(points))).toBe(true);
    expect(subjects.filter(({ rating }) => rating === 'EXCELLENT')).toHaveLength(25);
    expect(trace[0]).toMatchObject({ reason: 'FIRST_PLACES', count: 25 });
    const grants = data!.grants.edges.map(({ node }) => ({
      ...node,
      payments: node.payments.edges.map((edge) => edge.node),
    }));
    const paid = grants.filter(({ payments }) => payments.length > 0);
    expect(paid).toHaveLength(25);
    for (const { rating, score, rank, disbursed, payments, evaluation: behind } of paid) {
      expect({ rating, disbursed, payments }).toEqual({
        rating: 'EXCELLENT',
        disbursed: '5000.00',
        payments: [{ amount: '5000.00' }],
      });
      expect(behind).toEqual({ year: 2022, version: 1 });
      expect(score).toBe(subjects[rank! - 1]!.points);
    }
    expect(grants.filter(({ payments }) => payments.length === 0)).toMatchObject([
      { status: 'REJECTED', rating: 'GOOD', disbursed: '0.00' },
      { status: 'REJECTED', rating: 'GOOD', disbursed: '0.00' },
    ]);
  });

  test('S77: each expert has twelve payments in 2020', async () => {
    const { rows } = await world.database.pool.query(
      `select count(*)::int as payments from grants.payment where month is not null and beneficiary_id is null group by case_id`,
    );
    expect(rows).toEqual([{ payments: 12 }, { payments: 12 }, { payments: 12 }]);
  });

  test('S124: the code of a household opens the months that it was paid, and no other code does', async () => {
    const months = async (code: string) =>
      (
        await world.database.pool.query<{ month: string; paid: boolean }>(
          `select month::text, paid from grants.beneficiary_months($1, '2026-01-01', '2026-12-31')`,
          [hashBeneficiaryCode(code)],
        )
      ).rows;
    expect(await months(DEMO_WALL_CODE)).toEqual(
      Array.from({ length: 10 }, (_, month) => ({
        month: `2026-${String(month + 1).padStart(2, '0')}-01`,
        paid: true,
      })),
    );
    expect(await months(`${DEMO_WALL_CODE}x`)).toEqual([]);
    const { rows } = await world.database.pool.query<{ names: string }>(
      `select string_agg(distinct left(payee_name, 3), ',') as names from grants.payment where beneficiary_id is not null`,
    );
    expect(rows[0]!.names).toBe('GX-,XJ-');
  });

  test('S21: goods of Gansu tell 405 communities, nearly 10,000 workers, and Dingxi’s lines in kind without amount', async () => {
    const goods = async (union: number) => {
      const { data, errors } = await world.ask<{ goodsEntries: { edges: { node: object }[]; totals: any } }>(
        national,
        `query($filter: GoodsFilter) { goodsEntries(filter: $filter, first: 100) {
           edges { node { form value kind } } totals { persons communities cost items { item given } } } }`,
        { filter: { unionId: unionId(union) } },
      );
      expect(errors).toBeUndefined();
      return data!.goodsEntries;
    };
    expect((await goods(620100)).totals).toMatchObject({ communities: 405, persons: 0, cost: '990000.00' });
    expect((await goods(620900)).totals).toMatchObject({ communities: 0, persons: 9_980, cost: '4300000.00' });
    const dingxi = await goods(621100);
    expect(dingxi.totals).toMatchObject({ cost: '0.00' });
    expect(dingxi.totals.items.map(({ item }: { item: string }) => item).toSorted()).toEqual(
      ['保温杯', '牛奶', '饼干', '方便面'].toSorted(),
    );
    expect(dingxi.edges.map(({ node }) => node)).toEqual(
      dingxi.edges.map(() => ({ form: 'IN_KIND', value: null, kind: expect.any(String) })),
    );
  });

  test('S81: the stock of 72 quilts of Dingnan is down by 72 after the event, whose attendees were counted', async () => {
    const { rows } = await world.database.pool.query(
      `select s.quantity::int as left, e.quantity, e.recipient_count, e.attendees
         from grants.goods_stock s join grants.goods_entry e using (union_id, item)
        where e.kind = 'GIVEN' and e.item = '棉被'`,
    );
    expect(rows).toEqual([{ left: 0, quantity: 72, recipient_count: 72, attendees: 120 }]);
  });

  test('S95: of 5,000,000 yuan 600,000 were advanced and 450,000 recovered: 4,850,000 are left, 150,000 outstanding, for migrant workers', async () => {
    expect((await scheme('JL-WAGES')).totals).toMatchObject({ disbursed: '600000.00', returned: '450000.00' });
    const { rows } = await world.database.pool.query(
      `select balance.available_fen::text as balance, (balance.disbursed_fen - balance.returned_fen)::text as outstanding
         from grants.budget_line line join grants.scheme s on s.id = line.scheme_id and s.code = 'JL-WAGES'
        cross join lateral grants.line_balances(array[line.id]) balance where line.year = 2021`,
    );
    expect(rows).toEqual([{ balance: '485000000', outstanding: '15000000' }]);
    const { rows: advances } = await world.database.pool.query(
      `select g.worker_category, v.terms -> 'workerCategories' as kept_for from grants.grant_case g
         join grants.scheme_version v on v.id = g.version_id join grants.scheme s on s.id = g.scheme_id and s.code = 'JL-WAGES'`,
    );
    expect(advances).toEqual([{ worker_category: 'MIGRANT_WORKER', kept_for: ['MIGRANT_WORKER'] }]);
  });

  test('S66: four campaigns raised 178,744 yuan at least, and are closed with nothing left', async () => {
    expect(await campaigns('CX-RAISED')).toEqual(
      [19_044, 38_000, 53_600, 68_100].map((yuan) => ({
        fundedBy: 'DONATIONS',
        fundRaising: { raised: `${yuan}.00`, handedOver: `${yuan}.00`, left: '0.00' },
        donations: [{ source: '天宝公司职工募捐', amount: `${yuan}.00` }],
      })),
    );
  });

  test('S47: aid of the union and donations stay apart', async () => {
    const [donated, aid] = await campaigns('FS-LIGHT');
    expect(aid).toEqual({ fundedBy: 'BUDGET', fundRaising: null, donations: [] });
    expect(donated).toMatchObject({
      fundedBy: 'DONATIONS',
      fundRaising: { raised: '100000.00', handedOver: '100000.00', left: '0.00' },
    });
    expect(donated!.donations.map(({ source }) => source).toSorted()).toEqual(['个人捐赠', '企业捐赠'].toSorted());
  });

  test('no person took two steps that are apart', async () => {
    const { rows } = await world.database.pool.query(
      `select case_id from grants.case_step where kind in ('SCORE', 'APPLY', 'CHECK', 'REVIEW', 'PAY')
        group by case_id, actor_id having count(distinct kind) > 1`,
    );
    expect(rows).toEqual([]);
  });

  test('the country’s summary from the roll-up equals the rows', async () => {
    const { data } = await world.ask<{ _entities: [{ grantSummary: object }] }>(
      national,
      `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { grantSummary { count applied awarded disbursed returned } } } }`,
      { ids: [{ __typename: 'TradeUnion', id: unionId(100000) }] },
    );
    expect(await totals({})).toMatchObject(data!._entities[0].grantSummary);
  });

  test('what is flagged as repeated awards is what one account got for several applicants', async () => {
    await world.subgraph.runJobs();
    const { rows } = await world.database.pool.query<{ rule_key: string; ids: string[] }>(
      `select rule_key, array_agg(case_id order by case_id) as ids from grants.red_flag
        where rule_key in ('REPEATED_AWARD', 'SHARED_ACCOUNT') group by 1 order by 1`,
    );
    const [repeated, shared] = rows;
    expect(repeated?.ids).toHaveLength(12);
    expect(repeated!.ids).toEqual(shared!.ids);
  });

  test('a second load changes nothing', async () => {
    await expect(loadGrantDemo(world.database.pool)).rejects.toThrow(SchemesExistError);
  });
});
