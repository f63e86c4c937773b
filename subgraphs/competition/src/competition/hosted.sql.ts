/** Competitions that a union within the scope of the transaction holds together with another: their hosts read them. */
export const hosted = `
create function competition.hosted() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
  select host.competition_id
    from competition.competition_host host join tree.place on place.id = host.host_union_id
   where place.path <@ tree.scope()
$body$`;
