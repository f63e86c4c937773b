import type { SqlMigration } from '@gonghui/kit';

/**
 * What another subgraph counted of a union in a year: of a stock, the value at its end, or today; of a flow, the sum.
 * Null where no subgraph of this installation counts it.
 */
const counted = `
create function grants.counted(of_union uuid, indicator text, of_year int) returns bigint
language plpgsql stable
as $body$
begin
  return (select total.amount from rollup.totals(array[of_union], array[indicator],
    make_date(of_year, 1, 1), least(make_date(of_year, 12, 31), greatest(tree.today(), make_date(of_year, 1, 31)))) total);
exception when sqlstate 'GH405' then
  return null;
end
$body$`;

/** What reconciliation asks of other subgraphs. */
export const reconciliation: SqlMigration = { name: '20261121_reconciliation', up: [counted] };
