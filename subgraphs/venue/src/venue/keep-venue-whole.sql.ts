/**
 * What must hold of a venue when a transaction ends: its status periods follow each other without holes up to an open
 * one, which is its present status, and whatever repeats its kind or union repeats it rightly.
 */
export const keepVenueWhole = `
create or replace function venue.keep_venue_whole() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $body$
declare
  checked venue.venue;
begin
  select * into checked from venue.venue
   where id = case when tg_table_name = 'venue' then (to_jsonb(new) ->> 'id')::uuid
                   else (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'venue_id')::uuid end;
  if not found then
    return null;
  end if;
  if not exists (
    select from venue.venue_status_period
     where venue_id = checked.id and ends_on is null and status = checked.status and starts_on = checked.status_since) then
    raise exception 'venue %: its present status is not its open status period', checked.id using errcode = '23514';
  end if;
  if exists (
    select from venue.venue_status_period period
     where period.venue_id = checked.id and period.ends_on is not null
       and not exists (select from venue.venue_status_period next where next.venue_id = checked.id and next.starts_on = period.ends_on)) then
    raise exception 'venue %: its status periods have a hole', checked.id using errcode = '23514';
  end if;
  if exists (select from venue.venue_status_period where venue_id = checked.id and (kind <> checked.kind or union_id <> checked.union_id))
    or exists (select from venue.venue_project where venue_id = checked.id and union_id <> checked.union_id)
    or exists (select from venue.inspection where venue_id = checked.id and union_id <> checked.union_id) then
    raise exception 'venue %: kind or union is repeated wrongly', checked.id using errcode = '23514';
  end if;
  return null;
end
$body$`;

const deferred = 'deferrable initially deferred for each row execute function venue.keep_venue_whole()';

/** The triggers that ask it, at commit. */
export const keepVenueWholeTriggers: readonly string[] = [
  `create constraint trigger keep_venue_whole after insert or update of kind, union_id, status, status_since on venue.venue ${deferred}`,
  `create constraint trigger keep_venue_whole after insert or update or delete on venue.venue_status_period ${deferred}`,
  `create constraint trigger keep_venue_whole after insert or update of venue_id, union_id on venue.venue_project ${deferred}`,
];
