import { subgraphUrl } from '@gonghui/kit';
import { TEST_SECRET, type TestSubgraph } from '@gonghui/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../rules/days.js';
import { people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { syntheticIdentity } from '../testing/synthetic-identity.js';
import { leaksIn, readDump } from '../testing/read-dump.js';

/** The first and the 916th day (S86). */
const OPENED = '2019-03-01';
const LAST = '2021-09-01';
const PATIENT = { name: '患者甲', identity: syntheticIdentity('1970-03-01', 1, 'MALE') };
const OTHER = { name: '患者乙', identity: syntheticIdentity('1975-03-01', 2) };
const ILLNESS = '突发脑梗，卧病在床';

let today = OPENED;
let world: TestSubgraph;
const { run, ask, inputs } = storyIn<any>(() => world);
let caseId: string;
let planId: string;

type Person = (typeof people)[keyof typeof people];
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const open = (change: object = {}, actor: Person = people.handler) =>
  run(
    actor,
    'openCareCase',
    {
      unionId: unionId(360100),
      identityNumber: PATIENT.identity,
      alias: '黄涛',
      illness: ILLNESS,
      isSevere: true,
      intervalDays: 30,
      openedOn: OPENED,
      ...change,
    },
    'case { id alias illness isSevere worker { alias } }',
  );
const visit = (visitedOn: string, change: object = {}, actor: Person = people.handler) =>
  run(
    actor,
    'logCareVisit',
    { caseId, visitedOn, kind: 'REHABILITATION', note: '康复医生上门指导训练', ...change },
    'case { dueOn visitState }',
  );
const FILE = `{ alias illness isSevere dueOn visitState intervalDays continuity { days uninterruptedDays gaps { from until days } }
  visits { visitedOn kind note } steps { id text plannedOn doneOn } corrections { id reason before { text } } }`;
const DUE = '{ careVisitsDue { totalCount edges { node { alias dueOn visitedOn state union { id } } } } }';

beforeAll(async () => {
  world = await startHealthWorld(() => new Date(`${today}T02:00:00Z`));
  await run(people.officer, 'importRoster', {
    unionId: unionId(900001),
    contentBase64: Buffer.from(
      ['姓名,身份证号', ...[PATIENT, OTHER].map(({ name, identity }) => `${name},${identity}`)].join('\n'),
    ).toString('base64'),
    takesMen: true,
    dryRun: false,
  });
  const { plan } = await run(
    people.officer,
    'createMedicalPlan',
    { unionId: unionId(360000), name: '市级关爱救助', kind: 'CARE_RELIEF' },
    'plan { id }',
  );
  const { version } = await run(
    people.officer,
    'saveMedicalPlanVersion',
    {
      planId: plan.id,
      effectiveFrom: OPENED,
      source: '计划文本',
      terms: {
        rank: 1,
        method: 'FIXED',
        fixedAmount: '5000',
        deductible: '0',
        needsEnrolment: false,
        premium: '0',
        documents: ['INVOICE'],
      },
    },
    'version { id }',
  );
  await run(people.officer, 'publishMedicalPlanVersion', { id: version.id });
  planId = plan.id;
});
afterAll(() => world?.close());

describe('when a handler begins to look after somebody', () => {
  test.each([
    [{ unionId: unionId(900001) }, 'CARE_UNION_LEVEL'],
    [{ unionId: unionId(360300) }, 'WORKER_NOT_FOUND'],
    [{ unionId: unionId(370300) }, 'UNION_NOT_FOUND'],
    [{ identityNumber: syntheticIdentity('1970-03-01', 9) }, 'WORKER_NOT_FOUND'],
    [{ identityNumber: '110105194912310021' }, 'IDENTITY_CHECK'],
    [{ alias: '黄' }, 'ALIAS_INVALID'],
    [{ illness: '' }, 'ILLNESS_INVALID'],
    [{ intervalDays: 0 }, 'INTERVAL_INVALID'],
    [{ openedOn: '2019-03-02' }, 'PERIOD_INVALID'],
  ])('%j is refused with %s', async (change, code) => {
    expect(codes(await open(change))).toEqual([code]);
  });

  test('two clicks at once make one case, which says under an alias what the handler wrote', async () => {
    const answers = await Promise.all([open(), open()]);
    expect(answers.flatMap(codes)).toEqual(['CARE_CASE_OPEN']);
    const made = answers.find(({ userErrors }) => userErrors.length === 0)!['case'];
    caseId = made.id;
    expect(made).toMatchObject({
      alias: '黄涛',
      illness: ILLNESS,
      isSevere: true,
      worker: { alias: expect.stringMatching(/^W/) },
    });
  });

  test('another handler learns nothing of it, not even that there is one', async () => {
    const theirs = await open({ alias: null }, people.otherHandler);
    expect(codes(theirs)).toEqual([]);
    expect(theirs['case'].alias).toMatch(/^C\d{8}$/);
    const end = { caseId: theirs['case'].id, closedOn: OPENED };
    expect(codes(await run(people.otherHandler, 'closeCareCase', end))).toEqual([]);
    expect((await ask(people.otherHandler, `{ careCase(id: "${caseId}") { alias } }`))['careCase']).toBeNull();
    expect(codes(await visit(OPENED, {}, people.otherHandler))).toEqual(['CARE_CASE_NOT_FOUND']);
  });
});

describe('when visits are logged', () => {
  test.each([
    ['2019-02-28', 'PERIOD_INVALID'],
    ['2019-03-05', 'PERIOD_INVALID'],
  ])('one on %s, before the beginning or in the future, is refused', async (day, code) => {
    expect(codes(await visit(day))).toEqual([code]);
  });

  test('every 30 days, the last day is the 916th without a gap (S86)', async () => {
    for (let day = addDays(OPENED, 30); day <= LAST; day = addDays(day, 30)) {
      today = day;
      expect(codes(await visit(day))).toEqual([]);
    }
    today = LAST;
    const { careCase } = await ask(people.handler, `{ careCase(id: "${caseId}") ${FILE} }`);
    expect(careCase).toMatchObject({
      alias: '黄涛',
      continuity: { days: 916, uninterruptedDays: 916, gaps: [] },
      visitState: 'PLANNED',
      intervalDays: 30,
    });
    expect([careCase.visits.length, careCase.visits[0]]).toEqual([
      30,
      { visitedOn: '2021-08-17', kind: 'REHABILITATION', note: '康复医生上门指导训练' },
    ]);
  });

  test('twice on one day at the same moment, one is logged', async () => {
    const answers = await Promise.all([visit(LAST), visit(LAST)]);
    expect(answers.flatMap(codes)).toEqual(['VISIT_TWICE']);
  });

  test('a list of cases costs the same statements as one', async () => {
    expect(codes(await open({ identityNumber: OTHER.identity, alias: null, openedOn: LAST }))).toEqual([]);
    const counted = async (first: number) => {
      world.statements.length = 0;
      const { careCases } = await ask(people.handler, `{ careCases(first: ${first}) { edges { node ${FILE} } } }`);
      return [careCases.edges.length, world.statements.length];
    };
    const [[one, few], [two, many]] = [await counted(1), await counted(20)];
    expect([one, two, many]).toEqual([1, 2, few]);
  });

  test('a shorter interval brings the next visit forward, and a missed one is a gap', async () => {
    const shorter = await run(people.handler, 'changeCareInterval', { caseId, days: 7 }, 'case { dueOn intervalDays }');
    expect(shorter['case']).toEqual({ dueOn: '2021-09-08', intervalDays: 7 });
    today = '2021-09-12';
    expect((await visit(today))['case']).toEqual({ dueOn: '2021-09-19', visitState: 'DUE' });
    const { careCase } = await ask(
      people.handler,
      `{ careCase(id: "${caseId}") { continuity { days gaps { from until days } } } }`,
    );
    expect(careCase.continuity).toEqual({
      days: 927,
      gaps: [{ from: '2021-09-09', until: '2021-09-11', days: 3 }],
    });
  });
});

describe('when rehabilitation is planned', () => {
  test('steps stand in their order, are done once, and not before the care began', async () => {
    const add = (plannedOn: string, text: string) =>
      run(people.handler, 'addRehabPlanStep', { caseId, plannedOn, text }, `case ${FILE}`);
    expect(codes(await add('2019-02-01', '扶墙站立'))).toEqual(['PERIOD_INVALID']);
    await add('2021-10-01', '独立行走十米');
    const { steps } = (await add('2021-09-20', '扶墙站立'))['case'];
    expect(steps.map(({ text }: any) => text)).toEqual(['扶墙站立', '独立行走十米']);
    const done = () => run(people.handler, 'completeRehabPlanStep', { stepId: steps[0].id, doneOn: today });
    const answers = await Promise.all([done(), done()]);
    expect(answers.flatMap(codes)).toEqual(['STEP_DONE']);
  });

  test('a step that is not done is moved, corrected or dropped, by the handler alone', async () => {
    const { careCase } = await ask(people.handler, `{ careCase(id: "${caseId}") { steps { id text } } }`);
    const idOf = (text: string): string => careCase.steps.find((step: any) => step.text === text).id;
    const [doneId, openId] = [idOf('扶墙站立'), idOf('独立行走十米')];
    const change = (input: object, actor = people.handler) =>
      run(
        actor,
        'changeRehabPlanStep',
        { stepId: openId, text: '独立行走五十米', plannedOn: '2021-10-20', ...input },
        'case { steps { text plannedOn } }',
      );
    expect(codes(await change({}, people.otherHandler))).toEqual(['STEP_NOT_FOUND']);
    expect(codes(await change({ stepId: doneId }))).toEqual(['STEP_DONE']);
    expect(codes(await change({ text: '', plannedOn: '2019-02-01' }))).toEqual(['STEP_INVALID', 'PERIOD_INVALID']);
    expect((await change({}))['case'].steps).toContainEqual({ text: '独立行走五十米', plannedOn: '2021-10-20' });
    const drop = (stepId: string) => run(people.handler, 'dropRehabPlanStep', { stepId }, 'case { steps { id } }');
    expect(codes(await drop(doneId))).toEqual(['STEP_DONE']);
    expect((await drop(openId))['case'].steps).toEqual([{ id: doneId }]);
    expect(codes(await drop(openId))).toEqual(['STEP_NOT_FOUND']);
  });
});

describe('when something was logged wrongly', () => {
  const WRONG = '日期写错';
  const COURSE = `case { dueOn continuity { uninterruptedDays gaps { from until } }
    corrections { kind before { on visitKind text } after { on visitKind text } reason } }`;
  const visitOn = async (day: string): Promise<string> => {
    const { careCase } = await ask(people.handler, `{ careCase(id: "${caseId}") { visits { id visitedOn } } }`);
    return careCase.visits.find(({ visitedOn }: any) => visitedOn === day).id;
  };
  const correct = async (visitId: string, change: object = {}, actor: Person = people.handler) =>
    run(
      actor,
      'correctCareVisit',
      { visitId, visitedOn: today, kind: 'REHABILITATION', note: '康复医生上门指导训练', reason: WRONG, ...change },
      COURSE,
    );
  const remove = (visitId: string, actor: Person = people.handler) =>
    run(actor, 'removeCareVisit', { visitId, reason: WRONG }, COURSE);

  test.each([
    [{}, 'NOTHING_CORRECTED'],
    [{ visitedOn: '2019-02-28' }, 'PERIOD_INVALID'],
    [{ visitedOn: '2021-09-13' }, 'PERIOD_INVALID'],
    [{ visitedOn: LAST }, 'VISIT_TWICE'],
    [{ note: '' }, 'NOTE_INVALID'],
    [{ visitedOn: '2021-09-08', reason: ' ' }, 'REASON'],
  ])('%j is refused with %s', async (change, code) => {
    expect(codes(await correct(await visitOn(today), change))).toEqual([code]);
  });

  test('nobody corrects what another handler logged', async () => {
    const visitId = await visitOn(today);
    for (const answer of [
      await correct(visitId, { visitedOn: '2021-09-08' }, people.otherHandler),
      await remove(visitId, people.otherHandler),
    ])
      expect(codes(answer)).toEqual(['VISIT_NOT_FOUND']);
  });

  test('days of care and gaps follow, and what was logged stays readable', async () => {
    const visitId = await visitOn('2021-09-12');
    const earlier = await correct(visitId, { visitedOn: '2021-09-08', kind: 'CONDOLENCE' });
    expect(earlier['case']).toMatchObject({ dueOn: '2021-09-15', continuity: { uninterruptedDays: 927, gaps: [] } });
    const note = '康复医生上门指导训练';
    const [was, is] = [
      { on: '2021-09-12', visitKind: 'REHABILITATION', text: note },
      { on: '2021-09-08', visitKind: 'CONDOLENCE', text: note },
    ];
    expect(earlier['case'].corrections).toEqual([{ kind: 'VISIT', before: was, after: is, reason: WRONG }]);
    const back = await correct(visitId, { visitedOn: '2021-09-12' });
    expect(back['case'].continuity).toEqual({
      uninterruptedDays: 1,
      gaps: [{ from: '2021-09-09', until: '2021-09-11' }],
    });
    expect(back['case'].corrections).toContainEqual({ kind: 'VISIT', before: is, after: was, reason: WRONG });
  });

  test('a visit that never was is taken out once, and leaves the gap that there was', async () => {
    const visitId = await visitOn('2019-03-31');
    const answers = await Promise.all([remove(visitId), remove(visitId)]);
    expect(answers.flatMap(codes)).toEqual(['VISIT_NOT_FOUND']);
    const { careCase } = await ask(
      people.handler,
      `{ careCase(id: "${caseId}") { continuity { gaps { from until } } corrections { before { on } after { on } } } }`,
    );
    expect(careCase.continuity.gaps[0]).toEqual({ from: '2019-04-01', until: '2019-04-29' });
    expect(careCase.corrections).toContainEqual({ before: { on: '2019-03-31' }, after: null });
    expect(codes(await visit('2019-03-31'))).toEqual([]);
  });

  test('a step that was marked as done by mistake is open again', async () => {
    const { careCase } = await ask(people.handler, `{ careCase(id: "${caseId}") { steps { id text } } }`);
    const stepId = careCase.steps[0].id;
    const put = (change: object, actor: Person = people.handler) =>
      run(
        actor,
        'correctRehabPlanStep',
        { stepId, text: '扶墙站立', doneOn: null, reason: WRONG, ...change },
        'case { steps { text doneOn } corrections { kind before { on text } after { on text } } }',
      );
    expect(codes(await put({}, people.otherHandler))).toEqual(['STEP_NOT_FOUND']);
    expect(codes(await put({ doneOn: today }))).toEqual(['NOTHING_CORRECTED']);
    expect(codes(await put({ doneOn: '2021-09-13', text: '', reason: '' }))).toEqual([
      'STEP_INVALID',
      'PERIOD_INVALID',
      'REASON',
    ]);
    const reopened = await put({});
    expect(reopened['case'].steps).toEqual([{ text: '扶墙站立', doneOn: null }]);
    expect(reopened['case'].corrections).toContainEqual({
      kind: 'STEP',
      before: { on: today, text: '扶墙站立' },
      after: { on: null, text: '扶墙站立' },
    });
    expect(codes(await put({}))).toEqual(['STEP_NOT_DONE']);
    expect(codes(await run(people.handler, 'completeRehabPlanStep', { stepId, doneOn: today }))).toEqual([]);
  });
});

describe('when nobody has claimed for the person', () => {
  test('the handler hands one claim in, for the person in care alone (S65)', async () => {
    const claim = (change: object = {}) =>
      run(
        people.handler,
        'openCareClaim',
        {
          caseId,
          unionId: unionId(360100),
          identityNumber: PATIENT.identity,
          planIds: [planId],
          hospital: '省人民医院',
          billNumbers: ['NC-2021-0001'],
          diagnosis: '大脑中动脉瘤',
          admittedOn: '2021-06-01',
          dischargedOn: '2021-07-01',
          total: '320000.00',
          insurance: '180000.00',
          majorIllness: '0',
          selfFunded: '0',
          documents: [
            {
              kind: 'INVOICE',
              fileName: 'a.pdf',
              mediaType: 'application/pdf',
              contentBase64: 'UERG',
            },
          ],
          ...change,
        },
        'claim { alias status }',
      );
    expect(codes(await claim({ identityNumber: OTHER.identity }))).toEqual(['CARE_OTHER_PERSON']);
    const answers = await Promise.all([claim(), claim({ billNumbers: ['NC-2021-0002'] })]);
    expect(answers.flatMap(codes)).toEqual(['CARE_CLAIM_EXISTS']);
    const { careCase } = await ask(people.handler, `{ careCase(id: "${caseId}") { claims { status } } }`);
    expect(careCase.claims).toEqual([{ status: 'SUBMITTED' }]);
    const later = (days: object) => claim({ billNumbers: ['NC-2021-0003'], ...days });
    const august = { admittedOn: '2021-08-01', dischargedOn: '2021-08-05' };
    // One that is open stands before every other.
    expect(codes(await later(august))).toEqual(['CARE_CLAIM_EXISTS']);
    await world.database.pool.query(
      `update health.claim set status = 'DECIDED', month = '2021-08-01', granted_fen = 100 where status = 'SUBMITTED'`,
    );
    expect(codes(await later({ admittedOn: '2021-06-30', dischargedOn: '2021-07-03' }))).toEqual(['CARE_CLAIM_EXISTS']);
    const wide = PATIENT.identity.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    expect(codes(await later({ ...august, identityNumber: wide }))).toEqual([]);
  });
});

describe('when others ask', () => {
  test('officers see under the alias that a visit is due, and neither who nor why', async () => {
    const { careVisitsDue } = await ask(people.nanchangOfficer, DUE);
    expect(careVisitsDue.edges.map(({ node }: any) => node)).toEqual([
      { alias: '黄涛', dueOn: '2021-09-19', visitedOn: '2021-09-12', state: 'DUE', union: { id: unionId(360100) } },
      expect.objectContaining({ visitedOn: null, state: 'PLANNED' }),
    ]);
    const overdue = '{ careVisitsDue(filter: { states: [OVERDUE] }) { totalCount } }';
    expect((await ask(people.officer, overdue))['careVisitsDue'].totalCount).toBe(0);
    expect((await ask(people.ziboOfficer, DUE))['careVisitsDue'].totalCount).toBe(0);
    await expect(ask(people.officer, '{ careCases { totalCount } }')).rejects.toThrow(/scope/);
    for (const actor of [people.analyst, people.handler]) await expect(ask(actor, DUE)).rejects.toThrow(/scope/);
  });

  test('the handler reads the name with a reason, and another one does not', async () => {
    const { careCase } = await ask(people.handler, `{ careCase(id: "${caseId}") { worker { id } } }`);
    const read = (actor: Person) =>
      run(actor, 'readWorkerIdentity', { workerId: careCase.worker.id, reason: '上门走访' }, 'identity { name }');
    expect((await read(people.handler))['identity']).toEqual({ name: PATIENT.name });
    expect(codes(await read(people.ziboOfficer))).toEqual(['WORKER_NOT_FOUND']);
  });

  test('the database itself shows cases, visits and plans to their handler alone', async () => {
    const count = async (account: string) => {
      const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'health') });
      await client.connect();
      try {
        await client.query('begin');
        await client.query('select tree.enter($1, $2, $3, $4)', [account, unionId(360000), 'r', 'a']);
        const { rows } = await client.query<{ n: number }>(
          `select ((select count(*) from health.care_case) + (select count(*) from health.care_visit)
            + (select count(*) from health.care_interval) + (select count(*) from health.care_step)
            + (select count(*) from health.care_correction))::int as n`,
        );
        return rows[0]!.n;
      } finally {
        await client.end();
      }
    };
    expect([(await count('jiangxi.handler')) > 30, await count('jiangxi.health')]).toEqual([true, 0]);
  });

  test('who takes the whole database away finds no name, no illness, and no way from a case to a person', async () => {
    const { rows: workers } = await world.database.pool.query<{ id: string }>('select id from health.worker');
    const secrets = [PATIENT, OTHER].flatMap(({ name, identity }) => [name, identity]);
    expect(await leaksIn(world.database, [...secrets, '脑梗', '康复医生', '扶墙', '日期写错'], inputs)).toEqual([]);
    const ways = (await readDump(world.database)).filter(
      ({ table, line }) => table.startsWith('health.care') && workers.some(({ id }) => line.includes(id)),
    );
    expect(ways).toEqual([]);
    const { rows: told } = await world.database.pool.query<{ line: string }>(
      `select r::text as line from audit.record r where r::text like '%黄涛%'`,
    );
    expect(told).toEqual([]);
  });

  test('when the care ends, the visit leaves the officers’ list, and nothing is added', async () => {
    const end = (closedOn: string) => run(people.handler, 'closeCareCase', { caseId, closedOn }, 'case { dueOn }');
    expect(codes(await end('2021-09-01'))).toEqual(['PERIOD_INVALID']);
    expect((await end(today))['case']).toEqual({ dueOn: null });
    expect((await ask(people.officer, DUE))['careVisitsDue'].totalCount).toBe(1);
    expect(codes(await visit(today))).toEqual(['CARE_CASE_CLOSED']);
  });

  test('what was logged wrongly is put right within the care even when it has ended', async () => {
    const { careCase } = await ask(people.handler, `{ careCase(id: "${caseId}") { visits { id visitedOn } } }`);
    today = '2021-09-20';
    const correct = (visitedOn: string) =>
      run(
        people.handler,
        'correctCareVisit',
        { visitId: careCase.visits[0].id, visitedOn, kind: 'FAMILY', note: '与家属交流', reason: '记错日期' },
        'case { dueOn continuity { uninterruptedDays } }',
      );
    expect(codes(await correct('2021-09-13'))).toEqual(['PERIOD_INVALID']);
    expect((await correct('2021-09-08'))['case']).toEqual({ dueOn: null, continuity: { uninterruptedDays: 927 } });
    expect((await ask(people.officer, DUE))['careVisitsDue'].totalCount).toBe(1);
  });
});
