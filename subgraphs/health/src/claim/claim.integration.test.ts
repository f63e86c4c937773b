import { subgraphUrl } from '@gonghui/kit';
import { TEST_SECRET, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerRequest, grantStandIn } from '../testing/grant-stand-in.js';
import { NOW, people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { syntheticIdentity } from '../testing/synthetic-identity.js';
import { leaksIn } from '../testing/read-dump.js';

type Person = (typeof people)[keyof typeof people];

let world: TestSubgraph;
let now = new Date('2023-01-01T02:00:00Z');
const { run, ask, askUnion, inputs } = storyIn<any>(() => world);

/** Plans by what they are. */
const plans: Record<string, string> = {};

const PERSONS = ['1971-05-05', '1980-01-01', '1990-02-02', '1985-03-03', '1968-04-04'].map((day, at) =>
  syntheticIdentity(day, at, at % 2 === 0 ? 'MALE' : 'FEMALE'),
);
const [FIRST, SECOND, THIRD, UNCOVERED, FOURTH] = PERSONS as [string, string, string, string, string];
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }) => userErrors.map(({ code }) => code);

async function addPlan(name: string, kind: string, terms: object): Promise<void> {
  const { plan } = await run(
    people.officer,
    'createMedicalPlan',
    { unionId: unionId(360000), name, kind },
    'plan { id }',
  );
  const { version } = await run(
    people.officer,
    'saveMedicalPlanVersion',
    {
      planId: plan.id,
      effectiveFrom: '2023-01-01',
      source: '计划文本',
      terms: {
        rank: 1,
        method: 'FIXED',
        deductible: '0',
        needsEnrolment: false,
        premium: '0',
        documents: ['INVOICE'],
        ...terms,
      },
    },
    'version { id }',
  );
  await run(people.officer, 'publishMedicalPlanVersion', { id: version.id });
  plans[name] = plan.id;
}

/** Enrols before the cover begins, unless the day is named. */
const enrol = async (rows: readonly string[], options: object = {}, day = '2023-01-10') => {
  const before = now;
  now = new Date(`${day}T02:00:00Z`);
  const answer = await run(
    people.officer,
    'importMedicalPlanCovers',
    {
      planId: plans['互助'],
      unionId: unionId(900001),
      startsOn: '2023-01-15',
      funding: 'EMPLOYER',
      contentBase64: Buffer.from(['姓名,身份证号,工会编码', ...rows].join('\n')).toString('base64'),
      dryRun: false,
      ...options,
    },
    'rows accepted rejected errors { row code value }',
  );
  now = before;
  return answer;
};

const INVOICE = { kind: 'INVOICE', fileName: '王某发票.pdf', mediaType: 'application/pdf', contentBase64: 'UERG' };
let bills = 0;
const submit = (change: object = {}, actor: Person = people.officer) =>
  run(
    actor,
    'submitMedicalClaim',
    {
      unionId: unionId(360100),
      identityNumber: FIRST,
      planIds: [plans['互助']],
      hospital: '市第一医院',
      billNumbers: [`BILL-${++bills}`],
      diagnosis: '股骨骨折',
      admittedOn: '2023-03-01',
      dischargedOn: '2023-03-10',
      total: '20500',
      insurance: '0',
      majorIllness: '0',
      selfFunded: '0',
      documents: [INVOICE],
      ...change,
    },
    'claim { id alias status }',
  );

const step = (actor: Person, name: string, id: string, more: object = {}) =>
  run(actor, `${name}MedicalClaim`, { id, ...more }, 'claim { status isTaken }');

// Steps share one input type, which `storyIn` cannot know by the name of the mutation.
let steps = 0;
const move = async (actor: Person, name: 'take' | 'release' | 'check' | 'withdraw', id: string) => {
  const data = await ask(
    actor,
    `mutation($input: MedicalClaimStepInput!) { ${name}MedicalClaim(input: $input) { userErrors { code } claim { status isTaken } } }`,
    { input: { clientMutationId: `step-${++steps}`, id } },
  );
  return data[`${name}MedicalClaim`];
};

const FILE = `file { kind worker { id alias } diagnosis billNumbers selfPaid paid own documents { id kind size }
  shares { plan { name } rank amount lines { rule of limit rateBasisPoints result } } }`;
const see = async (actor: Person, id: string, fields = FILE) =>
  (await ask(actor, `query($id: ID!) { medicalClaim(id: $id) { status ${fields} } }`, { id })).medicalClaim;

/** Brings a claim to where the other handler has taken it for the decision. */
async function check(id: string): Promise<void> {
  await move(people.handler, 'take', id);
  await move(people.handler, 'check', id);
  await move(people.otherHandler, 'take', id);
}
/** Takes and checks a claim. @returns the codes with which that is refused */
async function checkedWith(actor: Person, id: string): Promise<string[]> {
  await move(actor, 'take', id);
  return codes(await move(actor, 'check', id));
}
/** Two handlers check two claims at once; afterwards both are rejected. @returns the codes with which checks were refused */
async function checkedAtOnce(first: string, second: string): Promise<string[][]> {
  const outcomes = await Promise.all([checkedWith(people.handler, first), checkedWith(people.otherHandler, second)]);
  const isFirst = outcomes[0].length === 0;
  const [stands, duplicate] = isFirst ? [first, second] : [second, first];
  const other = isFirst ? people.otherHandler : people.handler;
  await move(other, 'take', stands);
  // Who checked the duplicate in vain has it in hand still.
  for (const id of [duplicate, stands]) await step(other, 'reject', id, { reason: 'PAID_ELSEWHERE' });
  return outcomes.toSorted();
}
const decide = (id: string, amount: string) => step(people.otherHandler, 'decide', id, { amount });

/** What the plan with a premium pays besides stays in hospital; the sum after an accident has a cap of its own (S64). */
const BENEFITS = [
  {
    kind: 'OUTPATIENT',
    method: 'SEGMENTS',
    deductible: '200',
    brackets: [{ from: '0', rateBasisPoints: 4_000 }],
    sharesAccount: true,
    documents: ['INVOICE', 'CHRONIC_CERTIFICATE'],
  },
  {
    kind: 'ACCIDENT',
    method: 'GRADES',
    fixedAmount: '20000',
    grades: [
      { grade: 1, rateBasisPoints: 10_000 },
      { grade: 7, rateBasisPoints: 4_000 },
    ],
    cap: '20000',
    sharesAccount: false,
    waits: false,
  },
  { kind: 'DEATH', method: 'FIXED', fixedAmount: '10000', sharesAccount: true, waits: false },
];

beforeAll(async () => {
  world = await startHealthWorld(() => now, [grantStandIn]);
  await addPlan('互助', 'MUTUAL_AID', {
    method: 'SEGMENTS',
    excludesSelfFunded: true,
    deductible: '500',
    brackets: [{ from: '0', rateBasisPoints: 5_000 }],
    cap: '15000',
    needsEnrolment: true,
    premium: '120',
    waitingDays: 30,
    benefits: BENEFITS,
  });
  await addPlan('救助', 'MEDICAL_RELIEF', {
    rank: 2,
    method: 'BANDS',
    brackets: [{ from: '0', rateBasisPoints: 5_500 }],
  });
  await addPlan('关爱', 'CARE_RELIEF', { rank: 3, fixedAmount: '5000' });
  await addPlan('短期', 'MUTUAL_AID', {
    rank: 4,
    fixedAmount: '5000',
    needsEnrolment: true,
    coverMonths: 1,
    benefits: [{ ...BENEFITS[0], documents: [] }],
  });
  now = NOW;
});
afterAll(() => world?.close());

describe('when an employer’s union enrols its workers', () => {
  const ROWS = [`甲先生,${FIRST},900001`, `乙女士,${SECOND},900001`, `丙先生,${THIRD},900001`];

  test('a trial keeps nothing; the import counts covers as person-times, gifts apart', async () => {
    expect(await enrol(ROWS, { dryRun: true })).toMatchObject({ accepted: 3, errors: [] });
    expect(await enrol(ROWS.slice(0, 2))).toMatchObject({ accepted: 2, userErrors: [] });
    expect(await enrol(ROWS.slice(2), { funding: 'GIFT' })).toMatchObject({ accepted: 1 });
    const { healthSummary } = await askUnion(
      people.analyst,
      360100,
      'healthSummary { coverPersonTimes coveredPersons giftedHouseholds }',
    );
    expect(healthSummary).toEqual({ coverPersonTimes: 3, coveredPersons: 0, giftedHouseholds: 1 });
  });

  test('nobody is covered twice at a time, and who is covered on does not wait anew', async () => {
    const twice = await enrol(ROWS, { startsOn: '2023-06-01' });
    expect(twice.userErrors).toMatchObject([{ code: 'ROWS_REFUSED' }]);
    expect(twice['errors'].map(({ row, code, value }: any) => [row, code, value])).toEqual(
      [2, 3, 4].map((row) => [row, 'COVERED_ALREADY', null]),
    );
    await enrol(ROWS.slice(0, 1), { startsOn: '2024-01-15' });
    const { medicalPlanCovers } = await ask(
      people.officer,
      `{ medicalPlanCovers(planId: "${plans['互助']}") { totalCount edges { node { startsOn endsOn waitsUntil premium } } } }`,
    );
    expect(medicalPlanCovers.totalCount).toBe(4);
    expect(medicalPlanCovers.edges.slice(0, 2).map((edge: any) => edge.node)).toEqual([
      { startsOn: '2024-01-15', endsOn: '2025-01-15', waitsUntil: '2024-01-15', premium: '120.00' },
      { startsOn: '2023-01-15', endsOn: '2024-01-15', waitsUntil: '2023-02-14', premium: '120.00' },
    ]);
  });

  test('whoever manages health finds who is covered, and who waits, in the same statements', async () => {
    const find = async (filter: string, first = 20) => {
      const { medicalPlanCovers } = await ask(
        people.officer,
        `{ medicalPlanCovers(planId: "${plans['互助']}", first: ${first}, filter: ${filter})
           { edges { node { state plan { name } worker { alias covers { startsOn state } } } } } }`,
      );
      return medicalPlanCovers.edges.map((edge: any) => edge.node);
    };
    const states = async (filter: string) => (await find(filter)).map((one: any) => one.state);
    const [{ plan, worker }] = await find('{ states: [UPCOMING] }');
    expect(plan).toEqual({ name: '互助' });
    expect(worker.covers).toEqual([
      { startsOn: '2024-01-15', state: 'UPCOMING' },
      { startsOn: '2023-01-15', state: 'IN_FORCE' },
    ]);
    expect(await states(`{ alias: "${worker.alias}", withinId: "${unionId(900001)}" }`)).toEqual([
      'UPCOMING',
      'IN_FORCE',
    ]);
    expect(await states('{ states: [WAITING, ENDED] }')).toEqual([]);
    expect(await states('{ funding: GIFT, withinId: "none" }')).toEqual([]);
    expect(await states('{ funding: GIFT }')).toEqual(['IN_FORCE']);
    now = new Date('2023-02-13T02:00:00Z');
    expect(await states('{ states: [WAITING] }')).toHaveLength(3);
    now = NOW;
    const count = async (first: number) => {
      world.statements.length = 0;
      await find('{}', first);
      return world.statements.length;
    };
    expect(await count(4)).toBe(await count(1));
  });

  test('who is enrolled after the first day waits from the day of enrolment', async () => {
    const late = syntheticIdentity('1982-05-17', 77);
    expect(await enrol([`己女士,${late},900001`], {}, '2023-04-01')).toMatchObject({ accepted: 1, errors: [] });
    const { rows } = await world.database.pool.query(
      `select starts_on::text as starts, waits_until::text as waits from health.plan_cover order by id desc limit 1`,
    );
    expect(rows).toEqual([{ starts: '2023-01-15', waits: '2023-05-01' }]);
    await world.database.pool.query(`delete from health.plan_cover where waits_until = '2023-05-01'`);
  });

  test('a plan that covers everybody takes no enrolments, nor a foreign union', async () => {
    expect(codes(await enrol(ROWS, { planId: plans['救助'] }))).toEqual(['PLAN_COVERS_ALL']);
    expect(codes(await enrol(ROWS, { unionId: unionId(370300) }))).toEqual(['UNION_OUTSIDE']);
  });
});

describe('when a claim is handed in', () => {
  test.each([
    ['before the cover', { admittedOn: '2023-01-10', dischargedOn: '2023-01-14' }, 'CLAIM_OUTSIDE_PERIOD'],
    ['in the days of waiting', { admittedOn: '2023-02-13' }, 'CLAIM_IN_WAITING'],
    ['before the plan', { admittedOn: '2022-12-31' }, 'PLAN_NOT_IN_FORCE'],
    ['for tomorrow', { dischargedOn: '2023-04-02' }, 'PERIOD_INVALID'],
    ['for somebody on no roster', { identityNumber: UNCOVERED }, 'WORKER_NOT_FOUND'],
    ['with a number that cannot be', { identityNumber: '999999198005050012' }, 'IDENTITY_CHECK'],
    [
      'without a document that the plan wants',
      { documents: [{ kind: 'OTHER', fileName: 'a.pdf', mediaType: 'application/pdf', contentBase64: 'UERG' }] },
      'CLAIM_DOCUMENTS',
    ],
    ['with a bill that does not add up', { insurance: '20500.01' }, 'BILL_SUM'],
    ['on no plan', { planIds: [] }, 'PLANS_INVALID'],
    ['on an unknown plan', { planIds: [unionId(1)] }, 'PLAN_NOT_FOUND'],
  ])('%s it is refused', async (_when, change, code) => {
    const answer = await submit(change);
    expect(codes(answer)).toContain(code);
    expect(JSON.stringify(answer)).not.toMatch(/\d{17}/);
  });

  test('the same bill or stay is found on whatever plan, and free again once it is rejected', async () => {
    const { claim } = await submit({ billNumbers: ['SAME-1'] });
    expect(
      codes(await submit({ billNumbers: ['other-1', 'same-1'], admittedOn: '2023-03-20', dischargedOn: '2023-03-21' })),
    ).toEqual(['CLAIM_DUPLICATE']);
    const same = await submit({ planIds: [plans['救助']], admittedOn: '2023-03-09' });
    // Who hands it in chooses whom and which days, and is told nothing of another stay.
    expect(codes(same)).toEqual([]);
    expect(await checkedWith(people.handler, claim.id)).toEqual([]);
    expect(await checkedWith(people.handler, same.claim.id)).toEqual(['CLAIM_DUPLICATE']);
    expect(codes(await step(people.handler, 'reject', same.claim.id, { reason: 'PAID_ELSEWHERE' }))).toEqual([]);
    await move(people.otherHandler, 'take', claim.id);
    const rejected = await step(people.otherHandler, 'reject', claim.id, { reason: 'FACTS_DIFFER' });
    expect(rejected.claim.status).toBe('REJECTED');
    const again = await submit({ billNumbers: ['SAME-1'] });
    expect(codes(again)).toEqual([]);
    expect((await move(people.officer, 'withdraw', again.claim.id)).claim.status).toBe('WITHDRAWN');
  });

  test('two for one stay that are checked at the same moment: one stands', async () => {
    const [one, other] = await Promise.all([submit(), submit()]);
    expect(await checkedAtOnce(one.claim.id, other.claim.id)).toEqual([[], ['CLAIM_DUPLICATE']]);
  });
});

describe('when a claim passes through all layers (S13)', () => {
  let id: string;
  beforeAll(async () => {
    const planIds = [plans['关爱'], plans['互助'], plans['救助']];
    const { claim } = await submit({ identityNumber: SECOND, planIds, total: '140000', insurance: '119500' });
    id = claim.id;
  });

  test('its file is closed to officers, and to handlers until they take it', async () => {
    const { data, errors } = await world.ask<any>(
      people.officer,
      `{ medicalClaim(id: "${id}") { file { diagnosis } } }`,
    );
    expect(data?.medicalClaim?.file ?? null).toBeNull();
    expect(errors).toBeTruthy();
    expect((await see(people.handler, id)).file).toBeNull();
    await move(people.handler, 'take', id);
    expect((await see(people.handler, id)).file).toMatchObject({ diagnosis: '股骨骨折', selfPaid: '20500.00' });
    // Who takes a claim, reads it and gives it back at once stands there for those who come next, and stays.
    await move(people.handler, 'release', id);
    await move(people.nanchangHandler, 'take', id);
    await move(people.nanchangHandler, 'release', id);
    await move(people.handler, 'take', id);
    await move(people.handler, 'take', id);
    const { rows: openings } = await world.database.pool.query(
      'select actor_id, count(*)::int as n from health.claim_opening where claim_id = $1 group by 1 order by 1',
      [id],
    );
    expect(openings).toEqual([
      { actor_id: 'jiangxi.handler', n: 2 },
      { actor_id: 'nanchang.handler', n: 1 },
    ]);
    const { file: opened } = await see(people.handler, id, 'file { openings { openedBy openedAt } }');
    expect(opened.openings).toEqual(Array.from({ length: 3 }, () => ({ openedBy: 'Test', openedAt: now })));
    expect((await see(people.otherHandler, id)).file).toBeNull();
    expect(codes(await move(people.otherHandler, 'take', id))).toEqual(['CLAIM_TAKEN']);
    await expect(see(people.analyst, id, '')).rejects.toThrow(/scope/);
    expect(await see(people.ziboOfficer, id, '')).toBeNull();
  });

  test('each payer is told with its trace, in the order of payment, and never more than was paid', async () => {
    const { file } = await see(people.handler, id);
    expect(file.shares.map(({ plan, amount }: any) => [plan.name, amount])).toEqual([
      ['互助', '10000.00'],
      ['救助', '5775.00'],
      ['关爱', '4725.00'],
    ]);
    expect([file.paid, file.own]).toEqual(['20500.00', '0.00']);
    expect(file.shares[2].lines).toEqual([
      { rule: 'SELF_PAID', of: '140000.00', limit: '119500.00', rateBasisPoints: null, result: '20500.00' },
      { rule: 'EARLIER_PAYERS', of: '20500.00', limit: '15775.00', rateBasisPoints: null, result: '4725.00' },
      { rule: 'FIXED', of: '4725.00', limit: '5000.00', rateBasisPoints: null, result: '4725.00' },
    ]);
  });

  test('a name and a document open after a reason, which stands in the person’s file', async () => {
    const { file } = await see(people.handler, id);
    const open = (actor: Person, reason: string) =>
      run(actor, 'openMedicalClaimDocument', { id: file.documents[0].id, reason }, 'path');
    expect(codes(await open(people.handler, ''))).toEqual(['REASON']);
    expect(codes(await open(people.otherHandler, '想看'))).toEqual(['DOCUMENT_NOT_FOUND']);
    expect(await open(people.handler, '核对发票')).toMatchObject({
      userErrors: [],
      path: expect.stringMatching(/^\/download\/health\//),
    });
    const opened = async () =>
      (await world.database.pool.query('select count(*)::int as n from health.personal_read')).rows[0].n;
    const before = await opened();
    const again = { id: file.documents[0].id, reason: '核对发票', clientMutationId: 'open-again' };
    for (const _ of [1, 2])
      expect((await run(people.handler, 'openMedicalClaimDocument', again, 'path'))['path']).toMatch(/^\/download\//);
    expect((await opened()) - before).toBe(2);
    const name = await run(
      people.handler,
      'readWorkerIdentity',
      { workerId: file.worker.id, reason: '电话核实' },
      'identity { name }',
    );
    expect(name.identity).toEqual({ name: '乙女士' });
    // Whoever is an officer besides reads as a handler: an officer’s read is seen by all, and would tell that she has a claim.
    const both = { ...people.handler, scopes: `${people.handler.scopes} health:manage` };
    await run(both, 'openMedicalClaimDocument', { id: file.documents[0].id, reason: '复核' });
    await run(both, 'readWorkerIdentity', { workerId: file.worker.id, reason: '复核' });
    const { rows } = await world.database.pool.query(
      'select distinct of_case from health.personal_read where worker_id = $1',
      [file.worker.id],
    );
    expect(rows).toEqual([{ of_case: true }]);
  });

  test('another person decides, the sum waits for the grant ledger, and totals protect it', async () => {
    expect(codes(await step(people.handler, 'decide', id, { amount: '20500' }))).toEqual(['CLAIM_CHANGED']);
    await move(people.handler, 'check', id);
    expect(codes(await move(people.handler, 'take', id))).toEqual(['CLAIM_SAME_PERSON']);
    await move(people.otherHandler, 'take', id);
    expect(codes(await decide(id, '20000'))).toEqual(['CLAIM_AMOUNT_CHANGED']);
    const twice = await Promise.all([decide(id, '20500'), decide(id, '20500')]);
    expect(twice.map(codes).toSorted()).toEqual([[], ['CLAIM_CHANGED']]);
    const { status, file } = await see(people.otherHandler, id);
    expect([status, file.paid, file.shares.length]).toEqual(['DECIDED', '20500.00', 3]);
    const { rows } = await world.database.pool.query(
      'select kind, amount_fen from health.aid_share where subject_id = $1',
      [id],
    );
    expect(rows).toEqual([{ kind: 'RELIEF', amount_fen: '2050000' }]);
    const payment = async (actor: TestActor) =>
      (await ask(actor, `{ medicalClaim(id: "${id}") { payment } }`)).medicalClaim.payment;
    expect([await payment(people.otherHandler), await payment(people.handler)]).toEqual(['WAITING', null]);
    await world.database.pool.query(
      `with request as (
         insert into health.grant_request (id, kind, union_id, scheme_id, persons, asked_fen, title, payee_name, payee_account, actor_id, actor_name, actor_union_id, requested_at)
         values ($1, 'RELIEF', $2, $1, 8, 9600000, '医疗救助', '江西省总工会', '6222000000000001', 'a', 'a', $2, now()) returning id)
       update health.aid_share set request_id = (select id from request) where subject_id = $3`,
      [unionId(4711), unionId(360000), id],
    );
    const cut = { status: 'PAID', awardedFen: 8_000_000, disbursedFen: 8_000_000, decidedOn: '2023-11-20' };
    await answerRequest(world.database, unionId(4711), cut);
    expect(await payment(people.otherHandler)).toBe('PARTLY_FUNDED');
    const asked = `{ medicalClaim(id: "${id}") { paymentRequest { asked delivery { awarded } } } }`;
    const requestOf = async (actor: TestActor) => (await ask(actor, asked)).medicalClaim.paymentRequest;
    expect([await requestOf(people.otherHandler), await requestOf(people.handler)]).toEqual([
      { asked: '96000.00', delivery: { awarded: '80000.00' } },
      null,
    ]);
    const { healthSummary } = await askUnion(
      people.analyst,
      360100,
      'healthSummary { claims claimsProtection relief reliefProtection }',
    );
    expect(healthSummary).toEqual({
      claims: null,
      claimsProtection: 'SUPPRESSED',
      relief: null,
      reliefProtection: 'SUPPRESSED',
    });
  });

  test('who has handed a claim in does not judge it', async () => {
    const both = { ...people.officer, scopes: `${people.officer.scopes} health:handle` };
    const { claim } = await submit(
      { identityNumber: THIRD, admittedOn: '2023-02-20', dischargedOn: '2023-02-21' },
      both,
    );
    expect(codes(await move(both, 'take', claim.id))).toEqual(['CLAIM_SAME_PERSON']);
    await move(both, 'withdraw', claim.id);
  });
});

describe('when a plan is found after a claim is decided', () => {
  let first: string;
  let supplement: string;
  let early: string[];
  const add = (change: object = {}, actor: Person = people.officer) =>
    run(
      actor,
      'submitMedicalClaimSupplement',
      { claimId: first, identityNumber: SECOND, planIds: [plans['救助']], documents: [INVOICE], ...change },
      'claim { id status supplementOf { id } }',
    );
  const EVENT = 'file { paid otherPaid own shares { plan { name } amount } otherShares { plan { name } amount } }';
  const amounts = (shares: readonly any[]) => shares.map(({ plan, amount }) => [plan.name, amount]);

  beforeAll(async () => {
    const stay = { identityNumber: SECOND, admittedOn: '2023-03-12', dischargedOn: '2023-03-15', total: '8000' };
    first = (await submit({ ...stay, planIds: [plans['关爱']] })).claim.id;
    early = codes(await add());
    await check(first);
    await decide(first, '5000');
  });

  test('nothing is added before', () => {
    expect(early).toEqual(['CLAIM_NOT_DECIDED']);
  });

  test.each([
    ['for another person', { identityNumber: THIRD }, 'CLAIM_OTHER_PERSON'],
    ['on a plan that pays of it already', () => ({ planIds: [plans['救助'], plans['关爱']] }), 'PLAN_PAYS_ALREADY'],
    ['on a plan that does not cover the day', () => ({ planIds: [plans['短期']] }), 'NOT_COVERED'],
    ['without a document', { documents: [] }, 'CLAIM_DOCUMENTS'],
    ['to no claim', { claimId: unionId(1) }, 'CLAIM_NOT_FOUND'],
  ])('%s it is refused', async (_how, change, code) => {
    expect(codes(await add(typeof change === 'function' ? change() : change))).toContain(code);
  });

  test('an officer elsewhere and a handler may not, and a claim of its own is a duplicate still', async () => {
    expect(codes(await add({}, people.ziboOfficer))).toEqual(['CLAIM_NOT_FOUND']);
    await expect(add({}, people.handler)).rejects.toThrow(/scope/);
    const anew = { identityNumber: SECOND, admittedOn: '2023-03-12', dischargedOn: '2023-03-15' };
    const { claim } = await submit({ ...anew, planIds: [plans['救助']] });
    expect(await checkedWith(people.handler, claim.id)).toEqual(['CLAIM_DUPLICATE']);
    await step(people.handler, 'reject', claim.id, { reason: 'PAID_ELSEWHERE' });
  });

  test('of two that are handed in at once one stands, and it pays of what is left', async () => {
    const answers = await Promise.all([add(), add({ planIds: [plans['互助']] })]);
    expect(answers.flatMap(codes)).toEqual(['CLAIM_SUPPLEMENT_OPEN']);
    const stands = answers.find((one) => one.claim)!;
    supplement = stands.claim.id;
    expect(stands.claim).toMatchObject({ status: 'SUBMITTED', supplementOf: { id: first } });
    // Which of the two stood is chance: the story goes on with medical relief.
    if (answers[0] !== stands) {
      await move(people.officer, 'withdraw', supplement);
      supplement = (await add()).claim.id;
    }
    expect(codes(await add({ planIds: [plans['互助']] }))).toEqual(['CLAIM_SUPPLEMENT_OPEN']);
    expect((await see(people.nanchangHandler, supplement, EVENT)).file).toBeNull();
    await move(people.otherHandler, 'take', supplement);
    const { file } = await see(people.otherHandler, supplement, `${EVENT} `);
    expect([amounts(file.otherShares), amounts(file.shares)]).toEqual([[['关爱', '5000.00']], [['救助', '1650.00']]]);
    expect([file.otherPaid, file.paid, file.own]).toEqual(['5000.00', '1650.00', '1350.00']);
    await move(people.otherHandler, 'check', supplement);
    expect(codes(await move(people.otherHandler, 'take', supplement))).toEqual(['CLAIM_SAME_PERSON']);
  });

  test('it is decided once with money of its own, and the first claim shows what is left now', async () => {
    await move(people.handler, 'take', supplement);
    const settle = () => step(people.handler, 'decide', supplement, { amount: '1650' });
    const answers = await Promise.all([settle(), settle()]);
    expect(answers.flatMap(codes)).toEqual(['CLAIM_CHANGED']);
    const { rows } = await world.database.pool.query(
      'select amount_fen from health.aid_share where subject_id = any($1) order by 1',
      [[first, supplement]],
    );
    expect(rows.map((row) => row.amount_fen)).toEqual(['165000', '500000']);
    const { file } = await see(people.otherHandler, first, EVENT);
    expect([file.otherPaid, file.paid, file.own]).toEqual(['1650.00', '5000.00', '1350.00']);
    expect(codes(await add())).toEqual(['PLAN_PAYS_ALREADY']);
  });

  test('a further one is added to either, pays no more than the rest, and is free again once it is rejected', async () => {
    const third = await add({ claimId: supplement, planIds: [plans['互助']] });
    expect(third.claim).toMatchObject({ supplementOf: { id: first } });
    await move(people.handler, 'take', third.claim.id);
    const { file } = await see(people.handler, third.claim.id, EVENT);
    // Half of what is left above its deductible of 500 yuan.
    expect([file.paid, file.own]).toEqual(['425.00', '925.00']);
    expect(codes(await step(people.handler, 'reject', third.claim.id, { reason: 'FACTS_DIFFER' }))).toEqual([]);
    const again = await add({ planIds: [plans['互助']] });
    expect(codes(again)).toEqual([]);
    await move(people.officer, 'withdraw', again.claim.id);
  });
});

describe('when two claims of one person are decided in the same second', () => {
  test('the cap holds: the second is told that the sum has changed, and gets what is left', async () => {
    const stays = [
      ['2023-02-20', '2023-02-25'],
      ['2023-03-01', '2023-03-05'],
    ];
    const ids: string[] = [];
    for (const [admittedOn, dischargedOn] of stays) {
      const { claim } = await submit({ identityNumber: THIRD, admittedOn, dischargedOn });
      await check(claim.id);
      ids.push(claim.id);
    }
    for (const id of ids) expect((await see(people.otherHandler, id)).file.paid).toBe('10000.00');
    const outcomes = await Promise.all(ids.map((id) => decide(id, '10000')));
    expect(outcomes.map(codes).toSorted()).toEqual([[], ['CLAIM_AMOUNT_CHANGED']]);
    const second = ids[outcomes.findIndex((outcome) => codes(outcome).length > 0)]!;
    const { file } = await see(people.otherHandler, second);
    expect(file.paid).toBe('5000.00');
    expect(file.shares[0].lines.at(-1)).toMatchObject({ rule: 'CAP', limit: '5000.00', result: '5000.00' });
    expect(codes(await decide(second, '5000'))).toEqual([]);
    const { claim } = await submit({ identityNumber: THIRD, admittedOn: '2023-03-20', dischargedOn: '2023-03-21' });
    await check(claim.id);
    expect(codes(await decide(claim.id, '0'))).toEqual(['NOTHING_TO_PAY']);
    const { rows } = await world.database.pool.query('select max(paid_fen) as most from health.plan_account');
    expect(rows).toEqual([{ most: '1500000' }]);
  });
});

describe('when a claim is for something else than a stay in hospital (S64)', () => {
  const COSTS = {
    total: null,
    insurance: null,
    majorIllness: null,
    selfFunded: null,
    billNumbers: [],
    dischargedOn: null,
  };
  const care = (change: object = {}) =>
    submit({
      identityNumber: FOURTH,
      kind: 'OUTPATIENT',
      diagnosis: '糖尿病',
      billNumbers: ['MZ-01', 'MZ-02'],
      admittedOn: '2023-02-14',
      dischargedOn: '2023-03-31',
      total: '30000',
      insurance: '9800',
      documents: [INVOICE, { ...INVOICE, kind: 'CHRONIC_CERTIFICATE' }],
      ...change,
    });
  const accident = (change: object = {}) =>
    submit({ ...COSTS, identityNumber: FOURTH, kind: 'ACCIDENT', admittedOn: '2023-01-20', grade: 7, ...change });
  const death = (change: object = {}) =>
    submit({
      ...COSTS,
      identityNumber: FOURTH,
      kind: 'DEATH',
      admittedOn: '2023-03-31',
      beneficiary: 'CHILD',
      ...change,
    });
  const KIND = 'file { kind beneficiary grade total own paid billNumbers shares { lines { rule result } } }';

  beforeAll(async () => {
    await enrol([`丁先生,${FOURTH},900001`]);
    await enrol([`丁先生,${FOURTH},900001`], { planId: plans['短期'], startsOn: '2023-02-14' });
  });

  test.each([
    ['care in the days of waiting', () => care({ admittedOn: '2023-02-13' }), 'CLAIM_IN_WAITING'],
    ['care of two periods', () => care({ planIds: [plans['短期']] }), 'CLAIM_TWO_PERIODS'],
    ['care without the certificate', () => care({ documents: [INVOICE] }), 'CLAIM_DOCUMENTS'],
    ['care of a plan that pays none', () => care({ planIds: [plans['关爱']] }), 'PLAN_WITHOUT_BENEFIT'],
    ['an accident without its grade', () => accident({ grade: null }), 'CLAIM_GRADE'],
    ['an accident with costs', () => accident({ total: '100' }), 'CLAIM_COSTS'],
    ['a death without a relative', () => death({ beneficiary: null }), 'CLAIM_BENEFICIARY'],
  ])('%s is refused', async (_what, handIn, code) => {
    expect(codes(await handIn())).toContain(code);
  });

  test('a bill is taken once whatever the kind, a day once for each kind, and a death once for ever', async () => {
    const { claim } = await care();
    const sameDay = await care({ billNumbers: ['MZ-03'], admittedOn: '2023-03-31' });
    expect(await checkedAtOnce(claim.id, sameDay.claim.id)).toEqual([[], ['CLAIM_DUPLICATE']]);
    const held = (await care()).claim;
    expect(codes(await submit({ identityNumber: FOURTH, billNumbers: ['mz-02'] }))).toEqual(['CLAIM_DUPLICATE']);
    await move(people.officer, 'withdraw', held.id);
    const [one, other] = await Promise.all([death(), death({ admittedOn: '2023-03-30' })]);
    expect(await checkedAtOnce(one.claim.id, other.claim.id)).toEqual([[], ['CLAIM_DUPLICATE']]);
  });

  test('a sum is paid by grade before the days of waiting are over, on an account of its own', async () => {
    const { claim } = await accident();
    await check(claim.id);
    expect((await see(people.otherHandler, claim.id, KIND)).file).toEqual({
      kind: 'ACCIDENT',
      beneficiary: null,
      grade: 7,
      total: null,
      own: null,
      paid: '8000.00',
      billNumbers: [],
      shares: [
        {
          lines: [
            { rule: 'SUM', result: '20000.00' },
            { rule: 'GRADE', result: '8000.00' },
            { rule: 'CAP', result: '8000.00' },
          ],
        },
      ],
    });
    expect(codes(await decide(claim.id, '8000'))).toEqual([]);
  });

  test('two kinds that share a cap in the same second never pass it', async () => {
    const ids: string[] = [];
    for (const handIn of [care, death]) {
      const { claim } = await handIn();
      await check(claim.id);
      ids.push(claim.id);
    }
    const [careId, deathId] = ids as [string, string];
    const seen = await Promise.all(ids.map((id) => see(people.otherHandler, id, KIND)));
    expect(seen.map(({ file }: any) => file.paid)).toEqual(['8000.00', '10000.00']);
    const outcomes = await Promise.all([decide(careId, '8000'), decide(deathId, '10000')]);
    expect(outcomes.map(codes).toSorted()).toEqual([[], ['CLAIM_AMOUNT_CHANGED']]);
    const [late] = ids.filter((_, at) => codes(outcomes[at]!).length > 0);
    const { file } = await see(people.otherHandler, late!, KIND);
    const rest = late === deathId ? '7000.00' : '5000.00';
    expect(file.paid).toBe(rest);
    expect(codes(await decide(late!, rest))).toEqual([]);
    const { rows } = await world.database.pool.query(
      `select kind, max(paid_fen) as most from health.plan_account group by kind order by kind`,
    );
    expect(rows).toEqual([
      { kind: 'ACCIDENT', most: '800000' },
      { kind: 'INPATIENT', most: '1500000' },
    ]);
  });
});

describe('when somebody lists claims', () => {
  const LIST = (fields: string) =>
    `query($filter: MedicalClaimFilter, $first: Int!) { medicalClaims(filter: $filter, first: $first) { totalCount edges { node { ${fields} } } } }`;

  test('a page with files costs the same statements for a work list, however many rows', async () => {
    const count = async (first: number) => {
      world.statements.length = 0;
      await ask(people.officer, LIST('id alias status isTaken mayTake union { id }'), { first });
      return world.statements.length;
    };
    expect([await count(1), await count(5)]).toEqual([2, 2]);
  });

  test('statuses and one’s own narrow it', async () => {
    const list = async (actor: Person, filter: object) =>
      (await ask(actor, LIST('status'), { filter, first: 50 })).medicalClaims.totalCount;
    expect(await list(people.otherHandler, { statuses: ['DECIDED'], isMine: true })).toBe(8);
    expect(await list(people.nanchangOfficer, { isMine: true })).toBe(0);
    expect(await list(people.ziboOfficer, {})).toBe(0);
  });
});

describe('when somebody reads the database', () => {
  test('a connection of the subgraph reads no file of a claim that is not in hand', async () => {
    const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'health') });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select tree.enter($1, $2, $3, $4)', ['jiangxi.analyst', unionId(360000), 'request', 'x']);
      for (const table of ['claim_file', 'claim_share', 'claim_document', 'claim_opening'])
        expect((await client.query(`select from health.${table}`)).rowCount, table).toBe(0);
    } finally {
      await client.end();
    }
  });

  test('a dump holds no name, number, diagnosis, bill or file name', async () => {
    const secrets = ['甲先生', '乙女士', '骨折', '糖尿病', 'MZ-0', '市第一医院', 'SAME-1', '王某', ...PERSONS];
    expect(await leaksIn(world.database, secrets, inputs)).toEqual([]);
  });
});
