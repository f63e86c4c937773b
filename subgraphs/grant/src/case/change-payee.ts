import { checkName, checkReason, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PaymentStatus } from '../payment/payment-status.js';
import { Payment } from '../payment/payment.entity.js';
import { GrantStatus } from './grant-status.js';
import type { ChangeGrantPayeeInput } from './grant.types.js';
import { checkAccount, hashAccount, maskAccount } from './payee-account.js';
import { StepKind } from './step-kind.js';
import { lockGrant, recordStep, requireOtherHands } from './take-step.js';

/**
 * Corrects the account of a grant that the bank has sent a payment back from, and only then: an account is not changed
 * quietly between the decision and the bank. It is written down as a step, whose person may not pay.
 * @returns id of the grant
 */
export async function changeGrantPayee(
  ctx: RequestContext,
  em: EntityManager,
  input: ChangeGrantPayeeInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  const account = input.payeeAccount.replaceAll(/\s/g, '');
  refuseProblems(
    ['payeeName', 'NAME_INVALID', checkName(input.payeeName, 'The name of the account')],
    ['payeeAccount', 'ACCOUNT_INVALID', checkAccount(account)],
    ['reason', 'REASON_INVALID', checkReason(input.reason)],
  );
  const locked = await lockGrant(em, input.grantId, 'grantId');
  const { grant } = locked;
  if (grant.status !== GrantStatus.RESERVED && grant.status !== GrantStatus.PAYING)
    refuse('STATE_CHANGED', `This grant is ${grant.status}: nothing of it waits to be paid.`, 'grantId');
  requireOtherHands(ctx, StepKind.WRITE, locked, 'grantId');
  const payments = await em.find(Payment, { caseId: grant.id, beneficiaryId: null }, { fields: ['id', 'status'] });
  if (payments.some(({ status }) => status === PaymentStatus.PREPARED || status === PaymentStatus.ORDERED))
    refuse('PAYMENTS_UNDER_WAY', 'Payments to the account of now are under way. Wait for the bank.', 'grantId');
  if (!payments.some(({ status }) => status === PaymentStatus.FAILED))
    refuse('NOTHING_FAILED', 'The account is corrected when the bank has sent a payment back.', 'grantId');
  const note = `收款账户 ${maskAccount(grant.payeeAccount)} → ${maskAccount(account)}：${input.reason.trim()}`;
  recordStep(ctx, em, StepKind.WRITE, locked, { note });
  const payeeName = input.payeeName.trim();
  em.assign(grant, { payeeName, payeeAccount: account, payeeAccountHash: hashAccount(account) });
  return grant.id;
}
