import { scopePolicy } from '@gonghui/kit';

/** USING expression of the first policy of a claim's file, before there were supplements; `handledInEvent` replaced it. */
export const handledBy = `(${scopePolicy('union_id')}) and exists (select from health.claim c where c.id = claim_id
  and platform.actor() in (c.handler_id, c.checker_id, c.decider_id))`;

/**
 * USING expression of a policy: the caller has taken, checked or decided the claim of a row, or another claim of the same
 * event. Who decides a supplement has to see what the plans before it pay.
 */
export const handledInEvent = `(${scopePolicy('union_id')}) and exists (select from health.claim own
  join health.claim c on c.id = coalesce(own.supplement_of_id, own.id) or c.supplement_of_id = coalesce(own.supplement_of_id, own.id)
  where own.id = claim_id and platform.actor() in (c.handler_id, c.checker_id, c.decider_id))`;
