import { scopePolicy, type SqlMigration } from '@gonghui/kit';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';

/** When the rules of red flags were last run. */
export const redFlagChecks: SqlMigration = {
  name: '20261121_red_flag_checks',
  up: [
    `create table grants.red_flag_check (
      union_id uuid not null,
      checked_at timestamptz not null,
      primary key (union_id)
    )`,
    `alter table grants.red_flag_check enable row level security`,
    `create policy scope on grants.red_flag_check using (${scopePolicy('union_id')})`,
    `create policy below on grants.red_flag_check for select using (${belowFunderPolicy('union_id')})`,
  ],
};
