import { refuse } from '@gonghui/kit';
import { DriverException } from '@mikro-orm/core';

/** @throws Refusal `CLAIM_DUPLICATE` where another live claim holds a bill; anything else as it came */
export function refuseTakenBill(error: unknown): never {
  if (error instanceof DriverException && error.message.includes('claim_bill_unique'))
    refuse(
      'CLAIM_DUPLICATE',
      'Another claim holds this bill, maybe on other plans. All plans of one event belong into one claim; where it is decided, hand a supplement to it in.',
      'billNumbers',
    );
  throw error;
}

/**
 * For who checks a claim, and nobody before: it tells that the person was in hospital, or died.
 * @throws Refusal `CLAIM_DUPLICATE` where another claim that is checked or decided holds the days or the death
 */
export function refuseHeldDays(error: unknown): never {
  if (error instanceof DriverException && /claim_(stay_no_overlap|death_unique)/.test(error.message))
    refuse(
      'CLAIM_DUPLICATE',
      'Another claim that was found in order holds these days or this death, maybe on other plans. Reject this one; further plans come as a supplement to the other.',
      'id',
    );
  throw error;
}
