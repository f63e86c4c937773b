import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, expect } from 'vitest';
import { GrantStatus } from '../case/grant-status.js';
import { grant } from '../index.js';
import { CapKind } from '../scheme/cap-kind.js';
import { organizationStandIn, plantTree, unionId } from './organization-stand-in.js';
import { putCases, putLines, putSchemes } from './put-grants.js';
import { putPayments } from './put-payments.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { RedFlagKey } from '../workspace/red-flag/red-flag-key.js';

export const NOW = new Date('2026-11-21T08:00:00Z');
export const auditor: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:audit', accountId: 'auditor' };
export const cityAuditor: TestActor = {
  unionId: unionId(360100),
  scopes: 'grant:read grant:audit',
  accountId: 'city-auditor',
};
export const cadre: TestActor = { unionId: unionId(360112), scopes: 'grant:read grant:apply' };
export const zibo: TestActor = { unionId: unionId(370300), scopes: 'grant:read grant:audit' };
export const national: TestActor = {
  unionId: unionId(100000),
  scopes: 'grant:read grant:audit',
  accountId: 'national',
};

export let world: TestSubgraph;
let requests = 0;
export const input = (fields: object = {}) => ({ input: { clientMutationId: `m${++requests}`, ...fields } });

/** Begins a world where each rule of red flags has something to find, and something clean beside it. */
export function tellRedFlagStory(): void {
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
      {
        id: 911,
        scheme: 2000,
        applied: 999_999,
        awarded: 999_999,
        decidedOn: '2026-03-10',
        account: '6222333344446666',
      },
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
}

export const RUN = `mutation($input: RunGrantRedFlagsInput!) {
  runGrantRedFlags(input: $input) { userErrors { code } search { state requestedAt } } }`;
export const SEARCH = `{ grantRedFlagSearch { state ruleKeys startedAt finishedAt runs { key version found opened changed closed } } }`;
const LIST = `query($filter: GrantRedFlagFilter, $orderBy: GrantRedFlagOrder!, $first: Int!) {
  grantRedFlags(filter: $filter, orderBy: $orderBy, first: $first) { totalCount edges { node {
    id ruleKey subjectId severity status amount evidence title { zh } explanation { zh en }
    setAsideReason grant { number } related { number } union { id } } } } }`;

export type Run = { key: RedFlagKey; found: number; opened: number; changed: number; closed: number };
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
export async function search(actor: TestActor = auditor): Promise<Search | null> {
  const { data, errors } = await world.ask<{ grantRedFlagSearch: Search | null }>(actor, SEARCH);
  expect(errors).toBeUndefined();
  return data!.grantRedFlagSearch;
}
export async function request(actor: TestActor, ruleKeys?: readonly RedFlagKey[]): Promise<unknown> {
  const { data, errors } = await world.ask<{ runGrantRedFlags: unknown }>(actor, RUN, input({ ruleKeys }));
  expect(errors).toBeUndefined();
  return data!.runGrantRedFlags;
}
export async function run(actor: TestActor = auditor, ruleKeys?: RedFlagKey[]): Promise<readonly Run[]> {
  await request(actor, ruleKeys);
  await world.subgraph.runJobs();
  const done = await search(actor);
  expect(done?.state).toBe('DONE');
  return done!.runs;
}
/** As if the whole tree had been searched for just now, and nothing come of it: the job does not begin by itself. */
export const notDue = () =>
  world.database.pool.query(
    `insert into grants.red_flag_search (union_id, requested_at, requested_by, rule_keys, runs, started_at, finished_at)
     values ($1, $2, 'system', '{}', '[]', $2, $2)`,
    [unionId(100000), NOW],
  );
export async function flags(actor: TestActor, filter: object, orderBy = 'SEVERITY'): Promise<Flag[]> {
  const { data, errors } = await world.ask<{ grantRedFlags: { edges: { node: Flag }[]; totalCount: number } }>(
    actor,
    LIST,
    { filter, orderBy, first: 100 },
  );
  expect(errors).toBeUndefined();
  expect(data!.grantRedFlags.totalCount).toBe(data!.grantRedFlags.edges.length);
  return data!.grantRedFlags.edges.map(({ node }) => node);
}
export const subjects = (list: readonly Flag[]) =>
  list.map(({ subjectId }) => Number(subjectId.slice(-12))).toSorted((a, b) => a - b);
