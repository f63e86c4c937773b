import { OWED_EXAM_LOCK } from './follow-owed-exams.sql.js';

/**
 * Up-statements: what women owe follows an added examination only if it is later than the last one that is known. A
 * roster with examinations is so followed once, by its workers, and not a second time by what they bring along.
 */
export const followLaterExams: readonly string[] = [
  `create or replace function health.follow_exam_record() returns trigger
   language plpgsql security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan
   as $body$
   declare
     women uuid[];
   begin
     if tg_op = 'INSERT' then
       women := array(select distinct a.worker_id from added a);
       perform tree.require_read_committed();
       -- The locks of refresh_owed_exams: whoever changes the duty, or the last examination, of these women is done before they are compared.
       lock table tree.lock in row exclusive mode;
       perform pg_advisory_xact_lock_shared(${OWED_EXAM_LOCK});
       perform from health.worker w where w.id = any(women) order by w.id for no key update;
       perform health.refresh_owed_exams(array(
         select distinct a.worker_id
           from added a join health.owed_exam o on o.worker_id = a.worker_id and o.kind = a.kind
          where o.last_on is null or o.last_on < a.examined_on));
     elsif tg_op = 'UPDATE' then
       perform health.refresh_owed_exams(array(select a.worker_id from added a union select r.worker_id from removed r));
     else
       perform health.refresh_owed_exams(array(select distinct r.worker_id from removed r));
     end if;
     return null;
   end
   $body$`,
];
