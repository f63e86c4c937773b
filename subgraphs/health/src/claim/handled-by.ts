import { scopePolicy } from '@gonghui/kit';

/** USING expression of a policy: the caller has taken, checked or decided the claim of a row. */
export const handledBy = `(${scopePolicy('union_id')}) and exists (select from health.claim c where c.id = claim_id
  and platform.actor() in (c.handler_id, c.checker_id, c.decider_id))`;
