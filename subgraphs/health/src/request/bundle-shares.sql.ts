/**
 * Which shares go out next: those of the first request of the area of which nothing came, all of them and no others, as
 * what was asked for them stays readable, so that a set with one more would tell of one person; otherwise all that were
 * never requested. Fewer than `fewest` persons are none: neither are eight claims of one person eight persons, nor eight
 * cases of four women eight women.
 */
const nextShares = `
create or replace function health.next_shares(of_kind text, of_union uuid, of_programme uuid, fewest int) returns uuid[]
language plpgsql stable set search_path = pg_catalog, public, pg_temp
as $body$
declare
  top constant ltree := tree.path_of(of_union);
begin
  return (
    with over as (
      select r.id, r.requested_at from health.grant_request r
        join reference.grant_filing f on f.request_id = r.id and f.is_over
        left join health.screening_programme p on p.id = r.programme_id
       where r.kind = of_kind and tree.path_of(r.union_id) <@ top
         and (r.programme_id is not distinct from of_programme
           or (of_programme is not null and p.union_id <> of_union and tree.path_of(p.union_id) <@ top))
    ),
    waiting as (
      select s.id, s.subject_id, over.id as request_id, over.requested_at
        from over join health.aid_share s on s.request_id = over.id
      union all
      select s.id, s.subject_id, null, null
        from health.aid_share s left join health.screening_programme p on p.id = s.programme_id
       where s.request_id is null and s.kind = of_kind and tree.path_of(s.union_id) <@ top
         and (s.programme_id is not distinct from of_programme
           or (of_programme is not null and p.union_id <> of_union and tree.path_of(p.union_id) <@ top))
    )
    select array_agg(waiting.id order by waiting.id)
      from waiting
      left join health.claim c on c.id = waiting.subject_id
      left join health.follow_up f on f.id = waiting.subject_id
     group by waiting.request_id, waiting.requested_at
    having count(distinct coalesce(c.person_index, f.worker_index, waiting.subject_id::text)) >= fewest
     order by waiting.requested_at nulls last, waiting.request_id
     limit 1);
end
$body$`;

/**
 * Who requests may not see the shares. This function runs as the owner, for a union of the caller's scope, and tells how
 * many persons it took: none when there are fewer than `fewest`.
 */
const bundleShares = `
create or replace function health.bundle_shares(for_request uuid, of_kind text, of_union uuid, of_programme uuid, fewest int,
  out persons int, out amount_fen bigint)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $body$
declare
  taken uuid[];
begin
  if not tree.in_scope(of_union) then
    raise exception 'a union is outside the scope' using errcode = 'GH403';
  end if;
  -- Who bundles at the same time waits here, and sees below what was taken.
  perform from health.aid_share s
    where s.kind = of_kind and tree.path_of(s.union_id) <@ tree.path_of(of_union)
      and (s.request_id is null
        or exists (select from reference.grant_filing f where f.request_id = s.request_id and f.is_over))
    order by s.id for update of s;
  taken := health.next_shares(of_kind, of_union, of_programme, fewest);
  select count(distinct coalesce(c.person_index, f.worker_index, s.subject_id::text)), coalesce(sum(s.amount_fen), 0)
    into persons, amount_fen
    from health.aid_share s
    left join health.claim c on c.id = s.subject_id
    left join health.follow_up f on f.id = s.subject_id
   where s.id = any(taken);
  update health.aid_share s set request_id = for_request where s.id = any(taken);
end
$body$`;

/**
 * Whether a request would be taken now, and no more: how many wait, from one day to the next, would tell when somebody
 * was aided.
 */
const reliefReady = `
create or replace function health.relief_ready(of_union uuid, fewest int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
begin
  return tree.in_scope(of_union) and health.next_shares('RELIEF', of_union, null, fewest) is not null;
end
$body$`;

/** What bundles shares of ill persons into requests. */
export const bundling: readonly string[] = [nextShares, bundleShares, reliefReady];
