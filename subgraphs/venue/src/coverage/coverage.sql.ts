/**
 * What coverage is counted from. These functions run as the owner, because a target binds the unions below it and these
 * may not read rows of the unions above; they answer only for unions within the scope of the transaction.
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
 * The general federations of some levels within the scope of the transaction, each with the labels of its path: the
 * places that a target can speak of. The conditions on the level let an index on federations be used, and without the
 * two kinds of join each is looked up by its id: the cost follows their number, not that of all unions.
 */
export const places = `
create function venue.places(levels text[], on_day date)
returns table (id uuid, level text, code text, labels text[])
${asOwner} set enable_hashjoin = off set enable_mergejoin = off
as $body$
  select node.id, node.level, coalesce(node.code, '~'), string_to_array(ltree2text(node.path), '.')
    from reference.union_node node
   where node.level <> 'GRASSROOTS' and node.level = any(levels) and node.kind = 'GENERAL_FEDERATION'
     and node.valid_from <= on_day and (node.valid_to is null or node.valid_to > on_day)
$body$`;

/**
 * Every place and every park that a target wants covered, in the subtree of each asked union: by targets of the asked
 * union and above (binds), and by targets of unions below it. What a target wants in a subtree lies below the lower of
 * the two unions, so one label decides.
 */
export const wanted = `
create function venue.wanted(union_ids uuid[], on_day date)
returns table (within_id uuid, target_id uuid, binds boolean, venue_kinds text[], place_id uuid, park_id uuid, sort_key text)
${asOwner}
as $body$
  with asked as materialized (
    select place.id, place.path from tree.place where place.id = any(union_ids) and place.path <@ tree.scope()
  ),
  aim as materialized (
    select asked.id as within_id, target.id as target_id, asked.path <@ owner.path as binds,
           target.venue_kinds, target.place_levels, target.min_class_rank,
           subpath(case when asked.path <@ owner.path then asked.path else owner.path end, -1)::text as lower_label
      from venue.coverage_target target
      join tree.place owner on owner.id = target.union_id
      join asked on asked.path <@ owner.path or owner.path <@ asked.path
  ),
  place as materialized (
    select place.id, place.level, place.code, above.label
      from venue.places(array(select distinct unnest(aim.place_levels) from aim), on_day) place
      cross join lateral unnest(place.labels) above (label)
  ),
  park as materialized (
    select park.id, park.name, park.class_rank, above.label
      from venue.park
      join tree.place home on home.id = park.union_id
      cross join lateral unnest(string_to_array(ltree2text(home.path), '.')) above (label)
     where park.class_rank <= (select max(aim.min_class_rank) from aim)
  )
  select aim.within_id, aim.target_id, aim.binds, aim.venue_kinds, place.id, null::uuid, place.code
    from place join aim on aim.lower_label = place.label and place.level = any(aim.place_levels)
  union all
  select aim.within_id, aim.target_id, aim.binds, aim.venue_kinds, null::uuid, park.id, park.name
    from park join aim on aim.lower_label = park.label and park.class_rank <= aim.min_class_rank
$body$`;

/** Whether a park has a venue of one of the kinds in use, whoever runs it, in the scope or not: all readers get one answer. */
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
