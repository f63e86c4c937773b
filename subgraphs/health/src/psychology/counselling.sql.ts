/**
 * Hours that a household of that union may book: of services for the hardship register, run by the union or one above
 * it. Only hours that nobody has booked, so that nothing tells who did.
 */
export const counsellingHours = `
create function health.counselling_hours(household_union uuid, at timestamptz)
returns table (id uuid, union_id uuid, counsellor_name text, certificate text, service_name text, starts_at timestamptz, delivery text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
  select hour.id, hour.union_id, counsellor.name, counsellor.certificate, service.name, hour.starts_at, hour.delivery
    from health.counselling_session hour
    join health.counsellor on counsellor.id = hour.counsellor_id
    join health.psychological_service service on service.id = counsellor.service_id
    join tree.place owner on owner.id = service.union_id
    join tree.place household on household.id = household_union
   where hour.status = 'OFFERED' and hour.starts_at > at and household.path <@ owner.path
     and service.closed_on is null and service.audience = 'HARDSHIP'
     and (counsellor.ended_on is null or counsellor.ended_on >= (at at time zone 'Asia/Shanghai')::date)
   order by hour.starts_at, hour.id
   limit 200
$body$`;

/** How many booked hours of the future one household holds; a number and no row. */
export const counsellingHeld = `
create function health.counselling_held(household text, at timestamptz) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$
  select count(*)::int from health.counselling_session session
   where session.household_index = household and session.status = 'CONFIRMED' and session.starts_at > at
$body$`;

/** What the bearer of a session's code may know of it, and in which union's name he acts; nothing for any other code. */
export const counsellingBooking = `
create function health.counselling_booking(asked text)
returns table (id uuid, union_id uuid, counsellor_name text, certificate text, starts_at timestamptz, delivery text, place text, status text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$
  select session.id, session.union_id, counsellor.name, counsellor.certificate, session.starts_at, session.delivery,
         session.place, session.status
    from health.counselling_session session join health.counsellor on counsellor.id = session.counsellor_id
   where session.bearer = asked
$body$`;

/** General services, which everybody may turn to, signed in or not. */
export const generalServices = `
create function health.general_psychological_services() returns table (name text, contact text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$
  select service.name, service.contact from health.psychological_service service
   where service.closed_on is null and service.audience = 'EVERYBODY'
   order by service.name, service.id
   limit 200
$body$`;

/** The same with the place, of open services that everybody may turn to. */
export const generalServicesWithPlaces: readonly string[] = [
  `drop function health.general_psychological_services()`,
  `create function health.general_psychological_services() returns table (name text, contact text, place text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$
  select service.name, service.contact, service.place from health.psychological_service service
   where service.closed_on is null and service.audience = 'EVERYBODY'
   order by service.name, service.id
   limit 200
$body$`,
];
