/**
 * What coverage is counted from. These functions run as the owner, because a target binds the unions below it and these
 * may not read rows of the unions above; the first two answer only for asked unions within the scope of the transaction.
 */

const asOwner = 'language sql stable security definer set search_path = pg_catalog, public, pg_temp';

/** The targets that bind each asked union: its own and those of the unions above it. */
export const targetsFor = `
create function venue.targets_for(union_ids uuid[])
returns table (within_id uuid, id uuid, union_id uuid, title text, place_levels text[], min_park_class text, venue_kinds text[], due_year int, source text)
${asOwner}
as $body$
  select asked.id, target.id, case when owner.path <@ tree.scope() then owner.id end,
         target.title, target.place_levels, target.min_park_class, target.venue_kinds, target.due_year, target.source
    from tree.place asked
    cross join venue.coverage_target target
    join tree.place owner on owner.id = target.union_id
   where asked.id = any(union_ids) and asked.path <@ tree.scope() and asked.path <@ owner.path
$body$`;

/**
 * Every place and every park that a target wants covered, in the subtree of each asked union: by targets of the asked
 * union and above (binds), and by targets of unions below it. A place is the general federation of a division.
 */
export const wanted = `
create function venue.wanted(union_ids uuid[], on_day date)
returns table (within_id uuid, target_id uuid, binds boolean, venue_kinds text[], place_id uuid, park_id uuid, sort_key text)
${asOwner}
as $body$
  with asked as materialized (
    select place.id, place.path, subpath(place.path, -1)::text as label
      from tree.place
     where place.id = any(union_ids) and place.path <@ tree.scope()
  ),
  target as materialized (
    select aim.id, aim.place_levels, aim.min_class_rank, aim.venue_kinds, owner.path, subpath(owner.path, -1)::text as label
      from venue.coverage_target aim
      join tree.place owner on owner.id = aim.union_id
     where exists (select from asked where asked.path <@ owner.path or owner.path <@ asked.path)
  ),
  -- The first condition lets the planner use an index on federations: their number counts, not that of all unions.
  place as materialized (
    select node.id, node.level, coalesce(node.code, '~') as code, string_to_array(ltree2text(node.path), '.') as labels
      from reference.union_node node
     where node.level <> 'GRASSROOTS' and node.level = any(array(select unnest(target.place_levels) from target))
       and node.kind = 'GENERAL_FEDERATION'
       and node.valid_from <= on_day and (node.valid_to is null or node.valid_to > on_day)
       and node.path <@ array(select asked.path from asked)
  ),
  park as materialized (
    select park.id, park.name, park.class_rank, string_to_array(ltree2text(home.path), '.') as labels
      from venue.park
      join tree.place home on home.id = park.union_id
     where park.class_rank <= (select max(target.min_class_rank) from target)
  )
  select asked.id, target.id, asked.path <@ target.path, target.venue_kinds, place.id, null::uuid, place.code
    from place
    join asked on asked.label = any(place.labels)
    join target on target.label = any(place.labels) and place.level = any(target.place_levels)
  union all
  select asked.id, target.id, asked.path <@ target.path, target.venue_kinds, null::uuid, park.id, park.name
    from park
    join asked on asked.label = any(park.labels)
    join target on target.label = any(park.labels) and park.class_rank <= target.min_class_rank
$body$`;

/** Whether a park has a venue of one of the kinds in use, whoever runs it: the answer must not depend on who asks. */
export const parkIsServed = `
create function venue.park_is_served(park uuid, kinds text[], on_day date) returns boolean
${asOwner}
as $body$
  select exists (
    select from venue.venue
      join venue.venue_status_period period on period.venue_id = venue.id
     where venue.park_id = park and period.kind = any(kinds) and period.status = 'IN_USE'
       and period.starts_on <= on_day and (period.ends_on is null or period.ends_on > on_day))
$body$`;
