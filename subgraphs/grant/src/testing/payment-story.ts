import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { DocumentKind } from '../case/document-kind.js';
import { GrantStatus } from '../case/grant-status.js';
import { grant } from '../index.js';
import { PayYear } from '../scheme/pay-year.js';
import { organizationStandIn, plantTree, unionId } from './organization-stand-in.js';
import { putEntries } from './put-entries.js';
import { putCases, putLines, putSchemes, type CaseRow } from './put-grants.js';

const NOW = new Date('2026-11-21T08:00:00Z');
export const TODAY = '2026-11-21';
export const PAY = 'grant:read grant:pay grant:payee grant:check';
export const payer: TestActor = { unionId: unionId(360000), scopes: PAY, accountId: 'payer' };
export const officer: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:check', accountId: 'officer' };
export const zibo: TestActor = { unionId: unionId(370300), scopes: PAY, accountId: 'zibo' };
export const county: TestActor = { unionId: unionId(360112), scopes: 'grant:read', accountId: 'cadre' };

export let world: TestSubgraph;

export let round = 0;
export let line = 0;
export let first = 0;
let requests = 0;

/**
 * Begins the world of a test of payments. Each test has a line of 10,000 yuan and grants of its own: all decided, by others
 * than those who pay.
 */
export function tellPaymentStory(): void {
  beforeAll(async () => {
    world = await startTestSubgraph([organizationStandIn, grant], () => NOW);
    await plantTree(world.database);
    await putSchemes(world.database, [
      { id: 1000, kind: 'CAPITAL_SUBSIDY' },
      { id: 1500, terms: { payYear: PayYear.NEXT } },
      { id: 1600, terms: { documents: [DocumentKind.EVIDENCE, DocumentKind.ACCEPTANCE, DocumentKind.VOUCHER] } },
    ]);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    round += 1;
    line = 3000 + round;
    first = 100_000 * round;
    await putLines(world.database, [{ id: line, scheme: 1000 }]);
    await putEntries(world.database, [{ line, kind: 'BUDGET', yuan: 10_000 }]);
  });
}

export const decided = async (count: number, changes: Partial<CaseRow> = {}): Promise<string[]> => {
  const ids = Array.from({ length: count }, (_, index) => first + index);
  await putCases(
    world.database,
    ids.map((id) => ({
      id,
      scheme: 1000,
      line,
      applicant: 360112,
      applied: 3_500,
      awarded: 3_000,
      status: GrantStatus.APPROVED,
      steps: [
        ['APPLY', 'cadre'],
        ['CHECK', 'officer'],
        ['REVIEW', 'reviewer'],
        ['DECIDE', 'reviewer'],
      ],
      ...changes,
    })),
  );
  return ids.map((id) => unionId(id));
};

export interface Told {
  readonly code: string;
  readonly field?: readonly string[] | null;
}

export async function run(actor: TestActor, mutation: string, input: object, selection: string): Promise<any> {
  const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await world.ask<Record<string, any>>(
    actor,
    `mutation($input: ${name}!) { ${mutation}(input: $input) { userErrors { code field } ${selection} } }`,
    { input: { clientMutationId: `r-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![mutation];
}

export const OUTCOMES = 'outcomes { grantId ok userErrors { code } }';
export const GRANT = 'grant { id status reserved disbursed returned }';
export const codes = (answer: { userErrors: Told[] }): string[] => answer.userErrors.map(({ code }) => code);
export const outcomeCodes = (answer: any): string[] =>
  answer.outcomes.map((one: { ok: boolean; userErrors: Told[] }) => (one.ok ? 'ok' : one.userErrors[0]!.code));

export const reserve = (ids: readonly string[], actor = payer, more: object = {}): Promise<any> =>
  run(actor, 'reserveGrants', { grantIds: ids, bookedOn: '2026-07-01', ...more }, OUTCOMES);
export const prepare = (ids: readonly string[], actor = payer): Promise<any> =>
  run(actor, 'preparePayments', { grantIds: ids }, OUTCOMES);

export async function read(id: string): Promise<any> {
  const { data, errors } = await world.ask<Record<string, any>>(
    payer,
    `query($id: ID!) { grant(id: $id) { status awarded reserved disbursed returned acceptedOn closedOn steps { kind amount }
      tranches { id position milestone amount status month dueOn metOn document { id } }
      payments { totalCount edges { node { id reference status amount payeeAccount failure paidOn tranche { position } } } }
      entries { totalCount edges { node { number kind amount bookedOn bookedBy payment { reference } line { id } corrects { id } } } }
      clawBacks { id amount returned dueOn isLate } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data!['grant'];
}

export const paymentsOf = async (ids: readonly string[]): Promise<any[]> =>
  (await Promise.all(ids.map(read))).flatMap((one) => one.payments.edges.map((edge: any) => edge.node));

/** Reserves, prepares, batches and exports the payments of grants. @returns batch and payments */
export async function order(ids: readonly string[]): Promise<{ batch: any; payments: any[]; file: string }> {
  expect(outcomeCodes(await reserve(ids))).toEqual(ids.map(() => 'ok'));
  expect(outcomeCodes(await prepare(ids))).toEqual(ids.map(() => 'ok'));
  const payments = (await paymentsOf(ids)).filter(({ status }) => status === 'PREPARED');
  return { payments, ...(await send(payments)) };
}

export async function send(payments: readonly any[]): Promise<{ batch: any; file: string }> {
  const { batch } = await run(
    payer,
    'createPaymentBatch',
    { paymentIds: payments.map(({ id }) => id), title: '第一批' },
    'batch { id }',
  );
  const exported = await run(payer, 'exportPaymentBatch', { batchId: batch.id }, 'batch { id status } contentBase64');
  return { batch: exported.batch, file: Buffer.from(exported.contentBase64, 'base64').toString() };
}

const HEADER = '业务参考号,金额,结果,入账日期,银行流水号,失败原因';
export const paidRow = ({ reference, amount }: any, on = '2026-08-01'): string =>
  `${reference},${amount},成功,${on},B${reference.slice(2)},`;
export const failedRow = ({ reference, amount }: any): string => `${reference},${amount},失败,,,户名不符`;

export const answer = (rows: readonly string[], more: object = {}, actor = payer): Promise<any> =>
  run(
    actor,
    'importBankFile',
    {
      fileName: '回单.csv',
      dryRun: false,
      contentBase64: Buffer.from([HEADER, ...rows, ''].join('\r\n')).toString('base64'),
      ...more,
    },
    'dryRun rows accepted rejected errors { row column code } file { id paid } paidCount failedCount wasKnown',
  );

export async function putDocument(id: string, kind: string): Promise<string> {
  const { rows } = await world.database.pool.query<{ id: string }>(
    `insert into grants.case_document (id, case_id, union_id, kind, file_name, media_type, size, sha256, content)
     select platform.uuid7(), id, union_id, $2, '照片.pdf', 'application/pdf', 4, repeat('0', 64), 'text' from grants.grant_case where id = $1 returning id`,
    [id, kind],
  );
  return rows[0]!.id;
}
