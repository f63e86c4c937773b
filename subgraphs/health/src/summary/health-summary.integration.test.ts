import type { TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadHealthDemo } from '../demo/load-health-demo.js';
import { people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { plantTree, provinceTree, unionId } from '../testing/organization-stand-in.js';

let world: TestSubgraph;
let programmeId: string;
const { run, ask, askUnion } = storyIn<any>(() => world);
beforeAll(async () => {
  world = await startHealthWorld();
  const { programme } = await run(
    people.officer,
    'createScreeningProgramme',
    {
      unionId: unionId(360000),
      name: '江西筛查',
      kinds: ['CERVICAL', 'BREAST'],
      startsOn: '2021-01-01',
      payer: 'FEDERATION',
      costCap: '300',
      source: '决定',
    },
    'programme { id }',
  );
  programmeId = programme.id;
});
afterAll(() => world?.close());

const report = (union: number, month: string, counts: object) =>
  run(people.officer, 'recordScreeningReturn', {
    programmeId,
    unionId: unionId(union),
    month,
    womenScreened: 1000,
    cervicalPositives: 0,
    breastPositives: 0,
    solatia: 0,
    ...counts,
  });

const SUMMARY = (year: number, months = ['01', '12']) =>
  `healthSummary(period: { from: "${year}-${months[0]}-01", until: "${year}-${months[1]}-28" }) {
     womenScreened screeningFunds costPerHead solatia solatiaProtection solatiaPerTenThousand cervicalPositives cervicalProtection }`;

const summary = async (actor: (typeof people)[keyof typeof people], code: number, year: number) =>
  (await askUnion(actor, code, SUMMARY(year))).healthSummary;

describe('when counties report small and large counts', () => {
  beforeAll(async () => {
    await report(360102, '2021-06-15', { solatia: 3, cervicalPositives: 9 });
    await report(360121, '2021-06-15', { solatia: 20, cervicalPositives: 12 });
    await report(360302, '2021-07-01', { solatia: 40 });
    await run(people.officer, 'passDownScreeningFund', {
      programmeId,
      unionId: unionId(360100),
      amount: '823350',
      passedOn: '2021-02-01',
    });
  });

  test('the province and its city are exact', async () => {
    expect(await summary(people.analyst, 360000, 2021)).toEqual({
      womenScreened: 3000,
      screeningFunds: '823350.00',
      costPerHead: '274.45',
      solatia: 63,
      solatiaProtection: 'EXACT',
      solatiaPerTenThousand: 210,
      cervicalPositives: 21,
      cervicalProtection: 'EXACT',
    });
    expect(await summary(people.analyst, 360100, 2021)).toMatchObject({ solatia: 23, solatiaProtection: 'EXACT' });
  });

  test('the small county is not shown, its neighbour is rounded, and the one further away is not', async () => {
    expect(await summary(people.analyst, 360102, 2021)).toMatchObject({
      womenScreened: 1000,
      solatia: null,
      solatiaProtection: 'SUPPRESSED',
      solatiaPerTenThousand: null,
      cervicalPositives: 9,
    });
    expect(await summary(people.analyst, 360121, 2021)).toMatchObject({ solatia: 23, solatiaProtection: 'ROUNDED' });
    expect(await summary(people.analyst, 360302, 2021)).toMatchObject({ solatia: 40, solatiaProtection: 'EXACT' });
  });

  test('the county itself and the nation see the same', async () => {
    expect(await summary(people.donghuAnalyst, 360102, 2021)).toMatchObject({ solatia: null });
    expect(await summary(people.nationalAnalyst, 100000, 2021)).toMatchObject({ solatia: 63, womenScreened: 3000 });
    expect(await summary(people.nationalAnalyst, 360121, 2021)).toMatchObject({ solatia: 23 });
  });

  test('a period that is no whole years and a union below the county have no such counts', async () => {
    const half = await askUnion(people.analyst, 360000, SUMMARY(2021, ['01', '06']));
    expect(half.healthSummary).toMatchObject({
      womenScreened: 2000,
      solatia: null,
      solatiaProtection: 'NOT_WHOLE_YEARS',
    });
    expect(await summary(people.analyst, 900001, 2021)).toMatchObject({
      solatia: null,
      solatiaProtection: 'BELOW_COUNTY',
    });
  });

  test('a corrected report counts at once, and twice the same month is one', async () => {
    await report(360302, '2021-07-20', { solatia: 41, womenScreened: 1100 });
    expect(await summary(people.analyst, 360300, 2021)).toMatchObject({ solatia: 41, womenScreened: 1100 });
    await report(360302, '2021-07-20', { solatia: 40, womenScreened: 1000 });
  });

  test('a foreign union is refused, and the scope is as before', async () => {
    const { data, errors } = await world.ask(
      people.analyst,
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on TradeUnion { ${SUMMARY(2021)} } } }`,
      {
        r: [{ __typename: 'TradeUnion', id: unionId(370300) }],
      },
    );
    expect(JSON.stringify(data ?? null)).not.toContain('womenScreened');
    expect(new Set(errors?.map(({ extensions }) => extensions['code']))).toEqual(new Set(['FORBIDDEN']));
  });

  /** Statements that a selection takes for some unions. */
  const statementsFor = async (selection: string, codes: readonly number[]): Promise<string[]> => {
    world.statements.length = 0;
    await ask(
      people.analyst,
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on TradeUnion { ${selection} } } }`,
      {
        r: codes.map((code) => ({ __typename: 'TradeUnion', id: unionId(code) })),
      },
    );
    return [...world.statements];
  };
  const MANY = [360000, 360100, 360102, 360121, 360300];
  const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}`.padStart(2, '0'));

  test.each([
    ['a year with counts of the ill', SUMMARY(2021), 2],
    ['twelve months', MONTHS.map((month) => `m${month}: ${SUMMARY(2021, [month, month])}`).join(' '), 1],
    ['three years', [2020, 2021, 2022].map((year) => `y${year}: ${SUMMARY(year)}`).join(' '), 2],
    ['what is not protected', 'healthSummary { womenScreened costPerHead coveredPersons }', 2],
    ['lectures', 'healthSummary { psychology { lectures personTimesPerLecture } healthStations }', 2],
    ['consultations and solatia', 'healthSummary { solatia psychology { hotlineCalls usage { personTimes } } }', 2],
    ['nothing but the period', 'healthSummary { from until }', 0],
  ])('%s takes as many statements for one union as for many', async (_what, selection, count) => {
    expect([(await statementsFor(selection, [360000])).length, (await statementsFor(selection, MANY)).length]).toEqual([
      count,
      count,
    ]);
  });

  test('only what is asked is counted among the ill, and for nothing else is a province read', async () => {
    const cellsOf = async (selection: string) =>
      (await statementsFor(selection, MANY)).filter((sql) => sql.includes('published_cells'));
    expect(await cellsOf('healthSummary { womenScreened psychology { courses } stationReadings }')).toEqual([]);
    const rowsOf = async (selection: string) =>
      (await cellsOf(selection)).map((sql) => Number(/(\d+) results/.exec(sql)?.[1]));
    const [rows = 0] = await rowsOf('healthSummary { solatia }');
    // Reported and found cases are one count of two indicators.
    // Both beside the two counts of women examined.
    expect(await rowsOf('healthSummary { solatia solatiaProtection cervicalPositives }')).toEqual([(rows / 3) * 5]);
  });

  test('where few were examined, nobody found looks like somebody found', async () => {
    const ofCounty = async (year: number) => {
      const { womenScreened, cervicalPositives, cervicalProtection } = await summary(people.analyst, 360302, year);
      return [womenScreened, cervicalPositives, cervicalProtection];
    };
    expect(await ofCounty(2022)).toEqual([0, 0, 'EXACT']);
    await report(360302, '2022-07-01', { womenScreened: 1 });
    expect(await ofCounty(2022)).toEqual([1, null, 'SUPPRESSED']);
    await report(360302, '2022-07-01', { womenScreened: 1, cervicalPositives: 1 });
    expect(await ofCounty(2022)).toEqual([1, null, 'SUPPRESSED']);
    await report(360302, '2022-07-01', { womenScreened: 8 });
    expect(await ofCounty(2022)).toEqual([8, 0, 'EXACT']);
    await report(360302, '2022-07-01', { womenScreened: 0 });
  });

  test('of the single woman examined in a county nothing tells how she is, at no level and over no years', async () => {
    const places = [100000, 360000, 360100, 360102, 360121, 360300, 360302];
    const fields = 'cervicalPositives cervicalProtection';
    const everything = async (cervicalPositives: number) => {
      await report(360102, '2022-05-01', { womenScreened: 1, cervicalPositives });
      return Promise.all(
        places.map(async (code) => [
          code,
          await askUnion(
            people.nationalAnalyst,
            code,
            `one: healthSummary(period: { from: "2022-01-01", until: "2022-12-31" }) { ${fields} }
             two: healthSummary(period: { from: "2022-01-01", until: "2023-12-31" }) { ${fields} }`,
          ),
        ]),
      );
    };
    await report(360302, '2022-05-01', { womenScreened: 100, cervicalPositives: 50 });
    await report(360102, '2023-02-01', { womenScreened: 100 });
    const found = { none: 'null SUPPRESSED', fifty: '50 ROUNDED' };
    for (const [beside, inCity] of [
      [0, found.none],
      [50, found.fifty],
    ] as const) {
      await report(360121, '2022-05-01', { womenScreened: 100, cervicalPositives: beside });
      const healthy = await everything(0);
      expect(await everything(1)).toEqual(healthy);
      const shown = Object.fromEntries(
        healthy.map(([code, { one }]: any) => [code, `${one.cervicalPositives} ${one.cervicalProtection}`]),
      );
      expect(shown).toEqual({
        100000: `${50 + beside} ROUNDED`,
        360000: `${50 + beside} ROUNDED`,
        360100: inCity,
        360102: found.none,
        360121: `${beside} EXACT`,
        360300: '50 EXACT',
        360302: '50 EXACT',
      });
    }
    for (const code of [360102, 360121, 360302]) await report(code, '2022-05-01', { womenScreened: 0 });
    await report(360102, '2023-02-01', { womenScreened: 0 });
  });

  test('asked alone, the nation shows what it shows beside its counties', async () => {
    await report(360102, '2022-05-01', { womenScreened: 1, cervicalPositives: 1 });
    await report(360302, '2022-05-01', { womenScreened: 100, cervicalPositives: 50 });
    expect(await summary(people.nationalAnalyst, 100000, 2022)).toMatchObject({
      cervicalPositives: 50,
      cervicalProtection: 'ROUNDED',
    });
    for (const code of [360102, 360302]) await report(code, '2022-05-01', { womenScreened: 0 });
  });

  test('several periods answer what each does alone', async () => {
    const periods = [SUMMARY(2020), SUMMARY(2021), SUMMARY(2021, ['06', '06'])];
    const together = await askUnion(people.analyst, 360100, periods.map((one, at) => `p${at}: ${one}`).join(' '));
    const apart = await Promise.all(periods.map((one) => askUnion(people.analyst, 360100, one)));
    expect(Object.values(together)).toEqual(apart.map((one) => one.healthSummary));
  });

  test('more years than one request may count are refused', async () => {
    const first = SUMMARY(2021).replace('2021-01', '1995-01');
    const second = SUMMARY(1994).replace('1994-01', '1970-01');
    await expect(askUnion(people.analyst, 360000, `a: ${first} b: ${second}`)).rejects.toThrow(/30 different years/);
  });

  test('nobody gets the counts of a report, and the trail holds none', async () => {
    const { data } = await world.ask<any>(people.officer, `{ __type(name: "ScreeningReturn") { fields { name } } }`);
    expect(data.__type.fields.map(({ name }: { name: string }) => name)).toEqual([
      'id',
      'month',
      'womenScreened',
      'cost',
      'union',
      'check',
    ]);
    const { rows } = await world.database.pool.query(
      `select distinct after ->> 'solatia' as solatia from audit.record where table_name = 'screening_return'`,
    );
    expect(rows.every(({ solatia }) => solatia === '[redacted]' || solatia === '[changed]')).toBe(true);
  });
});

describe('with reports that cannot be', () => {
  test.each([
    [{ womenScreened: 5, breastPositives: 6 }, 'COUNT_INVALID'],
    [{ solatia: -1 }, 'COUNT_INVALID'],
    [{ month: '2023-05-01' }, 'PERIOD_INVALID'],
    [{ month: '2020-12-01' }, 'PERIOD_INVALID'],
    [{ unionId: unionId(370300) }, 'UNION_NOT_FOUND'],
    [{ programmeId: unionId(1) }, 'PROGRAMME_NOT_FOUND'],
  ])('%j is refused with %s', async (change, code) => {
    const { userErrors } = await report(360102, '2022-01-01', change);
    expect(userErrors.map((error) => error.code)).toContain(code);
  });
});

describe('with the demo data', () => {
  beforeAll(async () => {
    await world.database.pool.query(
      'delete from health.screening_return; delete from health.screening_fund; delete from health.screening_programme',
    );
    await plantTree(world.database, [
      ...provinceTree(210000, 14, 1),
      { id: 610000, parent: 100000, level: 'PROVINCIAL' },
      { id: 610800, parent: 610000, level: 'MUNICIPAL' },
      { id: 371000, parent: 370000, level: 'MUNICIPAL' },
      { id: 371083, parent: 371000, level: 'COUNTY' },
      { id: 410000, parent: 100000, level: 'PROVINCIAL' },
      { id: 410900, parent: 410000, level: 'MUNICIPAL' },
    ]);
    await loadHealthDemo(world.database.pool, new Map([['liaoning.handler', 'liaoning.handler']]));
  });

  test('Liaoning answers what is printed (S112)', async () => {
    const period = 'healthSummary(period: { from: "2019-01-01", until: "2021-12-31" })';
    const { healthSummary } = await askUnion(
      people.nationalAnalyst,
      210000,
      `${period} { womenScreened solatia solatiaProtection screeningFunds costPerHead solatiaPerTenThousand }`,
    );
    expect(healthSummary).toEqual({
      womenScreened: 400_800,
      solatia: 986,
      solatiaProtection: 'EXACT',
      screeningFunds: '110000000.00',
      costPerHead: '274.45',
      solatiaPerTenThousand: 24.6,
    });
  });

  test('the oilfield’s model workers were checked on 2021-05-24 (S107)', async () => {
    const officer = { ...people.officer, unionId: unionId(100000) };
    const { checkUpBatches } = await ask(
      officer,
      '{ checkUpBatches(filter: { from: "2021-05-24", until: "2021-05-24" }) { edges { node { placesTaken leastHonour provider { name } } } } }',
    );
    expect(checkUpBatches.edges).toEqual([
      { node: { placesTaken: 12, leastHonour: 'PROVINCIAL_MINISTERIAL', provider: { name: '河南南阳油田总医院' } } },
    ]);
  });

  test('Huang Tao (alias) was cared for on 916 days without a gap (S86), and officers see visits due alone', async () => {
    const liaoning = { unionId: unionId(210000) };
    const handler = { ...people.handler, ...liaoning, accountId: 'liaoning.handler' };
    const { careCases } = await ask(
      handler,
      '{ careCases(filter: { isOpen: false }) { edges { node { alias isSevere continuity { days gaps { days } } } } } }',
    );
    expect(careCases.edges).toEqual([{ node: { alias: '黄涛', isSevere: true, continuity: { days: 916, gaps: [] } } }]);
    const { careVisitsDue } = await ask(
      { ...people.officer, ...liaoning },
      '{ careVisitsDue { edges { node { alias } } } }',
    );
    expect(careVisitsDue.edges.map(({ node }: any) => node.alias).toSorted()).toEqual(['何平', '周宁', '林安']);
  });

  test('its programme stays below the cap of 300 yuan a woman, and Yulin’s is counted apart (S16)', async () => {
    const { screeningProgrammes } = await ask(
      people.nationalAnalyst,
      '{ screeningProgrammes(orderBy: { field: NAME }) { totalCount edges { node { name costCap payer funds { amount } } } } }',
    );
    expect(screeningProgrammes.edges.map((edge: any) => [edge.node.name, edge.node.costCap])).toEqual([
      ['江西省民营企业女职工免费妇科检查', null],
      ['辽宁省女职工“两癌”筛查', '300.00'],
      ['榆林市女职工“两癌”检查', null],
    ]);
    expect(await summary(people.nationalAnalyst, 610800, 2021)).toMatchObject({ womenScreened: 312, solatia: 0 });
  });

  test('Jiangxi shows its 19 patients (S119)', async () => {
    expect(await summary(people.analyst, 360000, 2019)).toMatchObject({ womenScreened: 16_334, solatia: 19 });
  });

  const PLANS = (from: string, until: string) => `healthSummary(period: { from: "${from}", until: "${until}" }) {
    coveredPersons coverPersonTimes coverQualifier giftedHouseholds claims claimsProtection reliefRecipients
    relief reliefProtection reliefQualifier reliefPerRecipient }`;
  const NOTHING = {
    coveredPersons: 0,
    coverPersonTimes: 0,
    coverQualifier: 'EXACT',
    giftedHouseholds: 0,
    claims: 0,
    claimsProtection: 'EXACT',
    reliefRecipients: 0,
    relief: '0.00',
    reliefProtection: 'EXACT',
    reliefQualifier: 'EXACT',
    reliefPerRecipient: null,
  };

  test.each([
    [
      'Yulin’s relief of 2020 is a floor, 1,673.95 a person (S12)',
      610800,
      ['2020-01-01', '2020-12-31'],
      {
        coveredPersons: 50_000,
        coverQualifier: 'MORE_THAN',
        reliefRecipients: 3_202,
        relief: '5360000.00',
        reliefQualifier: 'MORE_THAN',
        reliefPerRecipient: '1673.95',
      },
    ],
    [
      'its relief of 2021 is 1,636.04 a person (S12)',
      610800,
      ['2021-01-01', '2021-12-31'],
      {
        coveredPersons: 32_434,
        reliefRecipients: 2_830,
        relief: '4630000.00',
        reliefQualifier: 'MORE_THAN',
        reliefPerRecipient: '1636.04',
      },
    ],
    [
      'Rushan counts person-times and no persons (S40)',
      371083,
      ['2023-01-01', '2023-12-31'],
      { coverPersonTimes: 7_153 },
    ],
    [
      'Jiangxi aided 697 person-times and covered nearly 60,000 (S64)',
      360000,
      ['2022-01-01', '2022-12-31'],
      { coveredPersons: 60_000, coverQualifier: 'NEARLY', claims: 697, reliefQualifier: 'MORE_THAN' },
    ],
    ['Jiangxi gave 5,785 households cover (S122)', 360000, ['2020-01-01', '2020-12-31'], { giftedHouseholds: 5_785 }],
  ] as const)('%s', async (_what, code, [from, until], expected) => {
    const { healthSummary } = await askUnion(people.nationalAnalyst, code, PLANS(from, until));
    expect(healthSummary).toEqual({ ...NOTHING, ...expected });
  });

  test('of a month nothing tells that relief was reported', async () => {
    const { healthSummary } = await askUnion(people.nationalAnalyst, 610800, PLANS('2020-12-01', '2020-12-31'));
    expect(healthSummary).toMatchObject({
      relief: null,
      reliefProtection: 'NOT_WHOLE_YEARS',
      reliefQualifier: null,
      coverQualifier: 'MORE_THAN',
    });
  });

  test('every version of a plan says what of it no source prints, and a gift costs its premiums (S122)', async () => {
    const { medicalPlans } = await ask(
      people.nationalAnalyst,
      '{ medicalPlans { edges { node { name versions { assumptions } returns { giftedHouseholds giftCost } } } } }',
    );
    const plans = medicalPlans.edges.map((edge: any) => edge.node);
    expect(plans).toHaveLength(8);
    expect(
      plans.every(
        ({ name, versions }: any) => /未见刊载|演示数值/.test(versions[0].assumptions) || name === '市级关爱救助',
      ),
    ).toBe(true);
    const gifts = plans.flatMap((plan: any) => plan.returns).filter((one: any) => one.giftedHouseholds > 0);
    expect(gifts).toEqual([{ giftedHouseholds: 5_785, giftCost: '694200.00' }]);
  });

  test('an employer of Liaoning is bound by the province’s duties (S113)', async () => {
    const { examDuties } = await askUnion(
      people.nationalAnalyst,
      210101,
      'examDuties(on: "2023-04-01") { kind rhythm years payer union { id } }',
    );
    expect(examDuties).toEqual([
      { kind: 'BREAST', rhythm: 'INTERVAL', years: 2, payer: 'EMPLOYER', union: { id: unionId(210000) } },
      { kind: 'CERVICAL', rhythm: 'INTERVAL', years: 2, payer: 'EMPLOYER', union: { id: unionId(210000) } },
      { kind: 'GYNAECOLOGICAL', rhythm: 'CALENDAR_YEAR', years: 1, payer: 'EMPLOYER', union: { id: unionId(210000) } },
    ]);
    const before = await askUnion(people.nationalAnalyst, 210101, 'examDuties(on: "2020-11-30") { kind }');
    expect(before.examDuties).toEqual([]);
  });

  test('Rushan’s 17 lectures were attended 509 times (S40), and Yulin’s count there (S18)', async () => {
    const lectures = (code: number) =>
      askUnion(
        people.nationalAnalyst,
        code,
        'healthSummary(period: { from: "2021-01-01", until: "2023-12-31" }) { psychology { lectures lecturePersonTimes } }',
      );
    expect((await lectures(371083)).healthSummary.psychology).toEqual({ lectures: 17, lecturePersonTimes: 509 });
    expect((await lectures(610800)).healthSummary.psychology).toEqual({ lectures: 3, lecturePersonTimes: 181 });
  });

  test('a second load is refused and changes nothing', async () => {
    await expect(loadHealthDemo(world.database.pool)).rejects.toThrow(/already/);
  });
});

describe('when a duty changes', () => {
  const set = (change: object) =>
    run(
      people.officer,
      'setExamDuty',
      {
        unionId: unionId(360000),
        kind: 'BREAST',
        rhythm: 'INTERVAL',
        years: 2,
        callMonths: 6,
        payer: 'EMPLOYER',
        effectiveFrom: '2021-01-01',
        source: '省级办法',
        ...change,
      },
      'duty { effectiveFrom effectiveUntil }',
    );

  test('the one before ends, history stays, and an earlier one is refused', async () => {
    expect((await set({})).userErrors).toEqual([]);
    expect((await set({ effectiveFrom: '2022-01-01', years: 1, callMonths: 3 })).userErrors).toEqual([]);
    expect((await set({ effectiveFrom: '2021-06-01' })).userErrors).toMatchObject([{ code: 'DUTY_LATER_EXISTS' }]);
    const then = await askUnion(people.officer, 360102, 'examDuties(on: "2021-12-31") { years effectiveUntil }');
    expect(then.examDuties).toEqual([{ years: 2, effectiveUntil: '2022-01-01' }]);
    const now = await askUnion(people.donghuAnalyst, 360102, 'examDuties { years }');
    expect(now.examDuties).toEqual([{ years: 1 }]);
  });

  test('what cannot be is refused, and a city sets none for its province', async () => {
    expect((await set({ years: 0, callMonths: 13, source: '' })).userErrors.map(({ code }) => code)).toEqual([
      'DUTY_YEARS',
      'DUTY_CALL_MONTHS',
      'SOURCE_MISSING',
    ]);
    const { userErrors } = await run(people.nanchangOfficer, 'setExamDuty', {
      unionId: unionId(360000),
      kind: 'CERVICAL',
      rhythm: 'INTERVAL',
      years: 2,
      callMonths: 6,
      payer: 'EMPLOYER',
      effectiveFrom: '2021-01-01',
      source: '省级办法',
    });
    expect(userErrors).toMatchObject([{ code: 'UNION_NOT_FOUND' }]);
  });
});
