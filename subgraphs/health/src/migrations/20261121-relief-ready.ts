import type { SqlMigration } from '@gonghui/kit';

/**
 * Who requests may not see the shares, nor how many wait: their number from one day to the next would tell when somebody
 * was aided. This function runs as the owner, for a union of the caller's scope, and says no more than whether a request
 * would be taken now.
 */
const reliefReady = `
create function health.relief_ready(of_union uuid, fewest int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
begin
  return (select tree.in_scope(of_union) and count(distinct coalesce(c.person_index, s.subject_id::text)) >= fewest
    from health.aid_share s left join health.claim c on c.id = s.subject_id
   where s.kind = 'RELIEF' and tree.path_of(s.union_id) <@ tree.path_of(of_union)
     and (s.request_id is null
       or exists (select from reference.grant_filing f where f.request_id = s.request_id and f.is_over)));
end
$body$`;

/** Whether enough decided claims wait for relief to be requested. */
export const reliefIsReady: SqlMigration = { name: '20261121_relief_ready', up: [reliefReady] };
