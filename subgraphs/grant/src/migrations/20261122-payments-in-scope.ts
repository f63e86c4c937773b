import { scopeOfMany, type SqlMigration } from '@gonghui/kit';

/** Payments for whoever looks through all of them, as `grants.case_in_scope` has the cases. */
export const paymentsInScope: SqlMigration = {
  name: '20261122_payments_in_scope',
  up: [
    `create view grants.payment_in_scope with (security_barrier) as
     select p.* from grants.payment p where ${scopeOfMany('p.union_id')}`,
    `comment on view grants.payment_in_scope is 'The payments that the policy of payment lets the caller see: for passing over all of them.'`,
  ],
};
