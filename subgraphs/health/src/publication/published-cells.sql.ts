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
  ids uuid[];
  parents uuid[];
  provinces uuid[];
  opened uuid[];
  opened_provinces uuid[];
  below record;
begin
  if tree.out_of_scope(union_ids) then
    raise exception 'a union is outside the scope' using errcode = 'GH403';
  end if;
  -- Totals of neighbours are refused outside one's scope: for the length of this function the scope is the whole tree.
  perform set_config('gonghui.scope', tree.path_of(tree.root())::text, true);
  select array_agg(province.id), array_agg(province.id) filter (where province.is_opened)
    into ids, opened
    from (
      select node.id, needs_counties or bool_or(asked.path <@ node.path) as is_opened
        from reference.union_node node
        join (select place.path from tree.place where place.id = any(union_ids)) asked
          on asked.path <@ node.path or node.path <@ asked.path
       where node.level = 'PROVINCIAL'
       group by 1
    ) province;
  parents := array_fill(null::uuid, array[cardinality(ids)]);
  provinces := ids;
  opened_provinces := opened;
  -- Down from parent to child, a level at a time: a condition on paths would look up each county of the nation, and a
  -- recursive query compares each with each.
  while cardinality(opened) > 0 loop
    select array_agg(node.id) as ids, array_agg(node.parent_id) as parents,
           array_agg(opened_provinces[array_position(opened, node.parent_id)]) as provinces
      into below
      from reference.union_node node
     where node.parent_id = any(opened) and node.level in ('MUNICIPAL', 'COUNTY');
    ids := ids || below.ids;
    parents := parents || below.parents;
    provinces := provinces || below.provinces;
    opened := below.ids;
    opened_provinces := below.provinces;
  end loop;
  return query
  with total as materialized (
    select asked_year.year, counted.id, counted.key, counted.amount
      from unnest(years) asked_year (year)
      cross join lateral rollup.totals(ids, keys,
        make_date(asked_year.year, 1, 1), make_date(asked_year.year, 12, 31)) counted
  )
  select place.id, place.parent_id, place.province_id, total.year, total.key, total.amount
    from unnest(ids, parents, provinces) place (id, parent_id, province_id) join total on total.id = place.id
   order by total.year, total.key, place.province_id, place.parent_id nulls first;
  perform set_config('gonghui.scope', coalesce(own_scope, ''), true);
end
$body$`;
