import { scopeOfMany, type SqlMigration } from '@gonghui/kit';

/**
 * The rows of `health.owed_exam` that its policy lets the caller see. The policy asks row by row; where many are
 * counted, the same scope is looked up once. The owner's rights read, so its condition is all that keeps rows from sight.
 */
export const owedInScope: SqlMigration = {
  name: '20261121_owed_in_scope',
  up: [
    `create view health.owed_in_scope with (security_barrier) as
       select o.* from health.owed_exam o
        where ${scopeOfMany('o.union_id')}`,
    `comment on view health.owed_in_scope is 'The rows that the policy of owed_exam lets the caller see: for counting many of them.'`,
  ],
};
