import { verifyRollups } from '@gonghui/kit';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DocumentKind } from '../case/document-kind.js';
import { GrantStatus } from '../case/grant-status.js';
import { standingAwards } from '../case/standing-awards.sql.js';
import { grant } from '../index.js';
import { PayYear } from '../scheme/pay-year.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { ledgerFaults, putEntries } from '../testing/put-entries.js';
import { putCases, putLines, putSchemes, type CaseRow } from '../testing/put-grants.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const TODAY = '2026-11-21';
const PAY = 'grant:read grant:pay grant:payee grant:check';
const payer: TestActor = { unionId: unionId(360000), scopes: PAY, accountId: 'payer' };
const officer: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:check', accountId: 'officer' };
const zibo: TestActor = { unionId: unionId(370300), scopes: PAY, accountId: 'zibo' };
const county: TestActor = { unionId: unionId(360112), scopes: 'grant:read', accountId: 'cadre' };

let world: TestSubgraph;
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

let round = 0;
let line = 0;
let first = 0;
let requests = 0;

/** Each test has a line of 10,000 yuan and grants of its own: all decided, by others than those who pay. */
beforeEach(async () => {
  round += 1;
  line = 3000 + round;
  first = 100_000 * round;
  await putLines(world.database, [{ id: line, scheme: 1000 }]);
  await putEntries(world.database, [{ line, kind: 'BUDGET', yuan: 10_000 }]);
});

const decided = async (count: number, changes: Partial<CaseRow> = {}): Promise<string[]> => {
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

interface Told {
  readonly code: string;
  readonly field?: readonly string[] | null;
}

async function run(actor: TestActor, mutation: string, input: object, selection: string): Promise<any> {
  const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await world.ask<Record<string, any>>(
    actor,
    `mutation($input: ${name}!) { ${mutation}(input: $input) { userErrors { code field } ${selection} } }`,
    { input: { clientMutationId: `r-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![mutation];
}

const OUTCOMES = 'outcomes { grantId ok userErrors { code } }';
const GRANT = 'grant { id status reserved disbursed returned }';
const codes = (answer: { userErrors: Told[] }): string[] => answer.userErrors.map(({ code }) => code);
const outcomeCodes = (answer: any): string[] =>
  answer.outcomes.map((one: { ok: boolean; userErrors: Told[] }) => (one.ok ? 'ok' : one.userErrors[0]!.code));

const reserve = (ids: readonly string[], actor = payer, more: object = {}): Promise<any> =>
  run(actor, 'reserveGrants', { grantIds: ids, bookedOn: '2026-07-01', ...more }, OUTCOMES);
const prepare = (ids: readonly string[], actor = payer): Promise<any> =>
  run(actor, 'preparePayments', { grantIds: ids }, OUTCOMES);

async function read(id: string): Promise<any> {
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

const paymentsOf = async (ids: readonly string[]): Promise<any[]> =>
  (await Promise.all(ids.map(read))).flatMap((one) => one.payments.edges.map((edge: any) => edge.node));

/** Reserves, prepares, batches and exports the payments of grants. @returns batch and payments */
async function order(ids: readonly string[]): Promise<{ batch: any; payments: any[]; file: string }> {
  expect(outcomeCodes(await reserve(ids))).toEqual(ids.map(() => 'ok'));
  expect(outcomeCodes(await prepare(ids))).toEqual(ids.map(() => 'ok'));
  const payments = (await paymentsOf(ids)).filter(({ status }) => status === 'PREPARED');
  return { payments, ...(await send(payments)) };
}

async function send(payments: readonly any[]): Promise<{ batch: any; file: string }> {
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
const paidRow = ({ reference, amount }: any, on = '2026-08-01'): string =>
  `${reference},${amount},成功,${on},B${reference.slice(2)},`;
const failedRow = ({ reference, amount }: any): string => `${reference},${amount},失败,,,户名不符`;

const answer = (rows: readonly string[], more: object = {}, actor = payer): Promise<any> =>
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

async function putDocument(id: string, kind: string): Promise<string> {
  const { rows } = await world.database.pool.query<{ id: string }>(
    `insert into grants.case_document (id, case_id, union_id, kind, file_name, media_type, size, sha256, content)
     select platform.uuid7(), id, union_id, $2, '照片.pdf', 'application/pdf', 4, repeat('0', 64), 'text' from grants.grant_case where id = $1 returning id`,
    [id, kind],
  );
  return rows[0]!.id;
}

describe('when terms ask for papers at the end', () => {
  test('a grant is accepted with evidence and report, and closed with the voucher', async () => {
    await putLines(world.database, [{ id: line + 5_000, scheme: 1600 }]);
    await putEntries(world.database, [{ line: line + 5_000, kind: 'BUDGET', yuan: 10_000 }]);
    const ids = await decided(1, { scheme: 1600, line: line + 5_000 });
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const accept = (): Promise<any> => run(officer, 'acceptGrant', { grantId: ids[0], acceptedOn: TODAY }, GRANT);
    const close = (): Promise<any> => run(officer, 'closeGrant', { grantId: ids[0], closedOn: TODAY }, GRANT);
    expect(codes(await accept())).toEqual(['DOCUMENT_MISSING']);
    await putDocument(ids[0]!, 'EVIDENCE');
    await putDocument(ids[0]!, 'ACCEPTANCE');
    expect(codes(await accept())).toEqual([]);
    expect(codes(await close())).toEqual(['DOCUMENT_MISSING']);
    await putDocument(ids[0]!, 'VOUCHER');
    expect(await close()).toMatchObject({ userErrors: [], grant: { status: 'CLOSED' } });
  });
});

describe('when awards are set aside', () => {
  test('each is judged alone: what the line does not hold any more is refused, the others are carried out', async () => {
    const ids = await decided(4);
    const known = await reserve([...ids, unionId(9_999_999)]);
    expect(outcomeCodes(known)).toEqual(['ok', 'ok', 'ok', 'OVER_BUDGET', 'GRANT_NOT_FOUND']);
    expect(await read(ids[0]!)).toMatchObject({ status: 'RESERVED', reserved: '3000.00', disbursed: '0.00' });
    expect(await read(ids[3]!)).toMatchObject({ status: 'APPROVED', reserved: '0.00' });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a double click sets aside once', async () => {
    const ids = await decided(1);
    const once = await reserve(ids, payer, { clientMutationId: `twice-${round}` });
    expect(await reserve(ids, payer, { clientMutationId: `twice-${round}` })).toEqual(once);
    expect((await read(ids[0]!)).entries.totalCount).toBe(1);
  });

  test.each<[string, Partial<CaseRow>, string]>([
    ['an undecided grant', { status: GrantStatus.REVIEWED, awarded: 0 }, 'STATE_CHANGED'],
    ['a grant of another budget year', { year: 2025 }, 'LINE_MISMATCH'],
    ['a grant without a line', { line: null }, 'LINE_MISSING'],
    ['a grant of another scheme', { scheme: 1500 }, 'LINE_MISMATCH'],
    ['a grant that was awarded nothing', { awarded: 0, decidedOn: '2026-06-01' }, 'NOTHING_AWARDED'],
  ])('%s is refused', async (_what, changes, code) => {
    expect(outcomeCodes(await reserve(await decided(1, changes)))).toEqual([code]);
  });

  test('another province finds nothing, an applicant may not', async () => {
    const ids = await decided(1);
    expect(outcomeCodes(await reserve(ids, zibo))).toEqual(['GRANT_NOT_FOUND']);
    const { errors } = await world.ask(
      county,
      'mutation($input: ReserveGrantsInput!) { reserveGrants(input: $input) { clientMutationId } }',
      { input: { clientMutationId: 'c', grantIds: ids, bookedOn: TODAY } },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('when a city tries to pay what the province grants', () => {
  test('it reads the grant, and finds none to pay', async () => {
    const city: TestActor = { unionId: unionId(360100), scopes: PAY, accountId: 'city' };
    const ids = await decided(1);
    expect(outcomeCodes(await reserve(ids, city))).toEqual(['GRANT_NOT_FOUND']);
    await reserve(ids);
    expect(outcomeCodes(await prepare(ids, city))).toEqual(['GRANT_NOT_FOUND']);
    await prepare(ids);
    const payments = await paymentsOf(ids);
    const batch = await run(
      city,
      'createPaymentBatch',
      { paymentIds: [payments[0].id], title: '一批' },
      'batch { id }',
    );
    expect(codes(batch)).toEqual(['PAYMENT_NOT_FOUND']);
    await send(payments);
    expect((await answer([paidRow(payments[0])], {}, city)).errors).toMatchObject([{ code: 'PAYMENT_NOT_FOUND' }]);
    await answer([paidRow(payments[0])]);
    const { rows } = await world.database.pool.query(
      `select id from grants.ledger_entry where kind = 'PAY' and case_id = $1`,
      ids,
    );
    const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '银行退回' };
    expect(codes(await run(city, 'correctEntry', correction, 'entry { id }'))).toEqual(['GRANT_NOT_FOUND']);
    const demand = { grantId: ids[0], amount: '1.00', dueOn: TODAY, reason: '挪用' };
    expect(codes(await run(city, 'clawBackGrant', demand, 'clawBack { id }'))).toEqual(['GRANT_NOT_FOUND']);
  });
});

describe('when a grant is paid in two parts', () => {
  test('each part is due with its milestone, and the ledger follows the bank', async () => {
    const [id] = (await decided(1)) as [string];
    const parts = {
      grantId: id,
      tranches: [
        ['主体封顶', '1500.00', '2026-08-01'],
        ['竣工验收', '1500.00', '2026-10-01'],
      ].map(([milestone, amount, dueOn]) => ({ milestone, amount, dueOn })),
    };
    expect(codes(await run(officer, 'saveTranches', parts, GRANT))).toEqual([]);
    expect(outcomeCodes(await reserve([id]))).toEqual(['ok']);
    expect(outcomeCodes(await prepare([id]))).toEqual(['NOTHING_DUE']);
    const [before] = (await read(id)).tranches;
    const met = { trancheId: before.id, metOn: '2026-08-03' };
    expect(codes(await run(officer, 'meetTranche', { ...met, documentId: unionId(1) }, GRANT))).toEqual([
      'DOCUMENT_MISSING',
    ]);
    const evidence = await putDocument(id, 'EVIDENCE');
    expect(codes(await run(officer, 'meetTranche', { ...met, documentId: evidence }, GRANT))).toEqual([]);
    expect(outcomeCodes(await prepare([id]))).toEqual(['ok']);
    expect(outcomeCodes(await prepare([id]))).toEqual(['NOTHING_DUE']);
    const [payment] = await paymentsOf([id]);
    expect(payment).toMatchObject({ amount: '1500.00', status: 'PREPARED', tranche: { position: 1 } });
    expect(payment.payeeAccount).toMatch(/^\*{4}\d{4}$/);
    const { batch, file } = await send([payment]);
    expect(batch.status).toBe('EXPORTED');
    expect(file.startsWith('\uFEFF业务参考号,收款户名,收款账号,金额,用途\r\n')).toBe(true);
    expect(file).toContain(`${payment.reference},户名${first},62220000${first},1500.00,T-2026-${first}\r\n`);
    const { userErrors, paidCount } = await answer([paidRow(payment)]);
    expect({ userErrors, paidCount }).toEqual({ userErrors: [], paidCount: 1 });
    const after = await read(id);
    expect(after).toMatchObject({ status: 'PAYING', reserved: '1500.00', disbursed: '1500.00' });
    expect(
      after.entries.edges.map(({ node }: any) => [node.kind, node.amount, node.bookedOn, node.payment?.reference]),
    ).toEqual([
      ['RESERVE', '3000.00', '2026-07-01', undefined],
      ['PAY', '1500.00', '2026-08-01', payment.reference],
    ]);
    expect(after.steps.map(({ kind }: any) => kind).slice(-4)).toEqual(['RESERVE', 'EVIDENCE', 'PAY', 'PAY']);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a plan that is not the award, to the fen, is refused', async () => {
    const [id] = await decided(1);
    const tranches = [{ milestone: '一次拨付', amount: '2999.99', dueOn: TODAY }];
    expect(codes(await run(officer, 'saveTranches', { grantId: id, tranches }, GRANT))).toEqual(['TRANCHES_INVALID']);
  });
});

describe('when an allowance is paid by the month', () => {
  test('it has twelve parts, and those whose month has come are due', async () => {
    const [id] = (await decided(1, { applied: 1_200.05, awarded: 1_200.05 })) as [string];
    await run(officer, 'saveTranches', { grantId: id, isMonthly: true }, GRANT);
    await reserve([id]);
    await prepare([id]);
    const { tranches, payments } = await read(id);
    expect(tranches).toHaveLength(12);
    expect(tranches[0]).toMatchObject({ month: '2026-01-01', amount: '100.01', status: 'PLANNED' });
    expect(tranches[11]).toMatchObject({ month: '2026-12-01', amount: '100.00' });
    // November has come, December has not.
    expect(payments.totalCount).toBe(11);
  });
});

describe('when the bank answers', () => {
  test('paid ones are booked, failed ones go back and are tried again', async () => {
    const ids = await decided(2);
    const { payments, batch } = await order(ids);
    const told = await answer([paidRow(payments[0]), failedRow(payments[1])]);
    expect(told).toMatchObject({
      userErrors: [],
      rows: 2,
      accepted: 2,
      paidCount: 1,
      failedCount: 1,
      file: { paid: '3000.00' },
    });
    expect(await read(ids[0]!)).toMatchObject({ status: 'PAID', disbursed: '3000.00', reserved: '0.00' });
    const failed = await read(ids[1]!);
    expect(failed).toMatchObject({ status: 'RESERVED', disbursed: '0.00', reserved: '3000.00' });
    expect(failed.payments.edges[0].node).toMatchObject({ status: 'FAILED', failure: '户名不符' });
    const { data } = await world.ask<any>(payer, `{ grantPaymentBatch(id: "${batch.id}") { status } }`);
    expect(data.grantPaymentBatch.status).toBe('SETTLED');
    expect(await run(payer, 'retryPayments', { paymentIds: [payments[1].id] }, 'preparedCount')).toMatchObject({
      preparedCount: 1,
    });
    const [again] = (await paymentsOf([ids[1]!])).filter(({ status }) => status === 'PREPARED');
    expect(again.reference).not.toBe(payments[1].reference);
    await send([again]);
    expect(codes(await answer([paidRow(again, '2026-08-09')]))).toEqual([]);
    expect(await read(ids[1]!)).toMatchObject({ status: 'PAID', disbursed: '3000.00' });
  });

  test('the same file is answered as before, and a payment is booked once whatever file says so', async () => {
    const ids = await decided(2);
    const { payments } = await order(ids);
    const rows = [paidRow(payments[0])];
    const before = await answer(rows);
    expect(before.wasKnown).toBe(false);
    const again = await answer(rows);
    expect(again).toMatchObject({ userErrors: [], wasKnown: true, paidCount: 1, file: before.file });
    const more = await answer([paidRow(payments[0]), paidRow(payments[1])]);
    expect(more).toMatchObject({ userErrors: [], paidCount: 1, wasKnown: false });
    const other = await answer([paidRow(payments[0], '2026-08-02')]);
    expect(other.errors.map(({ code }: Told) => code)).toEqual(['ALREADY_PAID']);
    expect((await read(ids[0]!)).entries.totalCount).toBe(2);
  });

  test('two who take in the same file at once book it once', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    const told = await Promise.all([1, 2, 3, 4].map(() => answer([paidRow(payments[0])])));
    expect(told.map((one) => [codes(one), one.paidCount])).toEqual(told.map(() => [[], 1]));
    expect(told.filter(({ wasKnown }) => !wasKnown)).toHaveLength(1);
    expect(await read(ids[0]!)).toMatchObject({ disbursed: '3000.00', entries: { totalCount: 2 } });
  });

  test('a trial lists every error and keeps nothing; so does a file with one', async () => {
    const ids = await decided(2);
    const { payments } = await order(ids);
    const rows = [
      paidRow(payments[0]),
      `${payments[1].reference},3000.01,成功,2026-08-01,B1,`,
      `GH000000000000,1,成功,2026-08-01,B2,`,
      paidRow(payments[0]),
    ];
    const trial = await answer(rows, { dryRun: true });
    expect(trial).toMatchObject({ userErrors: [], rows: 4, accepted: 1, rejected: 3, file: null });
    expect(trial.errors).toEqual([
      { row: 3, column: '金额', code: 'AMOUNT_DIFFERS' },
      { row: 4, column: '业务参考号', code: 'REFERENCE_INVALID' },
      { row: 5, column: '业务参考号', code: 'REFERENCE_TWICE' },
    ]);
    const real = await answer(rows);
    expect(codes(real)).toEqual(['ROWS_REFUSED']);
    expect(await answer([paidRow(payments[0])], { dryRun: true })).toMatchObject({
      accepted: 1,
      paidCount: 1,
      file: null,
    });
    expect(await read(ids[0]!)).toMatchObject({ status: 'RESERVED', disbursed: '0.00' });
  });

  test.each<[string, (payment: any) => string, string]>([
    ['a day before the decision', (payment) => paidRow(payment, '2026-05-31'), 'DECISION_MISSING'],
    ['a day of the year before', (payment) => paidRow(payment, '2025-12-31'), 'TOO_EARLY'],
    ['a day to come', (payment) => paidRow(payment, '2026-11-22'), 'DATE_INVALID'],
  ])('%s is refused at its row', async (_what, row, code) => {
    const { payments } = await order(await decided(1));
    const told = await answer([row(payments[0])]);
    expect(told.errors.map((one: Told) => one.code)).toEqual([code]);
  });

  test('a closed month is refused at its row', async () => {
    const { payments } = await order(await decided(1));
    const closed = await run(
      payer,
      'closePeriod',
      { unionId: unionId(360000), month: '2026-09-15' },
      'period { month }',
    );
    expect(closed).toMatchObject({ userErrors: [], period: { month: '2026-09-01' } });
    expect((await answer([paidRow(payments[0], '2026-09-30')])).errors).toMatchObject([{ code: 'PERIOD_CLOSED' }]);
    const again = await run(
      payer,
      'closePeriod',
      { unionId: unionId(360000), month: '2026-09-01' },
      'period { month }',
    );
    expect(codes(again)).toEqual(['PERIOD_CLOSED']);
    const early = await run(payer, 'closePeriod', { unionId: unionId(360000), month: TODAY }, 'period { month }');
    expect(codes(early)).toEqual(['PERIOD_NOT_OVER']);
  });

  test('another payee than was ordered is refused at its row; a masked account says nothing', async () => {
    const { file } = await order(await decided(1));
    const [sentHeader, sentRow] = file.replace('\uFEFF', '').trim().split('\r\n') as [string, string];
    const said = (changed: string): Promise<any> =>
      answer([], {
        contentBase64: Buffer.from(`${sentHeader},结果,入账日期,银行流水号\n${changed},成功,2026-08-01,B1\n`).toString(
          'base64',
        ),
      });
    const account = sentRow.split(',')[2]!;
    expect((await said(sentRow.replace(account, `${account}7`))).errors).toMatchObject([{ code: 'PAYEE_DIFFERS' }]);
    expect(await said(sentRow.replace(account, `6222****${account.slice(-4)}`))).toMatchObject({
      errors: [],
      accepted: 1,
    });
  });

  test('a month is not closed while the bank owes an answer', async () => {
    const { payments, batch } = await order(await decided(1));
    await world.database.pool.query(
      `update grants.payment_batch set exported_at = '2026-06-30 23:30+08' where id = $1`,
      [batch.id],
    );
    const close = (month: string): Promise<any> =>
      run(payer, 'closePeriod', { unionId: unionId(360000), month }, 'period { month }');
    expect(codes(await close('2026-06-01'))).toEqual(['PAYMENTS_AT_BANK']);
    expect(codes(await answer([failedRow(payments[0])]))).toEqual([]);
    expect(codes(await close('2026-06-01'))).toEqual([]);
  });

  test('what was not sent to the bank is not paid by its answer', async () => {
    const ids = await decided(1);
    await reserve(ids);
    await prepare(ids);
    const [payment] = await paymentsOf(ids);
    expect((await answer([paidRow(payment)])).errors).toMatchObject([{ code: 'NOT_ORDERED' }]);
    expect((await answer([paidRow(payment)], {}, zibo)).errors).toMatchObject([{ code: 'PAYMENT_NOT_FOUND' }]);
  });
});

describe('when an award finds no money', () => {
  const REVOKE = 'grant { status awarded closedOn tranches { status } steps { kind note amount } }';
  const revoke = (id: string, actor: TestActor): Promise<any> =>
    run(actor, 'revokeGrant', { grantId: id, reason: '预算不足' }, REVOKE);
  const reviewer: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:decide', accountId: 'reviewer' };

  test('it is revoked with a reason, and its file is closed', async () => {
    const [id] = (await decided(1, { applied: 20_000, awarded: 20_000 })) as [string];
    const tranches = [{ milestone: '一次拨付', amount: '20000.00', dueOn: TODAY }];
    await run(officer, 'saveTranches', { grantId: id, tranches }, GRANT);
    expect(outcomeCodes(await reserve([id]))).toEqual(['OVER_BUDGET']);
    const revoked = await revoke(id, reviewer);
    expect(revoked).toMatchObject({
      userErrors: [],
      grant: { status: 'CLOSED', awarded: '0.00', closedOn: TODAY, tranches: [{ status: 'CANCELLED' }] },
    });
    expect(revoked.grant.steps.at(-1)).toEqual({ kind: 'REVOKE', note: '预算不足', amount: '-20000.00' });
    expect(codes(await revoke(id, reviewer))).toEqual(['STATE_CHANGED']);
    expect(outcomeCodes(await reserve([id]))).toEqual(['STATE_CHANGED']);
  });

  test('totals, sums of the scheme, breakdown and roll-up count what stands of awards, and what was paid', async () => {
    await putSchemes(world.database, [{ id: first + 50_000 }]);
    const own = { scheme: first + 50_000, line: line + 5000 };
    await putLines(world.database, [{ id: own.line, scheme: own.scheme }]);
    await putEntries(world.database, [{ line: own.line, kind: 'BUDGET', yuan: 10_000 }]);
    const [gone, freed, half] = (await decided(3, own)) as [string, string, string];
    const halves = ['主体封顶', '竣工验收'].map((milestone) => ({ milestone, amount: '1500.00', dueOn: TODAY }));
    await run(officer, 'saveTranches', { grantId: half, tranches: halves }, GRANT);
    expect(codes(await revoke(gone, reviewer))).toEqual([]);
    await reserve([freed, half]);
    const met = { trancheId: (await read(half)).tranches[0].id, metOn: TODAY };
    await run(officer, 'meetTranche', { ...met, documentId: await putDocument(half, 'EVIDENCE') }, GRANT);
    await prepare([half]);
    const payments = await paymentsOf([half]);
    await send(payments);
    expect(codes(await answer([paidRow(payments[0])]))).toEqual([]);
    const free = { bookedOn: TODAY, reason: '项目取消' };
    const FREED = 'grant { status awarded disbursed }';
    expect(await run(payer, 'voidReservation', { grantId: freed, ...free }, FREED)).toMatchObject({
      userErrors: [],
      grant: { status: 'CLOSED', awarded: '0.00', disbursed: '0.00' },
    });
    expect(await run(payer, 'voidReservation', { grantId: half, ...free }, FREED)).toMatchObject({
      userErrors: [],
      grant: { status: 'PAID', awarded: '1500.00', disbursed: '1500.00' },
    });
    const { data, errors } = await world.ask<any>(
      payer,
      `query($filter: GrantFilter!, $id: ID!) {
        grants(filter: $filter) { totals { awarded disbursed } }
        grantScheme(id: $id) { totals { awarded disbursed } }
        grantAggregates(filter: $filter, by: YEAR) { totals { awarded disbursed } } }`,
      { filter: { schemeId: unionId(own.scheme) }, id: unionId(own.scheme) },
    );
    expect(errors).toBeUndefined();
    const stands = { awarded: '1500.00', disbursed: '1500.00' };
    expect([data.grants.totals, data.grantScheme.totals, data.grantAggregates[0].totals]).toEqual([
      stands,
      stands,
      stands,
    ]);
    expect(await verifyRollups(world.database.pool, { since: '2026-01-01', until: '2026-12-31' })).toEqual([]);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('awards that were revoked or set free before are lowered to what stands of them', async () => {
    const [gone, standing] = (await decided(2)) as [string, string];
    await revoke(gone, reviewer);
    await world.database.pool.query('update grants.grant_case set awarded_fen = 300000 where id = $1', [gone]);
    for (const statement of standingAwards) await world.database.pool.query(statement);
    expect([(await read(gone)).awarded, (await read(standing)).awarded]).toEqual(['0.00', '3000.00']);
  });

  test('who checked it does not revoke it, nor another province; what is set aside is set free instead', async () => {
    const [id] = (await decided(1)) as [string];
    expect(codes(await revoke(id, { ...reviewer, accountId: 'officer' }))).toEqual(['SAME_PERSON']);
    expect(codes(await revoke(id, { ...reviewer, unionId: unionId(370300) }))).toEqual(['GRANT_NOT_FOUND']);
    await reserve([id]);
    expect(codes(await revoke(id, reviewer))).toEqual(['STATE_CHANGED']);
  });

  test('of a revocation and a reservation at the same moment one is refused', async () => {
    const [id] = (await decided(1)) as [string];
    const [revoked, reserved] = await Promise.all([revoke(id, reviewer), reserve([id])]);
    expect([
      [[], ['STATE_CHANGED']],
      [['STATE_CHANGED'], ['ok']],
    ]).toContainEqual([codes(revoked), outcomeCodes(reserved)]);
  });
});

describe('with four eyes', () => {
  test.each([
    ['who wrote the application', 'WRITE'],
    ['who applied', 'APPLY'],
    ['who checked', 'CHECK'],
    ['who reviewed', 'REVIEW'],
    ['who recorded the decision', 'DECIDE'],
  ])('%s neither sets aside nor free, and neither prepares nor books the payment', async (_who, kind) => {
    const [id] = (await decided(1, { steps: [[kind, 'both']] })) as [string];
    const both: TestActor = { ...payer, accountId: 'both' };
    expect(outcomeCodes(await reserve([id], both))).toEqual(['SAME_PERSON']);
    await reserve([id]);
    const free = { grantId: id, bookedOn: TODAY, reason: '项目取消' };
    expect(codes(await run(both, 'voidReservation', free, GRANT))).toEqual(['SAME_PERSON']);
    expect(outcomeCodes(await prepare([id], both))).toEqual(['SAME_PERSON']);
    await prepare([id]);
    const payments = await paymentsOf([id]);
    const batch = await run(
      both,
      'createPaymentBatch',
      { paymentIds: [payments[0].id], title: '一批' },
      'batch { id }',
    );
    expect(codes(batch)).toEqual(['SAME_PERSON']);
    await send(payments);
    expect((await answer([paidRow(payments[0])], {}, both)).errors).toMatchObject([{ code: 'SAME_PERSON' }]);
  });

  test('who planned its parts does not pay them', async () => {
    const [id] = (await decided(1)) as [string];
    const both: TestActor = { ...payer, accountId: 'both' };
    const tranches = [{ milestone: '一次拨付', amount: '3000.00', dueOn: TODAY }];
    expect(codes(await run(both, 'saveTranches', { grantId: id, tranches }, GRANT))).toEqual([]);
    await reserve([id]);
    expect(outcomeCodes(await prepare([id], both))).toEqual(['SAME_PERSON']);
  });

  test('who checked neither corrects a payment nor books a return', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const checker: TestActor = { ...payer, accountId: 'officer' };
    const { rows } = await world.database.pool.query(
      `select id from grants.ledger_entry where kind = 'PAY' and case_id = $1`,
      ids,
    );
    const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '银行退回' };
    expect(codes(await run(checker, 'correctEntry', correction, 'entry { id }'))).toEqual(['SAME_PERSON']);
    const demand = { grantId: ids[0], amount: '1.00', dueOn: TODAY, reason: '挪用' };
    const { clawBack } = await run(checker, 'clawBackGrant', demand, 'clawBack { id }');
    const back = { clawBackId: clawBack.id, amount: '1.00', bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(checker, 'postReturn', back, 'clawBack { id }'))).toEqual(['SAME_PERSON']);
    expect(codes(await run(payer, 'postReturn', back, 'clawBack { id }'))).toEqual([]);
  });

  test.each([
    ['who checked', 'CHECK'],
    ['who wrote the application', 'WRITE'],
  ])('%s does not order the payment at the bank', async (_who, kind) => {
    const [id] = (await decided(1, { steps: [[kind, 'both']] })) as [string];
    await reserve([id]);
    await prepare([id]);
    const [payment] = await paymentsOf([id]);
    const { batch } = await run(
      payer,
      'createPaymentBatch',
      { paymentIds: [payment.id], title: '一批' },
      'batch { id }',
    );
    const both: TestActor = { ...payer, accountId: 'both' };
    expect(codes(await run(both, 'exportPaymentBatch', { batchId: batch.id }, 'batch { id }'))).toEqual([
      'SAME_PERSON',
    ]);
    const other: TestActor = { ...payer, accountId: 'other payer' };
    expect(codes(await run(other, 'exportPaymentBatch', { batchId: batch.id }, 'batch { id }'))).toEqual([]);
    const steps = (
      await world.database.pool.query(`select actor_id from grants.case_step where case_id = $1 and kind = 'PAY'`, [id])
    ).rows;
    expect(steps.map(({ actor_id: actor }) => actor).toSorted()).toEqual(['other payer', 'payer']);
  });

  test('who paid does not accept', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const report = await putDocument(ids[0]!, 'ACCEPTANCE');
    const acceptance = { grantId: ids[0], acceptedOn: TODAY, documentId: report };
    expect(codes(await run(payer, 'acceptGrant', acceptance, GRANT))).toEqual(['SAME_PERSON']);
    expect(codes(await run(officer, 'acceptGrant', { ...acceptance, documentId: null }, GRANT))).toEqual([
      'DOCUMENT_MISSING',
    ]);
    expect(await run(officer, 'acceptGrant', acceptance, GRANT)).toMatchObject({ grant: { status: 'ACCEPTED' } });
    expect(await run(officer, 'closeGrant', { grantId: ids[0], closedOn: TODAY }, GRANT)).toMatchObject({
      grant: { status: 'CLOSED' },
    });
  });
});

describe('when a scheme pays in the next year', () => {
  test('nothing is prepared before it', async () => {
    const later = 4000 + round;
    await putLines(world.database, [{ id: later, scheme: 1500, year: 2027 }]);
    await putEntries(world.database, [{ line: later, kind: 'BUDGET', yuan: 10_000 }]);
    const ids = await decided(1, { scheme: 1500, year: 2027, line: later, decidedOn: '2026-06-01' });
    expect(outcomeCodes(await reserve(ids))).toEqual(['ok']);
    expect(outcomeCodes(await prepare(ids))).toEqual(['TOO_EARLY']);
  });
});

describe('when no more is paid, or money comes back', () => {
  test('the rest is set free; of a grant that was not paid the file is closed', async () => {
    const ids = await decided(1);
    await reserve(ids);
    await prepare(ids);
    const voided = await run(payer, 'voidReservation', { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' }, GRANT);
    expect(voided).toMatchObject({ userErrors: [], grant: { status: 'CLOSED', reserved: '0.00' } });
    expect((await read(ids[0]!)).payments.edges[0].node.status).toBe('CANCELLED');
    const twice = await run(payer, 'voidReservation', { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' }, GRANT);
    expect(codes(twice)).toEqual(['NOTHING_RESERVED']);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a batch of its payments is dissolved, and the others go into a new one', async () => {
    const ids = await decided(3);
    await reserve(ids);
    await prepare(ids);
    const [voided, ...others] = await paymentsOf(ids);
    const title = { title: '第一批' };
    const { batch } = await run(
      payer,
      'createPaymentBatch',
      { ...title, paymentIds: [voided, ...others].map(({ id }) => id) },
      'batch { id }',
    );
    const free = { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' };
    expect(codes(await run(payer, 'voidReservation', free, GRANT))).toEqual([]);
    const { data } = await world.ask<any>(
      payer,
      `{ grantPaymentBatch(id: "${batch.id}") { status paymentCount amount payments { totalCount } } }`,
    );
    expect(data.grantPaymentBatch).toEqual({
      status: 'DISSOLVED',
      paymentCount: 3,
      amount: '9000.00',
      payments: { totalCount: 0 },
    });
    expect(codes(await run(payer, 'exportPaymentBatch', { batchId: batch.id }, 'contentBase64'))).toEqual([
      'BATCH_DISSOLVED',
    ]);
    const { file } = await send(others);
    expect(others.map(({ reference }) => file.includes(reference))).toEqual([true, true]);
    expect(file).not.toContain(voided.reference);
    expect(codes(await answer(others.map((one) => paidRow(one))))).toEqual([]);
  });

  test('a file that is written and a reservation that is set free at the same moment: one of them is refused', async () => {
    const ids = await decided(1);
    await reserve(ids);
    await prepare(ids);
    const [payment] = await paymentsOf(ids);
    const { batch } = await run(
      payer,
      'createPaymentBatch',
      { title: '第一批', paymentIds: [payment.id] },
      'batch { id }',
    );
    const [voided, written] = await Promise.all([
      run(payer, 'voidReservation', { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' }, GRANT),
      run(payer, 'exportPaymentBatch', { batchId: batch.id }, 'contentBase64'),
    ]);
    expect([
      [[], ['BATCH_DISSOLVED']],
      [['PAYMENTS_UNDER_WAY'], []],
    ]).toContainEqual([codes(voided), codes(written)]);
  });

  test('a payment that is with the bank cannot be set free', async () => {
    const ids = await decided(1);
    await order(ids);
    const voided = await run(payer, 'voidReservation', { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' }, GRANT);
    expect(codes(voided)).toEqual(['PAYMENTS_UNDER_WAY']);
  });

  test('a claw-back is demanded by a day, answered by returns, and known to be late', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const demand = { grantId: ids[0], amount: '1000.00', dueOn: '2026-12-01', reason: '挪用' };
    expect(codes(await run(officer, 'clawBackGrant', { ...demand, amount: '3000.01' }, 'clawBack { id }'))).toEqual([
      'OVER_DISBURSED',
    ]);
    const { clawBack } = await run(officer, 'clawBackGrant', demand, 'clawBack { id isLate amount returned }');
    expect(clawBack).toMatchObject({ isLate: false, amount: '1000.00', returned: '0.00' });
    expect(codes(await run(officer, 'clawBackGrant', { ...demand, amount: '2000.01' }, 'clawBack { id }'))).toEqual([
      'OVER_DISBURSED',
    ]);
    await world.database.pool.query(`update grants.claw_back set due_on = '2026-11-21' where id = $1`, [clawBack.id]);
    const back = { clawBackId: clawBack.id, bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(payer, 'postReturn', { ...back, amount: '1000.01' }, 'clawBack { id }'))).toEqual([
      'OVER_CLAW_BACK',
    ]);
    expect(await run(payer, 'postReturn', { ...back, amount: '400.00' }, 'clawBack { returned isLate }')).toMatchObject(
      {
        clawBack: { returned: '400.00', isLate: false },
      },
    );
    expect(await read(ids[0]!)).toMatchObject({ status: 'PAID', disbursed: '3000.00', returned: '400.00' });
    await world.database.pool.query(
      `update grants.claw_back set demanded_on = '2026-11-01', due_on = '2026-11-20' where id = $1`,
      [clawBack.id],
    );
    expect((await read(ids[0]!)).clawBacks).toMatchObject([{ isLate: true }]);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a payment of which money was claimed back is not corrected, and a return once', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const demand = { grantId: ids[0], amount: '1000.00', dueOn: '2026-12-01', reason: '挪用' };
    const { clawBack } = await run(officer, 'clawBackGrant', demand, 'clawBack { id }');
    const back = { clawBackId: clawBack.id, amount: '1000.00', bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(payer, 'postReturn', back, 'clawBack { id }'))).toEqual([]);
    const correct = async (kind: string): Promise<string[]> => {
      const { rows } = await world.database.pool.query(
        'select id from grants.ledger_entry where kind = $1 and case_id = $2 and corrects_id is null',
        [kind, ids[0]],
      );
      const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '银行退回' };
      return codes(await run(payer, 'correctEntry', correction, 'entry { id }'));
    };
    expect(await correct('PAY')).toEqual(['RETURN_OUTSTANDING']);
    expect(await correct('RETURN')).toEqual([]);
    expect(await correct('RETURN')).toEqual(['ALREADY_CORRECTED']);
    expect(await read(ids[0]!)).toMatchObject({ disbursed: '3000.00', returned: '0.00' });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a demand that was a mistake is withdrawn with a reason, while nothing came back on it', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const demand = { grantId: ids[0], amount: '3000.00', dueOn: '2026-12-01', reason: '挪用' };
    const { clawBack } = await run(officer, 'clawBackGrant', demand, 'clawBack { id }');
    const withdraw = (id: string, changes: object = {}, actor = officer): Promise<any> =>
      run(
        actor,
        'withdrawClawBack',
        { clawBackId: id, reason: '核实后系误记', ...changes },
        'clawBack { withdrawnOn withdrawal isLate settledOn grant { steps { kind note amount } } }',
      );
    expect(codes(await withdraw(clawBack.id, { reason: '' }))).toEqual(['REASON_INVALID']);
    expect(codes(await withdraw(unionId(1)))).toEqual(['CLAW_BACK_NOT_FOUND']);
    expect(codes(await withdraw(clawBack.id, {}, payer))).toEqual(['SAME_PERSON']);
    expect(codes(await withdraw(clawBack.id, {}, { ...officer, unionId: unionId(360100) }))).toEqual([
      'GRANT_NOT_FOUND',
    ]);
    await world.database.pool.query(`update grants.claw_back set due_on = '2026-11-21' where id = $1`, [clawBack.id]);
    const withdrawn = await withdraw(clawBack.id);
    expect(withdrawn).toMatchObject({
      userErrors: [],
      clawBack: { withdrawnOn: TODAY, withdrawal: '核实后系误记', isLate: false, settledOn: null },
    });
    expect(withdrawn.clawBack.grant.steps.at(-1)).toEqual({
      kind: 'CLAW_BACK',
      note: '核实后系误记',
      amount: '-3000.00',
    });
    expect(codes(await withdraw(clawBack.id))).toEqual(['STATE_CHANGED']);
    const back = { clawBackId: clawBack.id, amount: '1.00', bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(payer, 'postReturn', back, 'clawBack { id }'))).toEqual(['STATE_CHANGED']);
    const { clawBack: again } = await run(officer, 'clawBackGrant', demand, 'clawBack { id }');
    expect(codes(await run(payer, 'postReturn', { ...back, clawBackId: again.id }, 'clawBack { id }'))).toEqual([]);
    expect(codes(await withdraw(again.id))).toEqual(['STATE_CHANGED']);
  });

  test('a withdrawn demand holds up neither a correction nor the closing, and is not late', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const demand = { grantId: ids[0], amount: '3000.00', dueOn: '2026-12-01', reason: '挪用' };
    const { clawBack } = await run(officer, 'clawBackGrant', demand, 'clawBack { id }');
    await run(officer, 'withdrawClawBack', { clawBackId: clawBack.id, reason: '误记' }, 'clawBack { id }');
    await world.database.pool.query(
      `update grants.claw_back set demanded_on = '2026-09-01', due_on = '2026-10-01' where id = $1`,
      [clawBack.id],
    );
    const auditor: TestActor = { ...officer, scopes: 'grant:read grant:audit', accountId: 'auditor' };
    const { data } = await world.ask<any>(
      auditor,
      'query($filter: GrantFilter) { grantLateReturns(filter: $filter) { totalCount } }',
      { filter: { text: `T-2026-${first}` } },
    );
    expect(data.grantLateReturns.totalCount).toBe(0);
    const report = await putDocument(ids[0]!, 'ACCEPTANCE');
    const acceptance = { grantId: ids[0], acceptedOn: TODAY, documentId: report };
    expect(codes(await run(officer, 'acceptGrant', acceptance, GRANT))).toEqual([]);
    expect(codes(await run(officer, 'closeGrant', { grantId: ids[0], closedOn: TODAY }, GRANT))).toEqual([]);
  });

  test('who demands money back does not book its return, and who paid or booked a return demands none', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const both: TestActor = { ...payer, accountId: 'both' };
    const clerk: TestActor = { ...payer, accountId: 'clerk' };
    const demand = { grantId: ids[0], amount: '1000.00', dueOn: '2026-12-01', reason: '挪用' };
    expect(codes(await run(payer, 'clawBackGrant', demand, 'clawBack { id }'))).toEqual(['SAME_PERSON']);
    const { clawBack } = await run(both, 'clawBackGrant', demand, 'clawBack { id }');
    const back = { clawBackId: clawBack.id, amount: '1000.00', bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(both, 'postReturn', back, 'clawBack { id }'))).toEqual(['SAME_PERSON']);
    expect(codes(await run(clerk, 'postReturn', back, 'clawBack { id }'))).toEqual([]);
    expect(codes(await run(clerk, 'clawBackGrant', demand, 'clawBack { id }'))).toEqual(['SAME_PERSON']);
  });

  test('a budget is set anew, and not corrected by who pays', async () => {
    const { rows } = await world.database.pool.query(
      `select id from grants.ledger_entry where kind = 'BUDGET' and line_id = $1`,
      [unionId(line)],
    );
    const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '记错' };
    expect(codes(await run(payer, 'correctEntry', correction, 'entry { id }'))).toEqual(['ENTRY_NOT_CORRECTABLE']);
  });

  test('an account that the bank has sent a payment back from is corrected, by who does not pay', async () => {
    const [id] = (await decided(1)) as [string];
    const cadre: TestActor = { unionId: unionId(360112), scopes: 'grant:read grant:apply', accountId: 'cadre' };
    const right = {
      grantId: id,
      payeeName: '新建区总工会',
      payeeAccount: '6222 0000 0000 4321',
      reason: '账号少写一位',
    };
    const correct = async (actor: TestActor, changes: object = {}): Promise<string[]> =>
      codes(await run(actor, 'changeGrantPayee', { ...right, ...changes }, GRANT));
    expect(await correct(cadre)).toEqual(['STATE_CHANGED']);
    const { payments } = await order([id]);
    expect(await correct(cadre)).toEqual(['PAYMENTS_UNDER_WAY']);
    await answer([failedRow(payments[0])]);
    expect(await correct(cadre, { payeeAccount: '1' })).toEqual(['ACCOUNT_INVALID']);
    expect(await correct({ ...payer, scopes: `${PAY} grant:apply` })).toEqual(['SAME_PERSON']);
    expect(await correct(cadre)).toEqual([]);
    await run(payer, 'retryPayments', { paymentIds: [payments[0].id] }, 'preparedCount');
    const [again] = (await paymentsOf([id])).filter(({ status }) => status === 'PREPARED');
    expect(again.payeeAccount).toBe('****4321');
    expect(await correct(cadre)).toEqual(['PAYMENTS_UNDER_WAY']);
    expect((await read(id)).steps.at(-1)).toMatchObject({ kind: 'WRITE' });
  });

  test('a payment that was booked wrongly is corrected, and may be tried again', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const { rows } = await world.database.pool.query(
      `select id from grants.ledger_entry where kind = 'PAY' and case_id = $1`,
      [ids[0]],
    );
    const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '银行退回' };
    expect(
      await run(payer, 'correctEntry', correction, 'entry { kind corrects { correctedBy { kind } } }'),
    ).toMatchObject({
      userErrors: [],
      entry: { kind: 'PAY', corrects: { correctedBy: { kind: 'PAY' } } },
    });
    expect(await read(ids[0]!)).toMatchObject({ status: 'RESERVED', reserved: '3000.00', disbursed: '0.00' });
    expect(codes(await run(payer, 'correctEntry', correction, 'entry { id }'))).toEqual(['ALREADY_CORRECTED']);
    await run(payer, 'retryPayments', { paymentIds: [payments[0].id] }, 'preparedCount');
    const [again] = (await paymentsOf(ids)).filter(({ status }) => status === 'PREPARED');
    await send([again]);
    expect(codes(await answer([paidRow(again, '2026-08-20')]))).toEqual([]);
    expect(await read(ids[0]!)).toMatchObject({ status: 'PAID', disbursed: '3000.00' });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });
});

test('a page of grants with entries, payments and parts takes as many statements for many as for one', async () => {
  const ids = await decided(3);
  await reserve(ids);
  await prepare(ids);
  const count = async (asked: readonly string[]): Promise<number> => {
    world.statements.length = 0;
    const { errors } = await world.ask(
      payer,
      `{ ${asked.map((id, index) => `g${index}: grant(id: "${id}") { tranches { id } clawBacks { id } payments { edges { node { reference batch { id } tranche { id } } } } entries(orderBy: NEWEST_FIRST, filter: { kinds: [RESERVE] }) { totalCount edges { node { number line { name balance { available } } correctedBy { id } } } } }`).join(' ')} }`,
    );
    expect(errors).toBeUndefined();
    return world.statements.length;
  };
  expect(await count(ids)).toBe(await count(ids.slice(0, 1)));
});
