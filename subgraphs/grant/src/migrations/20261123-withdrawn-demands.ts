import type { SqlMigration } from '@gonghui/kit';

/** A demand for money back that was a mistake is withdrawn while nothing came back on it. */
export const withdrawnDemands: SqlMigration = {
  name: '20261123_withdrawn_demands',
  up: [
    `alter table grants.claw_back
      add withdrawn_on date null,
      add withdrawal text null,
      add constraint claw_back_withdrawal_check
        check ((withdrawn_on is null) = (withdrawal is null) and (withdrawn_on is null or returned_fen = 0))`,
  ],
};
