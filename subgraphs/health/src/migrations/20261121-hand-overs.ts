import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';

const tables: readonly string[] = [
  `create table health.hand_over (
    id uuid not null,
    kind text not null,
    subject_id uuid null,
    union_id uuid not null,
    from_handler_id text not null,
    to_handler_id text not null,
    actor_id text not null,
    actor_name text not null,
    at timestamptz not null,
    reason text not null,
    primary key (id)
  )`,
  `create index hand_over_union_id_index on health.hand_over (union_id)`,
  `create index hand_over_subject_id_index on health.hand_over (subject_id, at)`,
  `alter table health.hand_over
    add constraint hand_over_kind_check check (kind in ('DAY', 'CASE', 'EVERYTHING'))`,
  `alter table health.hand_over enable row level security`,
  `create policy concerned on health.hand_over
     using ((${scopePolicy('union_id')}) and platform.actor() in (from_handler_id, to_handler_id, actor_id))`,
];

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';

/**
 * Row-level security lets nobody write a row of another handler, so that handing over is three functions of the owner.
 * Each looks at the scope of the transaction, and gives nothing back that would tell of results or of how many cases
 * there are; `hand_over_cases` counts the caller's own.
 */
const functions: readonly string[] = [
  `create function health.hand_over_day(day uuid, to_handler text) returns void language plpgsql volatile ${DEFINER}
   as $body$
   begin
     if not tree.in_scope((select b.union_id from health.screening_batch b where b.id = day)) then
       raise exception 'a union is outside the scope' using errcode = 'GH403';
     end if;
     update health.screening_batch b set handler_id = to_handler where b.id = day;
     update health.exam_result r set handler_id = to_handler
      where r.booking_id in (select b.id from health.booking b where b.batch_id = day);
   end
   $body$`,
  `create function health.hand_over_cases(cases uuid[], to_handler text) returns int language plpgsql volatile ${DEFINER}
   as $body$
   declare
     taken int;
   begin
     update health.follow_up f set handler_id = to_handler
      where f.id = any(cases) and f.handler_id = platform.actor() and tree.in_scope(f.union_id);
     get diagnostics taken = row_count;
     update health.aid_share s set handler_id = to_handler
      where s.subject_id = any(cases) and s.handler_id = platform.actor() and tree.in_scope(s.union_id);
     return taken;
   end
   $body$`,
  `create function health.replace_handler(of_union uuid, from_handler text, to_handler text) returns void
   language plpgsql volatile ${DEFINER}
   as $body$
   declare
     below constant uuid[] := array(select tree.below(of_union));
   begin
     if not tree.in_scope(of_union) then
       raise exception 'a union is outside the scope' using errcode = 'GH403';
     end if;
     update health.screening_batch b set handler_id = to_handler
      where b.handler_id = from_handler and b.union_id = any(below);
     update health.exam_result r set handler_id = to_handler
      where r.handler_id = from_handler and r.union_id = any(below);
     update health.follow_up f set handler_id = to_handler
      where f.handler_id = from_handler and f.union_id = any(below);
     update health.aid_share s set handler_id = to_handler
      where s.handler_id = from_handler and s.kind = 'SOLATIUM' and s.union_id = any(below);
   end
   $body$`,
];

/** Days and cases handed over to another handler. */
export const handOvers: SqlMigration = {
  name: '20261121_hand_overs',
  up: [
    ...tables,
    ...functions,
    ...auditTable('health.hand_over', { id: 'id', union: null, redact: ['subject_id', 'union_id', 'reason'] }).up(),
  ],
};
