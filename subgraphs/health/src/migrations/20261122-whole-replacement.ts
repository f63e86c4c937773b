import type { SqlMigration } from '@gonghui/kit';

const MOVED = [
  'screening_batch',
  'exam_result',
  'follow_up',
  'care_interval',
  'care_visit',
  'care_step',
  'care_correction',
  'station_person',
  'station_reading',
  'station_incident',
];

/** Counsellors of the same service as `mine`, for the successor's account, who work there still. */
const SUCCESSOR = `theirs.service_id = mine.service_id and theirs.account_id = to_handler
         and (theirs.ended_on is null or theirs.ended_on >= (at at time zone 'Asia/Shanghai')::date)`;
const TAKEN = `exists (select from health.counselling_session own
         where own.handler_id = to_handler and own.starts_at = s.starts_at and own.status in ('OFFERED', 'CONFIRMED', 'HELD'))`;

/**
 * All that a handler has below a union, and not screening alone: nobody else can open any of it. Claims in hand go back to
 * the desk, where four eyes are looked after. Where the successor looks after the same person already, the case that
 * comes ends with its last visit. Counselling goes to a counsellor of the same service and nobody else, and only what is
 * not over; an hour to come that nobody takes over is called off, as its worker then sees.
 */
const replaceHandler = `
create function health.replace_handler(of_union uuid, from_handler text, to_handler text, at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $body$
declare
  below constant uuid[] := array(select tree.below(of_union));
  ended uuid[];
begin
  if not tree.in_scope(of_union) then
    raise exception 'a union is outside the scope' using errcode = 'GH403';
  end if;
  ${MOVED.map(
    (table) => `update health.${table} s set handler_id = to_handler
   where s.handler_id = from_handler and s.union_id = any(below);`,
  ).join('\n  ')}
  update health.aid_share s set handler_id = to_handler
   where s.handler_id = from_handler and s.kind = 'SOLATIUM' and s.union_id = any(below);
  update health.claim s set handler_id = null
   where s.handler_id = from_handler and s.status in ('SUBMITTED', 'CHECKED') and s.union_id = any(below);
  with over as (
    update health.care_case s set closed_on = greatest(s.opened_on,
        (select max(v.visited_on) from health.care_visit v where v.case_id = s.id))
     where s.handler_id = from_handler and s.closed_on is null and s.union_id = any(below)
       and exists (select from health.care_case own
         where own.handler_id = to_handler and own.worker_index = s.worker_index and own.closed_on is null)
    returning s.id)
  select array_agg(over.id) into ended from over;
  delete from health.care_visit_due d where d.id = any(ended);
  update health.care_case s set handler_id = to_handler
   where s.handler_id = from_handler and s.union_id = any(below);
  update health.counselling_session s set handler_id = to_handler, counsellor_id = theirs.id
    from health.counsellor mine, health.counsellor theirs
   where mine.id = s.counsellor_id and ${SUCCESSOR}
     and s.handler_id = from_handler and s.union_id = any(below) and s.status in ('OFFERED', 'CONFIRMED') and not ${TAKEN};
  update health.counselling_session s set status = 'CANCELLED'
   where s.handler_id = from_handler and s.union_id = any(below) and s.status in ('OFFERED', 'CONFIRMED') and s.starts_at > at;
end
$body$`;

/** An officer replaces a handler in everything that the handler has. */
export const wholeReplacement: SqlMigration = {
  name: '20261122_whole_replacement',
  up: [`drop function health.replace_handler(uuid, text, text)`, replaceHandler],
};
