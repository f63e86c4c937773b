/**
 * What the certificate of a serial says, without a scope: whoever holds it may check it. The serial has 30 random bits
 * beside its number, so that trying serials finds nothing.
 */
export const publicCertificate = `
create function competition.public_certificate(asked text)
returns table (serial text, is_revoked boolean, recipient text, title text, competition_name text, edition int,
  event_name text, host_names text[], given_on date, revoked_because text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
  select award.serial, award.revoked_at is not null, award.recipient, award.title, competition.name, competition.edition,
         event.name,
         array(select host.name from competition.competition_host host
                where host.competition_id = competition.id order by host.position) || competition.outside_bodies,
         award.given_on, award.revoked_because
    from competition.award
    join competition.event on event.id = award.event_id
    join competition.competition on competition.id = award.competition_id
   where award.serial = public_certificate.asked
$body$`;
