import { checkName, encodeText, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { requireOtherHouseholdHands, requirePresentAccounts } from '../beneficiary/guard-household-payments.js';
import { Grant } from '../case/grant.entity.js';
import { StepKind } from '../case/step-kind.js';
import { judgeStep, recordHand, requireOtherHands } from '../case/take-step.js';
import { paymentReference } from '../rules/payment-reference.js';
import { writeBankFile } from '../rules/write-bank-file.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { BatchStatus } from './batch-status.js';
import { BankFileEncoding, type CreatePaymentBatchInput, type ExportPaymentBatchInput } from './payment.inputs.js';
import { PaymentBatch } from './payment-batch.entity.js';
import { PaymentStatus } from './payment-status.js';
import { lockFundedGrants } from './lock-funded-grants.js';
import { Payment } from './payment.entity.js';

/** Most payments of one batch. Design: a bank's form takes no more. */
const MAX_PAYMENTS = 5_000;

/** Puts prepared payments together for the bank. @returns id of the batch */
export async function createPaymentBatch(
  ctx: RequestContext,
  em: EntityManager,
  input: CreatePaymentBatchInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:pay');
  const ids = [...new Set(input.paymentIds.map((id) => id.toLowerCase()))];
  refuseProblems(
    ['title', 'NAME_INVALID', checkName(input.title, 'The title')],
    [
      'paymentIds',
      'PAYMENTS_INVALID',
      ids.length >= 1 && ids.length <= MAX_PAYMENTS ? null : `A batch has 1 to ${MAX_PAYMENTS} payments.`,
    ],
  );
  const found = await em.find(Payment, { id: { $in: ids.filter(isId) } });
  if (found.length < ids.length)
    refuse('PAYMENT_NOT_FOUND', 'Not all of these payments are in your scope.', 'paymentIds');
  const grants = await lockFundedGrants(em, [...new Set(found.map(({ caseId }) => caseId))]);
  const payments = await em.find(
    Payment,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { number: 'asc' }, refresh: true },
  );
  if (found.some(({ caseId }) => !grants.has(caseId)))
    refuse('PAYMENT_NOT_FOUND', 'Not all of these payments are yours to make.', 'paymentIds');
  for (const locked of grants.values()) {
    const problem = judgeStep(ctx, StepKind.PAY, locked);
    if (problem) refuse(problem.code, `${locked.grant.number}: ${problem.message}`, 'paymentIds');
  }
  if (payments.some(({ status, batchId }) => status !== PaymentStatus.PREPARED || batchId !== null))
    refuse('STATE_CHANGED', 'Not all of these payments are waiting for a batch. Load them again.', 'paymentIds');
  await requirePresentAccounts(em, payments, 'paymentIds');
  await requireOtherHouseholdHands(ctx, em, payments, grants, 'paymentIds');
  const lines = await em.find(BudgetLine, { id: { $in: [...new Set(payments.map(({ lineId }) => lineId))] } });
  const [funder, ...others] = new Set(lines.map(({ unionId }) => unionId));
  if (funder === undefined || others.length > 0)
    refuse('PAYMENTS_INVALID', 'The payments of a batch come from one funder.', 'paymentIds');
  const batch = em.create(PaymentBatch, {
    id: v7(),
    unionId: funder,
    title: input.title.trim(),
    status: BatchStatus.OPEN,
    createdOn: ctx.today,
    createdBy: actor.name,
    paymentCount: payments.length,
    amountFen: payments.reduce((sum, { amountFen }) => sum + amountFen, 0n),
    exportedAt: null,
    content: null,
    sha256: null,
    encoding: null,
  });
  em.persist(batch);
  for (const payment of payments) payment.batchId = batch.id;
  for (const locked of grants.values()) recordHand(ctx, em, StepKind.PAY, locked);
  return batch.id;
}

/**
 * Dissolves the batches without a file that some of these payments lie in: the others in them wait for a new batch. Who
 * put one together vouched for its count and its sum, so it is not sent with less.
 */
export async function dissolveOpenBatches(em: EntityManager, payments: readonly Payment[]): Promise<void> {
  const ids = payments.flatMap(({ batchId }) => batchId ?? []);
  const batches = await em.find(
    PaymentBatch,
    { id: { $in: ids }, status: BatchStatus.OPEN },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const batch of batches) batch.status = BatchStatus.DISSOLVED;
  await em.nativeUpdate(Payment, { batchId: { $in: batches.map(({ id }) => id) } }, { batchId: null });
}

/** Writes the file for the bank, once: from then on its payments are ordered. @returns id of the batch */
export async function exportPaymentBatch(
  ctx: RequestContext,
  em: EntityManager,
  input: ExportPaymentBatchInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:pay');
  requireScope(ctx.actor, 'grant:payee');
  const inBatch = isId(input.batchId) ? await em.find(Payment, { batchId: input.batchId }, { fields: ['caseId'] }) : [];
  // Grants first, as whoever sets their money free does.
  const grants = await lockFundedGrants(em, [...new Set(inBatch.map(({ caseId }) => caseId))]);
  const batch = isId(input.batchId)
    ? await em.findOne(PaymentBatch, { id: input.batchId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!batch) refuse('BATCH_NOT_FOUND', 'There is no such batch in your scope.', 'batchId');
  if (batch.status === BatchStatus.DISSOLVED)
    refuse('BATCH_DISSOLVED', 'A payment of this batch was cancelled. Put the others together anew.', 'batchId');
  if (batch.status !== BatchStatus.OPEN) return batch.id;
  const payments = await em.find(
    Payment,
    { batchId: batch.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { number: 'asc' }, refresh: true },
  );
  for (const locked of grants.values()) {
    requireOtherHands(ctx, StepKind.PAY, locked, 'batchId');
    recordHand(ctx, em, StepKind.PAY, locked);
  }
  await requirePresentAccounts(em, payments, 'batchId');
  await requireOtherHouseholdHands(ctx, em, payments, grants, 'batchId');
  if (payments.some(({ status }) => status !== PaymentStatus.PREPARED) || payments.length !== batch.paymentCount)
    throw new Error(`batch ${batch.number} is open, and its payments are not those it was put together of`);
  const numbers = new Map(
    (await em.find(Grant, { id: { $in: payments.map(({ caseId }) => caseId) } })).map(({ id, number }) => [id, number]),
  );
  const text = writeBankFile(
    payments.map(({ number, payeeName, payeeAccount, amountFen, caseId, month }) => ({
      reference: paymentReference(number),
      payeeName,
      payeeAccount,
      amountFen,
      purpose: month === null ? numbers.get(caseId)! : `${numbers.get(caseId)!} ${month.slice(0, 7)}`,
    })),
  );
  const content =
    input.encoding === BankFileEncoding.UTF_8 ? encodeText(`\uFEFF${text}`, 'UTF-8') : encodeText(text, 'GB18030');
  em.assign(batch, {
    status: BatchStatus.EXPORTED,
    exportedAt: ctx.now,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    encoding: input.encoding,
  });
  for (const payment of payments) payment.status = PaymentStatus.ORDERED;
  return batch.id;
}
