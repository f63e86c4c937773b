import { refuse, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LockedGrant } from '../case/take-step.js';
import { householdEyes } from '../rules/four-eyes.js';
import { BeneficiaryAccount } from './beneficiary-account.entity.js';
import { Beneficiary } from './beneficiary.entity.js';

/** Households by id. Their accounts stay as they are until commit. */
export async function lockHouseholds(em: EntityManager, ids: readonly string[]): Promise<Map<string, Beneficiary>> {
  if (ids.length === 0) return new Map();
  const households = await em.find(
    Beneficiary,
    { id: { $in: [...new Set(ids)] } },
    { lockMode: LockMode.PESSIMISTIC_READ, orderBy: { id: 'asc' }, refresh: true },
  );
  return new Map(households.map((household) => [household.id, household]));
}

/** A payment to a household, as far as it is judged. */
interface HouseholdPayment {
  readonly caseId: string;
  readonly beneficiaryId: string | null;
}

/**
 * Refuses payments to households whose account was set by whoever pays, or by somebody who took a step for the funder on
 * the grant that pays. @throws Refusal `SAME_PERSON`
 */
export async function requireOtherHouseholdHands(
  ctx: RequestContext,
  em: EntityManager,
  payments: readonly HouseholdPayment[],
  grants: ReadonlyMap<string, LockedGrant>,
  field: string,
): Promise<void> {
  const ids = payments.flatMap(({ beneficiaryId }) => beneficiaryId ?? []);
  if (ids.length === 0) return;
  const hands = Map.groupBy(
    await em.find(BeneficiaryAccount, { beneficiaryId: { $in: [...new Set(ids)] } }),
    (account) => account.beneficiaryId,
  );
  for (const { caseId, beneficiaryId } of payments) {
    if (beneficiaryId === null) continue;
    const problem = householdEyes(
      ctx.actor?.accountId ?? '',
      (hands.get(beneficiaryId) ?? []).map(({ actorId }) => actorId),
      grants.get(caseId)?.taken ?? [],
    );
    if (problem) refuse('SAME_PERSON', problem, field);
  }
}

/** Refuses payments to an account that their household has no more. @throws Refusal `ACCOUNT_CHANGED` */
export async function requirePresentAccounts(
  em: EntityManager,
  payments: readonly (HouseholdPayment & { readonly payeeAccountHash: string })[],
  field: string,
): Promise<void> {
  const households = await lockHouseholds(
    em,
    payments.flatMap(({ beneficiaryId }) => beneficiaryId ?? []),
  );
  for (const { beneficiaryId, payeeAccountHash } of payments) {
    const household = beneficiaryId === null ? undefined : households.get(beneficiaryId);
    if (household && household.payeeAccountHash !== payeeAccountHash)
      refuse(
        'ACCOUNT_CHANGED',
        `The account of ${household.householdCode} was changed. Prepare the help of its month anew.`,
        field,
      );
  }
}
