import type { TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, startHealthWorld, storyIn } from '../../testing/health-world.js';
import { unionId } from '../../testing/organization-stand-in.js';
import { putCases } from '../../testing/put-cases.js';
import { syntheticIdentity } from '../../testing/synthetic-identity.js';

const TODAY = '2023-04-01';
const FIGURES = `due overdue booked screened absent funds cost costedWomen costPerHead paidPerHead capStanding`;
const BOARD = `query($p: ID!, $u: ID, $first: Int = 50) { screeningBoard(programmeId: $p, unionId: $u) {
  programme { name costCap } total { union { id } figures { ${FIGURES} }
    findings { cervicalPositives cervicalProtection breastPositives breastProtection followUp from until } }
  own { ${FIGURES} } months { month figures { ${FIGURES} } }
  units(first: $first) { totalCount edges { node { union { id } figures { ${FIGURES} } findings { followUp } } } } } }`;

let world: TestSubgraph;
const { run, ask } = storyIn<any>(() => world);
let programmeId: string;
let batchId: string;
let ids: string[];

const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const board = async (actor = people.analyst, union?: number, first = 50) =>
  (await ask(actor, BOARD, { p: programmeId, u: union === undefined ? null : unionId(union), first }))[
    'screeningBoard'
  ];
const report = (union: number, month: string, women: number, change: object = {}) =>
  run(people.officer, 'recordScreeningReturn', {
    programmeId,
    unionId: unionId(union),
    month,
    womenScreened: women,
    cervicalPositives: 0,
    breastPositives: 0,
    solatia: 0,
    ...change,
  });
const fund = (union: number, amount: string) =>
  run(people.officer, 'passDownScreeningFund', {
    programmeId,
    unionId: unionId(union),
    amount,
    passedOn: '2023-02-01',
  });
const batch = (change: object = {}) =>
  run(
    people.officer,
    'createScreeningBatch',
    {
      programmeId,
      unionId: unionId(900001),
      providerId,
      heldOn: TODAY,
      places: 10,
      handlerId: 'jiangxi.handler',
      unitCost: '280.00',
      ...change,
    },
    'batch { id unitCost }',
  );
let providerId: string;

beforeAll(async () => {
  world = await startHealthWorld();
  await run(people.officer, 'setExamDuty', {
    unionId: unionId(360000),
    kind: 'CERVICAL',
    rhythm: 'INTERVAL',
    years: 2,
    callMonths: 6,
    payer: 'EMPLOYER',
    effectiveFrom: '2020-12-01',
    source: '女职工劳动保护办法',
  });
  const programme = await run(
    people.officer,
    'createScreeningProgramme',
    {
      unionId: unionId(360000),
      name: '两癌筛查',
      kinds: ['CERVICAL', 'BREAST'],
      startsOn: '2022-01-01',
      payer: 'FEDERATION',
      costCap: '300.00',
      source: '决定',
    },
    'programme { id }',
  );
  programmeId = programme['programme'].id;
  const provider = await run(
    people.officer,
    'createScreeningProvider',
    { unionId: unionId(360000), name: '省妇幼保健院', dailyPlaces: 50 },
    'provider { id }',
  );
  providerId = provider['provider'].id;
  const women = Array.from(
    { length: 6 },
    (_, at) => `受检者,${syntheticIdentity('1980-01-01', at)},2021-02-0${at + 1}`,
  );
  await run(people.officer, 'importRoster', {
    unionId: unionId(900001),
    contentBase64: Buffer.from(['姓名,身份证号,上次宫颈癌检查', ...women].join('\n')).toString('base64'),
    dryRun: false,
  });
  const { rows } = await world.database.pool.query<{ id: string }>('select id from health.worker order by id');
  ids = rows.map(({ id }) => id);
});
afterAll(() => world?.close());

describe('when what examinations cost is recorded', () => {
  test.each([
    ['350 a head (S114)', { cost: '35000.00' }, ['COST_ABOVE_CAP']],
    ['one fen above the cap', { cost: '30000.01' }, ['COST_ABOVE_CAP']],
    ['exactly the cap', { cost: '30000.00' }, []],
    ['corrected to less', { cost: '27445.00' }, []],
  ])('a month of 100 women, %s', async (_how, change, expected) => {
    expect(codes(await report(360102, '2023-02-01', 100, change))).toEqual(expected);
  });

  test('a hospital’s day above the cap is not arranged, and one within it says what a woman costs', async () => {
    expect(codes(await batch({ unitCost: '300.01' }))).toEqual(['COST_ABOVE_CAP']);
    const { batch: day } = await batch();
    expect(day.unitCost).toBe('280.00');
    batchId = day.id;
  });
});

describe('when the board of a programme is read', () => {
  beforeAll(async () => {
    await report(360300, '2022-11-01', 50, { cervicalPositives: 20, breastPositives: 3 });
    await fund(360102, '28000.00');
    await fund(360300, '20000.00');
    await fund(360000, '5.00');
    await run(people.officer, 'bookScreening', { batchId, workerIds: ids.slice(0, 4) });
  });

  test('it says who is due, booked and examined, and what that cost, at each union', async () => {
    const { total, own, units } = await board();
    // 100 + 50 women by returns; six are on a roster, of whom four have an appointment.
    expect(total.figures).toEqual({
      due: 2,
      overdue: 2,
      booked: 4,
      screened: 150,
      absent: 0,
      funds: '48005.00',
      cost: '27445.00',
      costedWomen: 100,
      costPerHead: '320.03',
      paidPerHead: '274.45',
      capStanding: 'ABOVE',
    });
    expect(own).toMatchObject({ funds: '5.00', screened: 0, costPerHead: null, capStanding: 'NOBODY' });
    const rows = units.edges.map(({ node }: any) => [
      node.union.id,
      node.figures.screened,
      node.figures.booked,
      node.figures.due,
      node.figures.capStanding,
    ]);
    expect(rows).toEqual([
      [unionId(360100), 100, 4, 2, 'WITHIN'],
      [unionId(360300), 50, 0, 0, 'ABOVE'],
    ]);
  });

  test('it says so by month, with the months in which examinations fall due', async () => {
    const { months } = await board(people.analyst, 360100);
    expect(months.map(({ month, figures }: any) => [month, figures.screened, figures.booked, figures.due])).toEqual([
      ['2023-02-01', 100, 0, 6],
      ['2023-04-01', 0, 4, 0],
    ]);
  });

  test('attendance moves women from booked to examined, at the price of their day', async () => {
    const attended = { batchId, attendedIds: ids.slice(0, 3), absentIds: [ids[3]] };
    expect(codes(await run(people.officer, 'recordScreeningAttendance', attended))).toEqual([]);
    const { total } = await board(people.analyst, 900001);
    expect(total.figures).toMatchObject({ due: 3, booked: 0, screened: 3, absent: 1, cost: '840.00', costedWomen: 3 });
  });

  test('findings are those that the summary shows, for counties and above', async () => {
    const { total, units } = await board();
    expect(total.findings).toEqual({
      cervicalPositives: 20,
      cervicalProtection: 'EXACT',
      breastPositives: null,
      breastProtection: 'SUPPRESSED',
      followUp: null,
      from: '2022-01-01',
      until: '2023-12-31',
    });
    expect(units.edges.map(({ node }: any) => node.findings.followUp)).toEqual([null, null]);
    const leaf = await board(people.analyst, 900001);
    expect(leaf.total.findings).toMatchObject({ cervicalProtection: 'BELOW_COUNTY', followUp: null });
  });

  test('it costs the same statements, however many units', async () => {
    const count = async (first: number) => {
      world.statements.length = 0;
      await board(people.analyst, 360000, first);
      return world.statements.length;
    };
    expect([await count(1), await count(50)]).toEqual([17, 17]);
  });

  test('who belongs below sees the own part; who belongs elsewhere, nothing', async () => {
    const county = await board(people.donghuAnalyst);
    expect([county.total.union.id, county.total.figures.screened]).toEqual([unionId(360102), 103]);
    expect(await board(people.donghuAnalyst, 360300)).toBeNull();
    expect(await board(people.ziboOfficer)).toBeNull();
    expect((await board(people.nationalAnalyst, 100000)).total.figures.screened).toBe(153);
  });
});

describe('when appointments, returns and funds change in any order', () => {
  test('the sums of the board are those of the records', async () => {
    const { pool } = world.database;
    await pool.query(`update health.booking set status = 'CANCELLED' where worker_id = $1`, [ids[0]]);
    await pool.query(`update health.booking set held_on = '2023-05-02' where worker_id = $1`, [ids[1]]);
    await pool.query(`update health.screening_return set union_id = $1 where month = '2022-11-01'`, [unionId(360302)]);
    await pool.query(`delete from health.screening_fund where amount_fen = 500`);
    const { rows } = await pool.query(
      `select programme_id, union_id, month, sum(booked)::int as booked, sum(attended)::int as attended,
              sum(absent)::int as absent, sum(returned)::int as returned, sum(cost)::int as cost, sum(funds)::int as funds
         from (
           select programme_id, union_id, date_trunc('month', held_on)::date as month, (status = 'BOOKED')::int as booked,
                  (status = 'ATTENDED')::int as attended, (status = 'ABSENT')::int as absent, 0 as returned,
                  case when status = 'ATTENDED' then 28000 else 0 end as cost, 0 as funds from health.booking
           union all
           select programme_id, union_id, month, 0, 0, 0, women_screened, coalesce(cost_fen, 0), 0 from health.screening_return
           union all
           select programme_id, union_id, date_trunc('month', passed_on)::date, 0, 0, 0, 0, 0, amount_fen from health.screening_fund
         ) fact group by 1, 2, 3 having sum(booked + attended + absent + returned + cost + funds) <> 0 order by 1, 2, 3`,
    );
    const kept = await pool.query(
      `select programme_id, union_id, month, booked, attended, absent, returned, cost_fen::int as cost, funds_fen::int as funds
         from health.programme_month where booked + attended + absent + returned + cost_fen + funds_fen <> 0 order by 1, 2, 3`,
    );
    expect(kept.rows).toEqual(rows);
  });
});

describe('when cases are followed up one by one beside reports', () => {
  const followUp = async () => (await board(people.analyst, 360121)).total.findings.followUp;
  const close = (count: number) =>
    world.database.pool.query(
      `update health.follow_up set closed_on = '2023-03-20'
        where id = any(array(select f.id from health.follow_up f where f.closed_on is null order by f.id limit $1))`,
      [count],
    );

  test('how far they are shows where they themselves are eight of a kind, beside exact counts alone', async () => {
    await report(360121, '2022-12-01', 100, { cervicalPositives: 20 });
    expect(await followUp()).toBeNull();
    await putCases(world.database, { programmeId, count: 7, union: 360121 });
    expect(await followUp()).toBeNull();
    await close(7);
    expect(await followUp()).toBeNull();
    await putCases(world.database, { programmeId, count: 1, union: 360121 });
    expect(await followUp()).toBe('SOME');
    await close(1);
    expect(await followUp()).toBe('ALL');
    await report(360121, '2022-12-01', 100, { cervicalPositives: 20, breastPositives: 9 });
    expect(await followUp()).toBeNull();
    await report(360121, '2022-12-01', 100, { cervicalPositives: 20, breastPositives: 1 });
    expect(await followUp()).toBeNull();
  });
});
