import { seededRandom } from '@gonghui/kit/demo';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GrantStatus } from '../../case/grant-status.js';
import { grant } from '../../index.js';
import { CapKind } from '../../scheme/cap-kind.js';
import { organizationStandIn, plantTree, unionId } from '../../testing/organization-stand-in.js';
import { putCases, putLines, putSchemes } from '../../testing/put-grants.js';
import { putPayments } from '../../testing/put-payments.js';
import { UnionLevel } from '../../trade-union/union-level.js';
import { RedFlagKey } from './red-flag-key.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const auditor: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:audit', accountId: 'auditor' };
const cityAuditor: TestActor = {
  unionId: unionId(360100),
  scopes: 'grant:read grant:audit',
  accountId: 'city-auditor',
};
const cadre: TestActor = { unionId: unionId(360112), scopes: 'grant:read grant:apply' };
const zibo: TestActor = { unionId: unionId(370300), scopes: 'grant:read grant:audit' };
const national: TestActor = { unionId: unionId(100000), scopes: 'grant:read grant:audit', accountId: 'national' };

let world: TestSubgraph;
let requests = 0;
const input = (fields: object = {}) => ({ input: { clientMutationId: `m${++requests}`, ...fields } });

beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, grant], () => NOW);
  const { database } = world;
  await plantTree(database);
  const caps = [
    { kind: CapKind.PROJECT, level: UnionLevel.COUNTY, amountFen: 300_000_000n },
    { kind: CapKind.PROJECT, level: UnionLevel.MUNICIPAL, amountFen: 1_000_000_000n },
  ];
  const item = { key: 'solatium', name: '慰问金', unit: '人', capPerUnitFen: 1_000_000n, isFixed: false };
  await putSchemes(database, [
    { id: 1000, terms: { caps } },
    { id: 2000 },
    { id: 3000, terms: { items: [item] } },
    { id: 4000, kind: 'SOLATIUM' },
    { id: 4500, kind: 'SOLATIUM' },
    { id: 5000, kind: 'ALLOWANCE' },
  ]);
  await putLines(database, [
    { id: 1100, scheme: 1000 },
    { id: 2100, scheme: 2000 },
    { id: 2200, scheme: 2000, year: 2025 },
    { id: 2300, scheme: 2000, year: 2024 },
  ]);
  await putCases(database, [
    // Just under the county's cap; the same of a city, exactly the cap, and far below are fine.
    { id: 101, scheme: 1000, applicant: 360112, applied: 2_999_000 },
    { id: 102, scheme: 1000, applicant: 360100, applied: 2_999_000 },
    { id: 103, scheme: 1000, applicant: 360121, applied: 3_000_000 },
    { id: 104, scheme: 1000, applicant: 360302, applied: 1_000_000 },
    // Two awards for one subject within a year; a third two years before is far enough.
    { id: 201, scheme: 2000, subject: ['VENUE', 501], awarded: 500, decidedOn: '2026-01-10' },
    { id: 202, scheme: 2000, subject: ['VENUE', 501], awarded: 500, decidedOn: '2026-09-01' },
    { id: 203, scheme: 2000, subject: ['VENUE', 501], awarded: 500, decidedOn: '2024-01-01' },
    // Payments.
    ...[301, 302, 303, 304].map((id) => ({
      id,
      scheme: 2000,
      line: 2100,
      awarded: 500,
      decidedOn: '2026-02-01',
      status: GrantStatus.PAYING,
    })),
    // Year-end: paid in a case of its own, in two lines.
    { id: 305, scheme: 2000, line: 2200, year: 2025, applied: 9000, awarded: 9000, status: GrantStatus.PAYING },
    { id: 306, scheme: 2000, line: 2300, year: 2024, applied: 11_000, awarded: 11_000, status: GrantStatus.PAYING },
    // 31 declared where 30 work; 30 are fine.
    { id: 401, scheme: 2000, applicant: 900001, declared: 31 },
    { id: 402, scheme: 2000, applicant: 900001, declared: 30 },
    // One account for two applicants; one applicant may use its account twice.
    { id: 501, scheme: 2000, applicant: 360112, account: '6222111122223333' },
    { id: 502, scheme: 2000, applicant: 360302, account: '6222111122223333' },
    { id: 503, scheme: 2000, applicant: 360121, account: '6222999988887777' },
    { id: 504, scheme: 2000, applicant: 360121, account: '6222999988887777' },
    // Paid in full long ago, and lately.
    { id: 601, scheme: 2000, line: 2100, awarded: 500, decidedOn: '2026-01-05', status: GrantStatus.PAID },
    { id: 602, scheme: 2000, line: 2100, awarded: 500, decidedOn: '2026-01-05', status: GrantStatus.PAID },
    { id: 603, scheme: 2000, line: 2100, awarded: 500, decidedOn: '2026-01-05', status: GrantStatus.ACCEPTED },
    // Split below the cap for one project; for two projects it is none.
    { id: 701, scheme: 1000, applicant: 360302, subject: ['VENUE_PROJECT', 701], applied: 2_000_000 },
    { id: 702, scheme: 1000, applicant: 360302, subject: ['VENUE_PROJECT', 701], applied: 1_500_000 },
    { id: 703, scheme: 1000, applicant: 360302, subject: ['VENUE_PROJECT', 703], applied: 2_000_000 },
    // Its award was revoked: it is no part of what was split.
    {
      id: 704,
      scheme: 1000,
      applicant: 360302,
      subject: ['VENUE_PROJECT', 701],
      applied: 2_000_000,
      status: GrantStatus.CLOSED,
      decidedOn: '2026-06-01',
    },
    // By the unit: 29,900 for three is just under 10,000 each; two of 8,000 for one account are one that was split.
    { id: 801, scheme: 3000, applied: 29_900 },
    { id: 802, scheme: 3000, applied: 8000, account: '6222555566667777' },
    { id: 803, scheme: 3000, applied: 8000, account: '6222555566667777' },
    // One account that two schemes of one kind paid within a year, and one of another kind that is small beside them.
    { id: 901, scheme: 4000, awarded: 500, decidedOn: '2026-03-10', account: '6222333344445555' },
    { id: 902, scheme: 4500, awarded: 500, decidedOn: '2026-04-10', account: '6222333344445555' },
    { id: 903, scheme: 2000, awarded: 500, decidedOn: '2026-04-20', account: '6222333344445555' },
    // Special subsidies of two schemes are of two purposes, unless both are large.
    { id: 911, scheme: 2000, applied: 999_999, awarded: 999_999, decidedOn: '2026-03-10', account: '6222333344446666' },
    {
      id: 912,
      scheme: 3000,
      applied: 1_000_000,
      awarded: 1_000_000,
      decidedOn: '2026-03-10',
      account: '6222333344446666',
    },
    { id: 913, scheme: 2000, year: 2024, applied: 1_000_000, awarded: 1_000_000, account: '6222333344447777' },
    { id: 914, scheme: 3000, year: 2024, applied: 1_000_000, awarded: 1_000_000, account: '6222333344447777' },
    // No repeats: a monthly allowance, projects with subjects of their own, works of the funder itself.
    { id: 921, scheme: 5000, awarded: 500, decidedOn: '2026-03-10', account: '6222333344448888' },
    { id: 922, scheme: 5000, awarded: 500, decidedOn: '2026-04-10', account: '6222333344448888' },
    {
      id: 931,
      scheme: 2000,
      subject: ['VENUE', 531],
      awarded: 500,
      decidedOn: '2026-03-10',
      account: '6222333344449999',
    },
    {
      id: 932,
      scheme: 2000,
      subject: ['VENUE', 532],
      awarded: 500,
      decidedOn: '2026-03-10',
      account: '6222333344449999',
    },
    { id: 941, scheme: 2000, applicant: 360000, awarded: 500, decidedOn: '2026-03-10', account: '6222333344440000' },
    { id: 942, scheme: 2000, applicant: 360000, awarded: 500, decidedOn: '2026-03-10', account: '6222333344440000' },
    // Three parts of one scheme for one account: two are of one item.
    { id: 951, scheme: 2000, awarded: 500, decidedOn: '2026-03-10', account: '6222333344441111' },
    { id: 952, scheme: 2000, awarded: 500, decidedOn: '2026-03-10', account: '6222333344441111' },
    { id: 953, scheme: 2000, awarded: 500, decidedOn: '2026-03-10', account: '6222333344441111' },
  ]);
  for (const [id, grantId, quantity, asked, key] of [
    [851, 801, 3, 2_990_000, 'solatium'],
    [852, 802, 1, 800_000, 'solatium'],
    [853, 803, 1, 800_000, 'solatium'],
    [861, 951, 1, 50_000, 'keyWork'],
    [862, 952, 1, 50_000, 'palace'],
    [863, 953, 1, 50_000, 'keyWork'],
  ] as const)
    await database.pool.query(
      `insert into grants.case_item (id, case_id, union_id, position, item_key, quantity, asked_fen, granted_fen)
       values ($1, $2, $3, 0, $6, $4, $5, $5)`,
      [unionId(id), unionId(grantId), unionId(360100), quantity, asked, key],
    );
  const half = { line: 2100, amount: 250, paidOn: '2026-02-15' };
  await putPayments(database, [
    { id: 1301, case: 301, ...half },
    { id: 1302, case: 302, ...half, account: '6222000000000009' },
    { id: 1303, case: 303, ...half, paidOn: '2026-01-31' },
    { id: 1304, case: 304, ...half, amount: 300 },
    { id: 1305, case: 304, ...half, amount: 201 },
    { id: 1306, case: 304, ...half, amount: 999, paidOn: null },
    ...[1, 2, 3, 4, 5].map((n) => ({ id: 1400 + n, case: 305, line: 2200, amount: 1000, paidOn: `2025-12-2${n}` })),
    { id: 1410, case: 305, line: 2200, amount: 4000, paidOn: '2025-07-01' },
    ...[1, 2, 3, 4, 5].map((n) => ({ id: 1420 + n, case: 306, line: 2300, amount: 1000, paidOn: `2024-12-2${n}` })),
    { id: 1430, case: 306, line: 2300, amount: 5001, paidOn: '2024-07-01' },
    { id: 1601, case: 601, line: 2100, amount: 500, paidOn: '2026-03-01' },
    { id: 1602, case: 602, line: 2100, amount: 500, paidOn: '2026-09-01' },
    { id: 1603, case: 603, line: 2100, amount: 500, paidOn: '2026-03-01' },
  ]);
  await notDue();
});
afterAll(() => world.close());

const RUN = `mutation($input: RunGrantRedFlagsInput!) {
  runGrantRedFlags(input: $input) { userErrors { code } search { state requestedAt } } }`;
const SEARCH = `{ grantRedFlagSearch { state ruleKeys startedAt finishedAt runs { key version found opened changed closed } } }`;
const LIST = `query($filter: GrantRedFlagFilter, $orderBy: GrantRedFlagOrder!, $first: Int!) {
  grantRedFlags(filter: $filter, orderBy: $orderBy, first: $first) { totalCount edges { node {
    id ruleKey subjectId severity status amount evidence title { zh } explanation { zh en }
    setAsideReason grant { number } related { number } union { id } } } } }`;

type Page = {
  grantRedFlags: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { id: string } }[] };
};
type Run = { key: RedFlagKey; found: number; opened: number; changed: number; closed: number };
type Flag = {
  id: string;
  subjectId: string;
  status: string;
  severity: string;
  evidence: Record<string, unknown>;
  explanation: { zh: string };
  related: { number: string }[];
  setAsideReason: string | null;
};

interface Search {
  readonly state: string;
  readonly ruleKeys: readonly RedFlagKey[];
  readonly runs: readonly Run[];
}
async function search(actor: TestActor = auditor): Promise<Search | null> {
  const { data, errors } = await world.ask<{ grantRedFlagSearch: Search | null }>(actor, SEARCH);
  expect(errors).toBeUndefined();
  return data!.grantRedFlagSearch;
}
async function request(actor: TestActor, ruleKeys?: readonly RedFlagKey[]): Promise<unknown> {
  const { data, errors } = await world.ask<{ runGrantRedFlags: unknown }>(actor, RUN, input({ ruleKeys }));
  expect(errors).toBeUndefined();
  return data!.runGrantRedFlags;
}
async function run(actor: TestActor = auditor, ruleKeys?: RedFlagKey[]): Promise<readonly Run[]> {
  await request(actor, ruleKeys);
  await world.subgraph.runJobs();
  const done = await search(actor);
  expect(done?.state).toBe('DONE');
  return done!.runs;
}
/** As if the whole tree had been searched for just now, and nothing come of it: the job does not begin by itself. */
const notDue = () =>
  world.database.pool.query(
    `insert into grants.red_flag_search (union_id, requested_at, requested_by, rule_keys, runs, started_at, finished_at)
     values ($1, $2, 'system', '{}', '[]', $2, $2)`,
    [unionId(100000), NOW],
  );
async function flags(actor: TestActor, filter: object, orderBy = 'SEVERITY'): Promise<Flag[]> {
  const { data, errors } = await world.ask<{ grantRedFlags: { edges: { node: Flag }[]; totalCount: number } }>(
    actor,
    LIST,
    { filter, orderBy, first: 100 },
  );
  expect(errors).toBeUndefined();
  expect(data!.grantRedFlags.totalCount).toBe(data!.grantRedFlags.edges.length);
  return data!.grantRedFlags.edges.map(({ node }) => node);
}
const subjects = (list: readonly Flag[]) =>
  list.map(({ subjectId }) => Number(subjectId.slice(-12))).toSorted((a, b) => a - b);

describe('when the rules are run', () => {
  let first: readonly Run[];
  beforeAll(async () => {
    first = await run();
  });

  it.each([
    [RedFlagKey.JUST_UNDER_CAP, [101, 801], '金额2,999,000.00元，达到上限3,000,000.00元的95%以上而未达上限。'],
    [
      RedFlagKey.REPEATED_AWARD,
      [201, 202, 901, 902, 913, 914, 951, 953],
      '不论哪个项目，用途相同（或不同用途而每笔达到1,000,000元）的，365天内另有1笔批给同一对象（1笔）或同一账户（0笔）。',
    ],
    [
      RedFlagKey.PAYEE_NOT_AWARDEE,
      [1302],
      '款项付给“户名302”（账户****0009），获批收款人为“户名302”（账户****0302）。',
    ],
    [RedFlagKey.PAID_BEFORE_DECISION, [1303], '2026-01-31拨付，2026-02-01才作出审批决定。'],
    [RedFlagKey.PAID_OVER_AWARD, [304], '已付501.00元，批准500.00元。'],
    [RedFlagKey.YEAR_END_BUNCHING, [2200], '全年拨付9,000.00元，其中12月5,000.00元（5笔），占比达到50%。'],
    [RedFlagKey.MORE_THAN_STAFF, [401], '申报31人，超过所覆盖单位职工30人的100%。'],
    [RedFlagKey.SHARED_ACCOUNT, [501, 502], '账户****3333被2家申请单位使用。'],
    [RedFlagKey.MISSING_ACCEPTANCE, [601], '2026-03-01付清，超过180天未验收。'],
    [
      RedFlagKey.SPLIT_APPLICATIONS,
      [701, 702, 802, 803],
      '180天内同一单位为同一对象或账户申报2笔，每笔不超过上限，合计3,500,000.00元，超过上限3,000,000.00元。',
    ],
  ])('%s finds what was planted and nothing clean', async (key, planted, explanation) => {
    const found = await flags(auditor, { ruleKeys: [key] });
    expect(subjects(found)).toEqual(planted);
    expect(found.map((flag) => flag.explanation.zh)).toContain(explanation);
    expect(first.find((one) => one.key === key)).toMatchObject({ found: planted.length, opened: planted.length });
  });

  it.each([
    ['JUST_UNDER_CAP', 801, '申请明细“慰问金”：金额29,900.00元，达到上限30,000.00元的95%以上而未达上限。'],
    [
      'SPLIT_APPLICATIONS',
      802,
      '申请明细“慰问金”：180天内同一单位为同一对象或账户申报2笔，每笔不超过上限，合计16,000.00元，超过上限10,000.00元。',
    ],
    [
      'REPEATED_AWARD',
      901,
      '不论哪个项目，用途相同（或不同用途而每笔达到1,000,000元）的，365天内另有1笔批给同一对象（0笔）或同一账户（1笔）。',
    ],
  ])('%s tells of %s the cap of its item, or the award of another scheme', async (key, id, explanation) => {
    const found = await flags(auditor, { ruleKeys: [key], grantId: unionId(id) });
    expect(found.map((flag) => flag.explanation.zh)).toEqual([explanation]);
  });

  it('changes nothing when run again', async () => {
    const before = await flags(auditor, {});
    const records = 'select count(*) from audit.record';
    const { rows: recordsBefore } = await world.database.pool.query(records);
    for (const { opened, changed, closed } of await run()) expect([opened, changed, closed]).toEqual([0, 0, 0]);
    expect(await flags(auditor, {})).toEqual(before);
    expect((await world.database.pool.query(records)).rows).toEqual(recordsBefore);
  });

  it('shows each reader the flags of his scope, and of others’ grants only those in it', async () => {
    expect(subjects(await flags(cadre, {}))).toEqual([101, 401, 501]);
    const [shared] = await flags(cadre, { ruleKeys: ['SHARED_ACCOUNT'] });
    expect(shared!.related).toEqual([]);
    const [wide] = await flags(auditor, { ruleKeys: ['SHARED_ACCOUNT'], grantId: unionId(501) });
    expect(wide!.related).toEqual([{ number: 'T-2026-502' }]);
    expect(await flags(zibo, {})).toEqual([]);
  });

  it('takes four statements for a page with grants, related grants and explanations', async () => {
    world.statements.length = 0;
    await flags(auditor, {});
    expect(world.statements).toHaveLength(4);
    world.statements.length = 0;
    await flags(auditor, { severities: ['HIGH'], schemeId: unionId(2000), years: [2026], unionId: unionId(360100) });
    expect(world.statements).toHaveLength(4);
  });

  it.each([
    [{ severities: ['LOW'] }, [101, 801]],
    [{ statuses: ['CLOSED'] }, []],
    [{ unionId: unionId(360300) }, [502, 701, 702]],
    [{ years: [2025] }, [2200]],
    [{ schemeId: unionId(1000) }, [101, 701, 702]],
    [{ grantId: unionId(303) }, [1303]],
    [{ grants: { unionId: unionId(360300) } }, [502, 701, 702]],
    [{ grants: { text: '没有这样的补助' } }, []],
    [{ grantId: 'none' }, []],
  ])('filters by %o', async (filter, expected) => {
    expect(subjects(await flags(auditor, filter))).toEqual(expected);
  });

  it('orders by weight, and pages by cursor', async () => {
    const weights = (await flags(auditor, {})).map((flag) => flag.severity);
    expect(weights).toEqual(weights.toSorted((a, b) => 'HML'.indexOf(a[0]!) - 'HML'.indexOf(b[0]!)));
    const page = `query($after: String) { grantRedFlags(first: 5, after: $after, orderBy: AMOUNT) { pageInfo { endCursor hasNextPage } edges { node { id } } } }`;
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const { data }: ExecutionResult<Page> = await world.ask<Page>(auditor, page, { after });
      for (const { node } of data!.grantRedFlags.edges) seen.add(node.id);
      after = data!.grantRedFlags.pageInfo.hasNextPage ? data!.grantRedFlags.pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBe((await flags(auditor, {})).length);
  });
});

describe('when a false alarm is set aside', () => {
  const SET_ASIDE = `mutation($input: SetGrantRedFlagAsideInput!) {
    setGrantRedFlagAside(input: $input) { userErrors { code } redFlag { status setAsideReason setAsideName } } }`;
  const one = async (actor: TestActor = auditor) =>
    (await flags(actor, { ruleKeys: ['JUST_UNDER_CAP'], grantId: unionId(101) }))[0]!;

  it('stays so with its reason, which its scope reads, until the facts change', async () => {
    const { id } = await one();
    const refused = await world.ask(auditor, SET_ASIDE, input({ id, reason: ' ' }));
    expect(refused.data).toMatchObject({ setGrantRedFlagAside: { userErrors: [{ code: 'REASON' }] } });
    const { data } = await world.ask(auditor, SET_ASIDE, input({ id, reason: '概算批复即为此数' }));
    expect(data).toMatchObject({ setGrantRedFlagAside: { userErrors: [], redFlag: { status: 'SET_ASIDE' } } });
    expect(await one(cadre)).toMatchObject({ status: 'SET_ASIDE', setAsideReason: '概算批复即为此数' });
    const again = await world.ask(auditor, SET_ASIDE, input({ id, reason: '再来一次' }));
    expect(again.data).toMatchObject({ setGrantRedFlagAside: { userErrors: [{ code: 'STATE_CHANGED' }] } });

    await run();
    expect((await one()).status).toBe('SET_ASIDE');
    await world.database.pool.query('update grants.grant_case set applied_fen = applied_fen - 100 where id = $1', [
      unionId(101),
    ]);
    expect((await run()).find(({ key }) => key === 'JUST_UNDER_CAP')).toMatchObject({ changed: 1, opened: 0 });
    expect(await one()).toMatchObject({ id, status: 'OPEN', setAsideReason: '概算批复即为此数' });
  });

  it('is closed when it no longer holds, and keeps its identity when it does again', async () => {
    const { id } = await one();
    const set = (yuan: number) =>
      world.database.pool.query('update grants.grant_case set applied_fen = $2 where id = $1', [
        unionId(101),
        yuan * 100,
      ]);
    await set(2_000_000);
    await run();
    expect(await one()).toMatchObject({ id, status: 'CLOSED' });
    await set(2_999_000);
    await run();
    expect(await one()).toMatchObject({ id, status: 'OPEN' });
  });

  it('is for auditors, in their scope', async () => {
    const { id } = await one();
    expect(
      (await world.ask(cadre, SET_ASIDE, input({ id, reason: '没有问题' }))).errors?.[0]?.extensions?.['code'],
    ).toBe('FORBIDDEN');
    const { data } = await world.ask(zibo, SET_ASIDE, input({ id, reason: '没有问题' }));
    expect(data).toMatchObject({ setGrantRedFlagAside: { userErrors: [{ code: 'FLAG_NOT_FOUND' }] } });
    expect((await world.ask(cadre, RUN, input())).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('when an auditor of a city runs the rules', () => {
  it('leaves alone what the province found with facts that the city cannot see', async () => {
    const shared = () => flags(auditor, { ruleKeys: ['SHARED_ACCOUNT'], statuses: ['OPEN'] });
    const before = await shared();
    const runs = await run(cityAuditor);
    expect(runs.find(({ key }) => key === 'SHARED_ACCOUNT')).toMatchObject({ found: 0, closed: 0 });
    expect(await shared()).toEqual(before);
  });
});

describe('when a rule gets a new version', () => {
  const SAVE = `mutation($input: SaveGrantRedFlagRuleInput!) {
    saveGrantRedFlagRule(input: $input) { userErrors { code field } rule { key version severity parameters } } }`;
  const next = {
    key: 'JUST_UNDER_CAP',
    severity: 'MEDIUM',
    parameters: { shareBasisPoints: 3000, perItem: 0 },
    reason: '试行',
  };

  it.each([
    ['NATIONAL_ONLY', auditor, {}],
    ['PARAMETERS', national, { parameters: { shareBasisPoints: 20_000, perItem: 1 } }],
    ['PARAMETERS', national, { parameters: [1] }],
    ['REASON', national, { reason: '' }],
  ])('refuses with %s', async (code, actor, wrong) => {
    const { data } = await world.ask(actor, SAVE, input({ ...next, ...wrong }));
    expect(data).toMatchObject({ saveGrantRedFlagRule: { userErrors: [{ code }], rule: null } });
  });

  it('runs with it from then on, and says so on the flag', async () => {
    const { data } = await world.ask(national, SAVE, input(next));
    expect(data).toMatchObject({ saveGrantRedFlagRule: { userErrors: [], rule: { version: 3, severity: 'MEDIUM' } } });
    await run();
    const found = await flags(auditor, { ruleKeys: ['JUST_UNDER_CAP'], statuses: ['OPEN'] });
    expect(subjects(found)).toEqual([101, 104, 701, 702, 703]);
    expect(found[0]!.explanation.zh).toContain('30%');
    const rules = await world.ask<{ grantRedFlagRules: { key: string; version: number; openCount: number }[] }>(
      auditor,
      '{ grantRedFlagRules { key version openCount title { zh en } } }',
    );
    expect(rules.data!.grantRedFlagRules).toHaveLength(10);
    expect(rules.data!.grantRedFlagRules.find(({ key }) => key === 'JUST_UNDER_CAP')).toMatchObject({
      version: 3,
      openCount: 5,
    });
  });

  it('tells who may write the next, and what it must say', async () => {
    const ask = async (actor: TestActor) => {
      world.statements.length = 0;
      const { data, errors } = await world.ask<{
        grantRedFlagRules: { key: string; mayChange: boolean; ranges: object[] }[];
      }>(actor, '{ grantRedFlagRules { key mayChange ranges { name value least most } } }');
      expect(errors).toBeUndefined();
      return data!.grantRedFlagRules;
    };
    expect((await ask(national)).every(({ mayChange }) => mayChange)).toBe(true);
    expect(world.statements).toHaveLength(2);
    const rules = await ask(auditor);
    expect(rules.some(({ mayChange }) => mayChange)).toBe(false);
    expect(rules.find(({ key }) => key === 'REPEATED_AWARD')!.ranges).toEqual([
      { name: 'windowDays', value: 365, least: 1, most: 3650 },
      { name: 'others', value: 1, least: 1, most: 100 },
      { name: 'acrossSchemes', value: 1, least: 0, most: 1 },
      { name: 'samePurpose', value: 1, least: 0, most: 1 },
      { name: 'acrossYuan', value: 1_000_000, least: 0, most: 1_000_000_000 },
    ]);
  });

  it('cannot be changed by anybody, the owner of the tables included', async () => {
    await expect(world.database.pool.query('update grants.red_flag_rule set version = 9')).rejects.toThrow(
      /never changed/,
    );
  });
});

describe('when nobody runs the rules', () => {
  const checkedAt = async (actor: TestActor) => {
    const { data } = await world.ask<{ grantRedFlagsCheckedAt: string | null }>(actor, '{ grantRedFlagsCheckedAt }');
    const at = data!.grantRedFlagsCheckedAt;
    return at && new Date(at).toISOString();
  };

  it('they run by themselves over the whole tree, once in ten minutes, and say when', async () => {
    await world.database.pool.query('delete from grants.red_flag_search');
    await notDue();
    await run(cityAuditor);
    expect([await checkedAt(auditor), await checkedAt(zibo)]).toEqual([null, null]);
    expect([await checkedAt(cityAuditor), await checkedAt(cadre)]).toEqual([NOW.toISOString(), NOW.toISOString()]);
    await world.database.pool.query('delete from grants.red_flag_search where union_id = $1', [unionId(100000)]);
    await world.subgraph.runJobs();
    const everybody = [cadre, auditor, zibo, national];
    expect(await Promise.all(everybody.map(checkedAt))).toEqual(everybody.map(() => NOW.toISOString()));
    world.statements.length = 0;
    await world.subgraph.runJobs();
    expect(world.statements.filter((one) => one.includes('grants.red_flag as flag'))).toEqual([]);
  });

  it('a run of the province leaves what the whole tree has found', async () => {
    const found = async () => (await flags(auditor, { statuses: ['OPEN'] })).map(({ id }) => id);
    const before = await found();
    expect(before.length).toBeGreaterThan(0);
    await run();
    expect(await found()).toEqual(before);
  });
});

describe('when a search is asked for', () => {
  const { JUST_UNDER_CAP, SHARED_ACCOUNT } = RedFlagKey;

  it('waits for its turn, and takes up what is asked meanwhile', async () => {
    expect(await request(cityAuditor, [SHARED_ACCOUNT])).toMatchObject({ search: { state: 'REQUESTED' } });
    await request(cityAuditor, [JUST_UNDER_CAP, SHARED_ACCOUNT]);
    expect(await search(cityAuditor)).toMatchObject({ state: 'REQUESTED', ruleKeys: [SHARED_ACCOUNT, JUST_UNDER_CAP] });
    await world.subgraph.runJobs();
    const done = await search(cityAuditor);
    expect([done!.state, done!.runs.map(({ key }) => key)]).toEqual(['DONE', [SHARED_ACCOUNT, JUST_UNDER_CAP]]);
  });

  it('one that a killed process left behind goes on with the rule that it was at', async () => {
    await request(cityAuditor, [SHARED_ACCOUNT, JUST_UNDER_CAP]);
    const done = { key: SHARED_ACCOUNT, version: 1, found: 7, opened: 0, changed: 0, closed: 0 };
    await world.database.pool.query(
      'update grants.red_flag_search set started_at = requested_at, runs = $2 where union_id = $1',
      [cityAuditor.unionId, JSON.stringify([done])],
    );
    expect((await search(cityAuditor))!.state).toBe('RUNNING');
    await world.subgraph.runJobs();
    const { state, runs } = (await search(cityAuditor))!;
    expect([state, runs[0], runs[1]!.key]).toEqual(['DONE', done, JUST_UNDER_CAP]);
  });

  it('only one process is at it', async () => {
    await request(cityAuditor, [SHARED_ACCOUNT]);
    const other = await world.database.pool.connect();
    try {
      await other.query('begin');
      await other.query(`select pg_advisory_xact_lock(hashtextextended('grants.red_flag', 0))`);
      await world.subgraph.runJobs();
      expect((await search(cityAuditor))!.state).toBe('RUNNING');
    } finally {
      await other.query('rollback');
      other.release();
    }
    await world.subgraph.runJobs();
    expect((await search(cityAuditor))!.state).toBe('DONE');
  });

  it('a rule that fails takes nothing of the others away, and does not hold up whoever waits', async () => {
    await request(cityAuditor, [SHARED_ACCOUNT, JUST_UNDER_CAP]);
    await request(auditor, [SHARED_ACCOUNT]);
    await world.database.pool.query('alter table grants.scheme_version rename to away');
    try {
      await world.subgraph.runJobs();
    } finally {
      await world.database.pool.query('alter table grants.away rename to scheme_version');
    }
    const failed = await search(cityAuditor);
    expect([failed!.state, failed!.runs.map(({ key }) => key)]).toEqual(['FAILED', [SHARED_ACCOUNT]]);
    expect((await search(auditor))!.state).toBe('DONE');
    await run(cityAuditor);
  });

  it('its state is for auditors', async () => {
    expect((await world.ask(cadre, SEARCH)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('with many grants that share subjects and accounts', () => {
  const random = seededRandom('flags of a test');
  const dayOf = (offset: number) => new Date(Date.UTC(2022, 0, 1 + offset)).toISOString().slice(0, 10);
  const CAPS: Readonly<Record<number, number>> = { 360100: 10_000_000, 360112: 3_000_000, 360121: 3_000_000 };
  const rows = Array.from({ length: 160 }, (_, index) => {
    const applied = random.between(500_000, 4_000_000);
    const day = random.between(0, 900);
    return {
      id: 8000 + index,
      scheme: random.pick([1000, 2000]),
      applicant: random.pick([360100, 360112, 360121]),
      subject: random.chance(0.5) ? (['VENUE', random.between(8801, 8806)] as const) : null,
      account: `62229900000${random.between(1, 30)}`,
      applied,
      awarded: random.chance(0.6) ? applied : 0,
      day,
      appliedOn: dayOf(day),
      decidedOn: dayOf(day + 30),
      status: random.chance(0.1) ? GrantStatus.WITHDRAWN : GrantStatus.APPROVED,
    };
  });
  type Row = (typeof rows)[number];
  const sameSubject = (a: Row, b: Row) => a.subject !== null && a.subject[1] === b.subject?.[1];
  const sameAccount = (a: Row, b: Row) => a.account === b.account;
  const live = rows.filter(({ status }) => status !== GrantStatus.WITHDRAWN);
  const others = (of: Row, list: readonly Row[]) => list.filter((one) => one.id !== of.id && one.scheme === of.scheme);

  const expected: readonly (readonly [RedFlagKey, (row: Row) => object | null])[] = [
    [
      RedFlagKey.REPEATED_AWARD,
      (row) => {
        const near = rows.filter(
          (one) =>
            one.id !== row.id &&
            one.awarded > 0 &&
            Math.abs(one.day - row.day) < 365 &&
            (sameSubject(one, row) ||
              (sameAccount(one, row) &&
                (one.subject === null || row.subject === null) &&
                (one.scheme === row.scheme || Math.min(one.awarded, row.awarded) >= 1_000_000))),
        );
        return row.awarded > 0 && near.length > 0
          ? {
              others: near.length,
              sameSubject: near.filter((one) => sameSubject(one, row)).length,
              sameAccount: near.filter((one) => sameAccount(one, row)).length,
            }
          : null;
      },
    ],
    [
      RedFlagKey.SHARED_ACCOUNT,
      (row) => {
        const applicants = new Set(live.filter((one) => sameAccount(one, row)).map(({ applicant }) => applicant)).size;
        return live.includes(row) && applicants > 1 ? { applicants, account: `****${row.account.slice(-4)}` } : null;
      },
    ],
    [
      RedFlagKey.SPLIT_APPLICATIONS,
      (row) => {
        const cap = CAPS[row.applicant]!;
        const parts = others(row, live).filter(
          (one) =>
            one.applicant === row.applicant &&
            one.applied <= cap &&
            Math.abs(one.day - row.day) <= 180 &&
            (row.subject ? sameSubject(one, row) : sameAccount(one, row)),
        );
        const total = parts.reduce((sum, { applied }) => sum + applied, row.applied);
        return row.scheme === 1000 && live.includes(row) && row.applied <= cap && parts.length > 0 && total > cap
          ? { applications: parts.length + 1, totalFen: `${total}00`, capFen: `${cap}00` }
          : null;
      },
    ],
  ];

  beforeAll(async () => {
    await putCases(world.database, rows);
    await run(national);
  });

  it.each(expected)('%s finds what comparing each with each does', async (key, evidenceOf) => {
    const plain = rows.flatMap((row) => {
      const evidence = evidenceOf(row);
      return evidence ? [[row.id, evidence] as const] : [];
    });
    const found = (
      await Promise.all(
        rows.map(({ id }) => flags(national, { ruleKeys: [key], grantId: unionId(id), statuses: ['OPEN'] })),
      )
    ).flat();
    expect(plain.length).toBeGreaterThan(3);
    expect(found.map((flag) => [Number(flag.subjectId.slice(-12)), flag.evidence])).toEqual(plain);
  });
});
