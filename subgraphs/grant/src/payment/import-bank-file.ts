import {
  arrayLiteral,
  cellError,
  checkName,
  MAX_LISTED_ERRORS,
  monthOf,
  mutate,
  readImportFile,
  Refusal,
  refuse,
  refuseProblems,
  requireScope,
  type ImportColumn,
  type ImportFile,
  type ImportRowError,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { StepKind } from '../case/step-kind.js';
import { judgeStep, takeStep, type LockedGrant } from '../case/take-step.js';
import { AccountingPeriod } from '../ledger/accounting-period.entity.js';
import { bookEntries, type EntryDraft } from '../ledger/book-entries.js';
import { EntryKind } from '../ledger/entry-kind.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { tooEarly } from '../rules/pay-year-of.js';
import { readBankRow, type BankColumn, type BankResult } from '../rules/read-bank-row.js';
import { BankFile } from './bank-file.entity.js';
import { BatchStatus } from './batch-status.js';
import type { ImportBankFileInput, ImportBankFilePayload } from './payment.inputs.js';
import { PaymentBatch } from './payment-batch.entity.js';
import { PaymentStatus } from './payment-status.js';
import { lockFundedGrants } from './lock-funded-grants.js';
import { Payment } from './payment.entity.js';

const COLUMNS: readonly ImportColumn<BankColumn>[] = [
  { key: 'reference', headings: ['业务参考号', '参考号', 'reference'], isRequired: true },
  { key: 'amount', headings: ['金额', 'amount'], isRequired: true },
  { key: 'result', headings: ['结果', '处理结果', '状态', 'result', 'status'], isRequired: true },
  { key: 'paidOn', headings: ['入账日期', '付款日期', '交易日期', 'paidOn'] },
  { key: 'bankReference', headings: ['银行流水号', '流水号', 'bankReference'] },
  { key: 'failure', headings: ['失败原因', '退票原因', 'failure'] },
];

/** Columns of the file that was sent; a bank that sends it back with two more is understood. */
const SENT: readonly ImportColumn<BankColumn | SentColumn>[] = [
  ...COLUMNS,
  { key: 'payeeName', headings: ['收款户名', '户名', 'payeeName'] },
  { key: 'payeeAccount', headings: ['收款账号', '账号', 'payeeAccount'] },
  { key: 'purpose', headings: ['用途', 'purpose'] },
];
type SentColumn = 'payeeName' | 'payeeAccount' | 'purpose';

/** What the bank says in one row of the file. */
interface AnsweredRow {
  readonly row: number;
  readonly said: BankResult;
}

/** Ends the transaction of a file with errors: nothing of it is kept. */
class RowsRefused extends Error {
  constructor(readonly errors: readonly ImportRowError[]) {
    super(`${errors.length} errors in the file`);
  }
}

/** Ends the transaction of a trial: nothing of it is kept. */
class TrialEnded extends Error {
  constructor(readonly counts: Counts) {
    super('trial');
  }
}

interface Counts {
  readonly paid: number;
  readonly failed: number;
  readonly paidFen: bigint;
}

/** What `mutate` keeps of an import, so that a repeated request is answered as before. */
interface Kept {
  readonly fileId: string;
  readonly wasKnown: boolean;
}

/** The payload before the file is loaded. */
export type ImportedBankFile = Omit<ImportBankFilePayload, 'file'> & { readonly fileId: string | null };

/**
 * Takes in what the bank says of payments: all rows or none. What was paid is booked in the same transaction; what failed
 * may be prepared again. The same bytes are taken in once, and a payment is booked once, whatever file says so again.
 */
export async function importBankFile(ctx: RequestContext, input: ImportBankFileInput): Promise<ImportedBankFile> {
  requireScope(ctx.actor, 'grant:pay');
  const { clientMutationId, dryRun } = input;
  const nothing: ImportedBankFile = {
    clientMutationId,
    dryRun,
    rows: 0,
    accepted: 0,
    rejected: 0,
    errors: [],
    userErrors: [],
    paidCount: 0,
    failedCount: 0,
    wasKnown: false,
    fileId: null,
  };
  let rows = 0;
  try {
    refuseProblems(['fileName', 'FILE_NAME_INVALID', checkName(input.fileName, 'The file name')]);
    const file = await readImportFile(input.contentBase64, SENT);
    rows = file.rowCount;
    if (rows === 0 && file.errors.length === 0)
      refuse('FILE_EMPTY', 'The file has a header but no rows.', 'contentBase64');
    const sha256 = createHash('sha256').update(Buffer.from(input.contentBase64, 'base64')).digest('hex');
    if (dryRun) {
      const counts = await tryOut(ctx, file);
      return { ...nothing, rows, accepted: rows, paidCount: counts.paid, failedCount: counts.failed };
    }
    const run = () => mutate(ctx, 'importBankFile', input, (em) => takeIn(ctx, em, input.fileName, sha256, file));
    const { result, userErrors } = await run().catch((error: unknown) => {
      // Somebody took in the same bytes at the same moment: now they are known.
      if (error instanceof UniqueConstraintViolationException) return run();
      throw error;
    });
    if (!result) return { ...nothing, rows, userErrors };
    return { ...nothing, rows, accepted: rows, fileId: result.fileId, wasKnown: result.wasKnown };
  } catch (error) {
    if (error instanceof Refusal) return { ...nothing, rows, userErrors: [...error.userErrors] };
    if (error instanceof RowsRefused) return refusedRows(nothing, rows, error.errors);
    throw error;
  }
}

/** Does the same work in a transaction that is rolled back. */
function tryOut(ctx: RequestContext, file: ImportFile<BankColumn | SentColumn>): Promise<Counts> {
  return ctx
    .write('importBankFile', async (em): Promise<Counts> => {
      const counts = await post(ctx, em, file);
      await em.flush();
      throw new TrialEnded(counts);
    })
    .catch((error: unknown) => {
      if (error instanceof TrialEnded) return error.counts;
      throw error;
    });
}

async function takeIn(
  ctx: RequestContext,
  em: EntityManager,
  fileName: string,
  sha256: string,
  file: ImportFile<BankColumn | SentColumn>,
): Promise<Kept> {
  const actor = requireScope(ctx.actor, 'grant:pay');
  const known = await em.findOne(BankFile, { unionId: actor.unionId, sha256 });
  if (known) return { fileId: known.id, wasKnown: true };
  const counts = await post(ctx, em, file);
  const taken = em.create(BankFile, {
    id: v7(),
    unionId: actor.unionId,
    sha256,
    fileName: fileName.trim(),
    importedAt: ctx.now,
    importedBy: actor.name,
    rowCount: file.rowCount,
    paidCount: counts.paid,
    failedCount: counts.failed,
    paidFen: counts.paidFen,
  });
  em.persist(taken);
  return { fileId: taken.id, wasKnown: false };
}

/** Judges each row, and books what was paid. @throws RowsRefused with every error */
async function post(
  ctx: RequestContext,
  em: EntityManager,
  file: ImportFile<BankColumn | SentColumn>,
): Promise<Counts> {
  const errors: ImportRowError[] = [...file.errors];
  const answers = readRows(file, ctx.today, errors);
  const cellsOf = new Map(file.rows.map(({ row, cells }) => [row, cells]));
  const numbers = answers.map(({ said }) => said.number);
  const owners = await em.execute<{ case_id: string }[]>(
    'select distinct case_id from grants.payment where number = any(?::bigint[])',
    [arrayLiteral(numbers.map(String))],
  );
  const grants = await lockFundedGrants(
    em,
    owners.map((owner) => owner.case_id),
  );
  const payments = new Map(
    (
      await em.find(
        Payment,
        { number: { $in: numbers } },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { number: 'asc' } },
      )
    ).map((payment) => [payment.number, payment]),
  );
  const isClosed = await closedMonths(em, [...payments.values()]);

  const fresh: { readonly payment: Payment; readonly said: BankResult }[] = [];
  for (const { row, said } of answers) {
    const payment = payments.get(said.number);
    const verdict =
      (payment && otherPayee(payment, cellsOf.get(row)!)) ??
      judge(ctx, said, payment, payment && grants.get(payment.caseId), isClosed);
    if (verdict === 'fresh') fresh.push({ payment: payment!, said });
    else if (verdict !== 'known')
      errors.push(cellError(row, file.headings[verdict.column], verdict.code, verdict.message, null));
  }
  if (errors.length > 0) throw new RowsRefused(errors.toSorted((a, b) => a.row - b.row));
  return book(ctx, em, fresh, grants);
}

function readRows(
  file: ImportFile<BankColumn | SentColumn>,
  today: string,
  errors: ImportRowError[],
): readonly AnsweredRow[] {
  const answers: AnsweredRow[] = [];
  const seen = new Set<bigint>();
  for (const { row, cells } of file.rows) {
    const { result, faults } = readBankRow(cells, today);
    errors.push(
      ...faults.map(({ column, code, message }) => cellError(row, file.headings[column], code, message, cells[column])),
    );
    if (!result) continue;
    if (seen.has(result.number))
      errors.push(
        cellError(
          row,
          file.headings.reference,
          'REFERENCE_TWICE',
          'The file names this payment twice.',
          cells.reference,
        ),
      );
    else answers.push({ row, said: result });
    seen.add(result.number);
  }
  return answers;
}

interface Fault {
  readonly column: BankColumn | SentColumn;
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a row, `fresh` when it is news, `known` when it repeats what is booked. */
type Verdict = 'fresh' | 'known' | Fault;

/** Compares the payee that a bank names, where it names one, with the one that was ordered: a file can be altered on its way. */
function otherPayee(
  payment: Payment,
  cells: Readonly<Partial<Record<BankColumn | SentColumn, string>>>,
): Fault | undefined {
  const plain = (text = ''): string => text.normalize('NFKC').replaceAll(/[\s'’-]/g, '');
  const [name, account] = [plain(cells.payeeName), plain(cells.payeeAccount)];
  // A masked account, or one that a spreadsheet has rounded, says nothing.
  const isOtherAccount = /^\d+$/.test(account) && account !== plain(payment.payeeAccount);
  const isOtherName = name !== '' && name !== plain(payment.payeeName);
  if (!isOtherAccount && !isOtherName) return undefined;
  return {
    column: isOtherAccount ? 'payeeAccount' : 'payeeName',
    code: 'PAYEE_DIFFERS',
    message: 'The bank names another payee than was ordered. Ask the bank.',
  };
}

function judge(
  ctx: RequestContext,
  said: BankResult,
  payment: Payment | undefined,
  locked: LockedGrant | undefined,
  isClosed: (lineId: string, day: string) => boolean,
): Verdict {
  if (!payment || !locked)
    return { column: 'reference', code: 'PAYMENT_NOT_FOUND', message: 'There is no such payment in your scope.' };
  if (payment.amountFen !== said.amountFen)
    return { column: 'amount', code: 'AMOUNT_DIFFERS', message: 'The bank names another amount than was ordered.' };
  if (payment.status === PaymentStatus.PAID) {
    const same =
      said.state === 'paid' && said.paidOn === payment.paidOn && said.bankReference === payment.bankReference;
    return same
      ? 'known'
      : { column: 'reference', code: 'ALREADY_PAID', message: 'This payment is booked already, otherwise.' };
  }
  if (payment.status === PaymentStatus.FAILED && said.state === 'failed') return 'known';
  if (payment.status !== PaymentStatus.ORDERED)
    return {
      column: 'reference',
      code: 'NOT_ORDERED',
      message: `This payment is ${payment.status}; the bank was not told to pay it.`,
    };
  if (said.state === 'failed') return 'fresh';
  const step = judgeStep(ctx, StepKind.PAY, locked);
  if (step) return { column: 'reference', code: step.code, message: step.message };
  const early = tooEarly(locked.grant.year, said.paidOn);
  if (early) return { column: 'paidOn', code: 'TOO_EARLY', message: early };
  if (locked.grant.decidedOn !== null && said.paidOn < locked.grant.decidedOn)
    return {
      column: 'paidOn',
      code: 'DECISION_MISSING',
      message: `The grant was decided on ${locked.grant.decidedOn}, after this day.`,
    };
  if (isClosed(payment.lineId, said.paidOn))
    return {
      column: 'paidOn',
      code: 'PERIOD_CLOSED',
      message: 'This month is closed. Ask for the day on which it was credited anew.',
    };
  return 'fresh';
}

async function closedMonths(
  em: EntityManager,
  payments: readonly Payment[],
): Promise<(lineId: string, day: string) => boolean> {
  const lines = await em.find(BudgetLine, { id: { $in: [...new Set(payments.map(({ lineId }) => lineId))] } });
  const funders = new Map(lines.map(({ id, unionId }) => [id, unionId]));
  const periods = await em.find(AccountingPeriod, { unionId: { $in: [...new Set(funders.values())] } });
  const closed = new Set(periods.map(({ unionId, month }) => `${unionId} ${month}`));
  return (lineId, day) => closed.has(`${funders.get(lineId)} ${monthOf(day)}`);
}

async function book(
  ctx: RequestContext,
  em: EntityManager,
  fresh: readonly { readonly payment: Payment; readonly said: BankResult }[],
  grants: ReadonlyMap<string, LockedGrant>,
): Promise<Counts> {
  const drafts: EntryDraft[] = [];
  const paidFen = new Map<string, bigint>();
  for (const { payment, said } of fresh) {
    if (said.state === 'failed') {
      em.assign(payment, { status: PaymentStatus.FAILED, failure: said.failure });
      continue;
    }
    em.assign(payment, {
      status: PaymentStatus.PAID,
      paidOn: said.paidOn,
      bankReference: said.bankReference,
      failure: null,
    });
    paidFen.set(payment.caseId, (paidFen.get(payment.caseId) ?? 0n) + payment.amountFen);
    drafts.push({
      kind: EntryKind.PAY,
      lineId: payment.lineId,
      unionId: payment.unionId,
      caseId: payment.caseId,
      paymentId: payment.id,
      amountFen: payment.amountFen,
      bookedOn: said.paidOn,
      note: said.bankReference,
    });
  }
  for (const [caseId, amountFen] of paidFen) {
    const locked = grants.get(caseId)!;
    takeStep(ctx, em, StepKind.PAY, locked, { amountFen, isPaidInFull: locked.grant.reservedFen === amountFen });
  }
  await bookEntries(ctx, em, drafts);
  await settleBatches(em, [...new Set(fresh.map(({ payment }) => payment.batchId))]);
  return {
    paid: drafts.length,
    failed: fresh.length - drafts.length,
    paidFen: drafts.reduce((sum, { amountFen }) => sum + amountFen, 0n),
  };
}

/** A batch is settled when the bank has answered for all of it. */
async function settleBatches(em: EntityManager, batchIds: readonly (string | null)[]): Promise<void> {
  await em.flush();
  const ids = batchIds.filter((id) => id !== null);
  // Whoever takes in the other half of a batch at the same moment is waited for.
  const batches = await em.find(
    PaymentBatch,
    { id: { $in: ids } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const open = new Set(
    (await em.find(Payment, { batchId: { $in: ids }, status: PaymentStatus.ORDERED }, { fields: ['batchId'] })).map(
      ({ batchId }) => batchId,
    ),
  );
  for (const batch of batches) if (!open.has(batch.id)) batch.status = BatchStatus.SETTLED;
}

function refusedRows(nothing: ImportedBankFile, rows: number, errors: readonly ImportRowError[]): ImportedBankFile {
  const rejected = new Set(errors.map(({ row }) => row)).size;
  // Below a header that is not understood no row is read.
  const isHeader = errors.some(({ code }) => code.startsWith('COLUMN_'));
  return {
    ...nothing,
    userErrors: nothing.dryRun
      ? []
      : [
          {
            code: 'ROWS_REFUSED',
            message: `${errors.length} errors; nothing was taken in. Correct the file and send it again.`,
            field: ['contentBase64'],
          },
        ],
    rows,
    accepted: nothing.dryRun && !isHeader ? rows - rejected : 0,
    rejected: isHeader ? rows : rejected,
    errors: errors.slice(0, MAX_LISTED_ERRORS),
  };
}
