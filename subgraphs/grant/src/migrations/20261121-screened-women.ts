import type { SqlMigration } from '@gonghui/kit';

/**
 * Women whom the health subgraph counted below a union in some months, of one programme or of all. Null where no
 * subgraph of this installation publishes them.
 */
const womenScreened = `
create function grants.women_screened(of_union uuid, of_programme uuid, from_day date, until_day date) returns int
language plpgsql stable
as $body$
begin
  if to_regclass('reference.screened_women') is null then
    return null;
  end if;
  return (select coalesce(sum(s.women), 0)::int from reference.screened_women s
    where s.union_id in (select below from tree.below(of_union) below) and s.month between from_day and until_day
      and (of_programme is null or s.programme_id = of_programme));
end
$body$`;

/** What reconciliation asks of the health subgraph, and the months that a filed request counts. */
export const screenedWomen: SqlMigration = {
  name: '20261121_screened_women',
  up: [
    womenScreened,
    `alter table grants.filing add column first_month date null`,
    `alter table grants.filing add column last_month date null`,
    `alter table grants.filing
      add constraint filing_months_check check ((first_month is null) = (last_month is null))`,
  ],
};
