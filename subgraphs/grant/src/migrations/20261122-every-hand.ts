import type { SqlMigration } from '@gonghui/kit';

/** Who wrote an application, and who planned its parts, are steps as well. */
export const everyHand: SqlMigration = {
  name: '20261122_every_hand',
  up: [
    `alter table grants.case_step
      drop constraint case_step_kind_check,
      add constraint case_step_kind_check check (kind in ('WRITE', 'APPLY', 'CHECK', 'REVIEW', 'DECIDE', 'RESERVE', 'PLAN', 'PAY', 'EVIDENCE', 'ACCEPT', 'CLOSE', 'SEND_BACK', 'REJECT', 'WITHDRAW', 'CLAW_BACK'))`,
  ],
};
