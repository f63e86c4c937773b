import { scopePolicy, type SqlMigration } from '@gonghui/kit';
import { countProgrammeMonths } from '../programme/board/programme-month.sql.js';
import { positiveCaseRollup } from '../summary/indicators.js';

/** What examinations cost, and the sums by programme, union and month that a programme's board reads. */
export const programmeMonths: SqlMigration = {
  name: '20261121_programme_months',
  up: [
    `alter table health.screening_return add column cost_fen bigint null`,
    `alter table health.screening_return add constraint screening_return_cost_check check (cost_fen >= 0)`,
    `alter table health.screening_batch add column unit_cost_fen bigint null`,
    `alter table health.screening_batch add constraint screening_batch_unit_cost_check check (unit_cost_fen >= 0)`,
    `create table health.programme_month (
      programme_id uuid not null,
      union_id uuid not null,
      month date not null,
      booked int not null,
      attended int not null,
      absent int not null,
      returned int not null,
      costed int not null,
      cost_fen bigint not null,
      funds_fen bigint not null,
      primary key (programme_id, union_id, month)
    )`,
    `create index programme_month_union_id_index on health.programme_month (union_id)`,
    `alter table health.programme_month enable row level security`,
    // No policy for changes: triggers alone write it.
    `create policy scope on health.programme_month for select using (${scopePolicy('union_id')})`,
    ...countProgrammeMonths,
    ...positiveCaseRollup.up(),
  ],
};
