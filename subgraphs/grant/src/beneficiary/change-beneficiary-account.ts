import { checkReason, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkAccount, hashAccount, maskAccount } from '../case/payee-account.js';
import { BeneficiaryAccount } from './beneficiary-account.entity.js';
import type { Beneficiary } from './beneficiary.entity.js';
import type { ChangeBeneficiaryAccountInput } from './beneficiary.inputs.js';
import { loadHousehold } from './load-household.js';

/**
 * Changes the account of a household, with a reason that stays. Payments that were prepared before and are not with the
 * bank yet go nowhere: whoever pays prepares them anew, to the account of now. @returns id of the household
 */
export async function changeBeneficiaryAccount(
  ctx: RequestContext,
  em: EntityManager,
  input: ChangeBeneficiaryAccountInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  const account = input.payeeAccount.replaceAll(/\s/g, '');
  refuseProblems(
    ['payeeAccount', 'ACCOUNT_INVALID', checkAccount(account)],
    ['reason', 'REASON_INVALID', checkReason(input.reason)],
  );
  const household = await loadHousehold(em, input.beneficiaryId);
  if (account === household.payeeAccount)
    refuse('ACCOUNT_UNCHANGED', 'This is the account that the household has.', 'payeeAccount');
  em.assign(household, { payeeAccount: account, payeeAccountHash: hashAccount(account) });
  recordAccount(ctx, em, household, input.reason.trim());
  return household.id;
}

/** Writes down who gave a household the account that it has now. */
export function recordAccount(
  ctx: RequestContext,
  em: EntityManager,
  household: Beneficiary,
  reason: string | null,
): void {
  const actor = requireScope(ctx.actor, 'grant:apply');
  em.persist(
    em.create(BeneficiaryAccount, {
      id: v7(),
      beneficiaryId: household.id,
      unionId: household.unionId,
      account: maskAccount(household.payeeAccount),
      reason,
      actorId: actor.accountId,
      actorName: actor.name,
      at: ctx.now,
    }),
  );
}
