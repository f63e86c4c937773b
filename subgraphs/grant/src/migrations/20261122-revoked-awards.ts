import type { SqlMigration } from '@gonghui/kit';

/** An award that no budget line holds can be revoked. */
export const revokedAwards: SqlMigration = {
  name: '20261122_revoked_awards',
  up: [
    `alter table grants.case_step
      drop constraint case_step_kind_check,
      add constraint case_step_kind_check check (kind in ('WRITE', 'APPLY', 'CHECK', 'REVIEW', 'DECIDE', 'RESERVE', 'PLAN', 'PAY', 'EVIDENCE', 'ACCEPT', 'CLOSE', 'SEND_BACK', 'REJECT', 'WITHDRAW', 'CLAW_BACK', 'REVOKE'))`,
  ],
};
