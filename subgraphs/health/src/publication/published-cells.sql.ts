import { EXAMINED_KEYS } from '../summary/indicators.js';

/**
 * Counts of every federation down to the county in the provinces of the asked unions, one year each: what
 * `protectCounts` needs to know. Neighbours outside the caller's scope are counted too, because a hidden count is
 * protected by them; so this runs as the owner, answers only about provinces that hold an asked union of the caller's
 * scope, and its rows never leave the subgraph. Asked the nation alone, it counts the provinces alone, unless women
 * examined are counted beside: then each county must be known (`leaveOutFew`).
 */
export const publishedCells = `
create or replace function health.published_cells(union_ids uuid[], keys text[], years int[])
returns table (id uuid, parent_id uuid, province_id uuid, year int, key text, amount bigint)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $body$
declare
  own_scope text := current_setting('gonghui.scope', true);
  needs_counties constant boolean := keys && array[${EXAMINED_KEYS.map((key) => `'${key}'`).join(', ')}];
begin
  if tree.out_of_scope(union_ids) then
    raise exception 'a union is outside the scope' using errcode = 'GH403';
  end if;
  -- Totals of neighbours are refused outside one's scope: for the length of this function the scope is the whole tree.
  perform set_config('gonghui.scope', tree.path_of(tree.root())::text, true);
  return query
  with recursive asked as materialized (
    select place.path from tree.place where place.id = any(union_ids)
  ),
  province as materialized (
    select node.id, node.path, needs_counties or bool_or(asked.path <@ node.path) as is_opened
      from reference.union_node node
      join asked on asked.path <@ node.path or node.path <@ asked.path
     where node.level = 'PROVINCIAL'
     group by 1, 2
  ),
  -- Down from parent to child: a condition on paths would look up each county of the nation.
  place (id, parent_id, province_id, is_opened) as (
    select province.id, null::uuid, province.id, province.is_opened from province
    union all
    select node.id, place.id, place.province_id, true
      from place
      join reference.union_node node on node.parent_id = place.id
     where place.is_opened and node.level in ('MUNICIPAL', 'COUNTY')
  ),
  total as materialized (
    select asked_year.year, counted.id, counted.key, counted.amount
      from unnest(years) asked_year (year)
      cross join lateral rollup.totals(array(select place.id from place), keys,
        make_date(asked_year.year, 1, 1), make_date(asked_year.year, 12, 31)) counted
  )
  select place.id, place.parent_id, place.province_id, total.year, total.key, total.amount
    from place join total on total.id = place.id
   order by total.year, total.key, place.province_id, place.parent_id nulls first;
  perform set_config('gonghui.scope', coalesce(own_scope, ''), true);
end
$body$`;
