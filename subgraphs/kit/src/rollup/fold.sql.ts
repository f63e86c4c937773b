import { FIXED_SEARCH_PATH } from './fixed-search-path.js';

/**
 * The fold: moves deltas into totals, and tells which nodes changed. It is silent about indicators that are declared
 * quiet, because when a count moves can tell whom it counts.
 */
export const foldFunction = `
create or replace function rollup.fold(batch int) returns bigint
language plpgsql security definer ${FIXED_SEARCH_PATH} set lock_timeout = '1s'
as $body$
declare
  folded bigint;
  changed text;
  quiet int[] := array(
    select indicator.indicator from rollup.indicator join rollup.source on source.name = indicator.source
     where source.declaration -> 'quiet' ? indicator.key);
begin
  perform tree.require_read_committed();
  lock table tree.lock in share update exclusive mode;
  -- One statement: a delta leaves and arrives in the same snapshot. Upserts in key order.
  with taken as (
    delete from rollup.delta
    where ctid = any(array(select ctid from rollup.delta limit batch))
    returning home, indicator, month, amount
  ),
  per_home as (
    select home, indicator, month, sum(amount) as amount from taken group by home, indicator, month
  ),
  per_ancestor as (
    select ancestor.node, per_home.indicator, per_home.month, sum(per_home.amount)::bigint as amount
    from per_home
    join tree.node on node.node = per_home.home
    cross join lateral unnest(node.anc) ancestor (node)
    group by ancestor.node, per_home.indicator, per_home.month
  ),
  added as (
    insert into rollup.total as total (node, indicator, month, amount)
    select node, indicator, month, amount from per_ancestor where amount <> 0 order by node, indicator, month
    on conflict (node, indicator, month) do update set amount = total.amount + excluded.amount
  )
  -- A notification holds 8000 bytes: 700 numbers, or word that much changed.
  select (select count(*) from taken),
    (select case when count(*) <= 700 then string_agg(node::text, ',') else '*' end
      from (select distinct node from per_ancestor where indicator <> all(quiet) limit 701) few)
  into folded, changed;
  if changed is not null then
    -- Writers pay nothing for live pages; these hear of a change within one round of folding.
    perform pg_notify('gonghui_totals', changed);
  end if;
  return folded;
end
$body$`;
