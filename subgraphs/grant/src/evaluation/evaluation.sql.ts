import { auditTable, scopePolicy } from '@gonghui/kit';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';

const tables: readonly string[] = [
  `create table grants.evaluation (
    id uuid not null,
    scheme_id uuid not null,
    union_id uuid not null,
    year smallint not null,
    version smallint not null,
    status text not null,
    excellent_count smallint not null,
    ties text not null,
    good_from_hundredths smallint null,
    qualified_from_hundredths smallint null,
    source text not null,
    reason text null,
    trace jsonb not null,
    published_at timestamptz null,
    published_by text null,
    revision int not null default 1,
    primary key (id)
  )`,
  `create index evaluation_union_id_index on grants.evaluation (union_id)`,
  `create unique index evaluation_one_draft on grants.evaluation (scheme_id, year) where status = 'DRAFT'`,
  `create unique index evaluation_one_published on grants.evaluation (scheme_id, year) where status = 'PUBLISHED'`,
  `alter table grants.evaluation
    add constraint evaluation_version_unique unique (scheme_id, year, version),
    add constraint evaluation_places_check check (excellent_count >= 1 and excellent_count <= 10000),
    add constraint evaluation_thresholds_check check (good_from_hundredths <= 10000 and qualified_from_hundredths >= 0 and qualified_from_hundredths < good_from_hundredths),
    add constraint evaluation_published_check check ((status = 'DRAFT') = (published_at is null)),
    add constraint evaluation_reason_check check ((version = 1) = (reason is null)),
    add constraint evaluation_status_check check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
    add constraint evaluation_ties_check check (ties in ('ALL_IN', 'NONE_IN')),
    add constraint evaluation_scheme_id_foreign foreign key (scheme_id) references grants.scheme (id)`,
  `create table grants.evaluated_subject (
    id uuid not null,
    evaluation_id uuid not null,
    funder_id uuid not null,
    union_id uuid not null,
    subject_id uuid not null,
    name text not null,
    points_hundredths smallint null,
    rank smallint null,
    rating text null,
    primary key (id)
  )`,
  `create index evaluated_subject_union_id_index on grants.evaluated_subject (union_id)`,
  `create index evaluated_subject_funder_id_index on grants.evaluated_subject (funder_id)`,
  `alter table grants.evaluated_subject
    add constraint evaluated_subject_unique unique (evaluation_id, subject_id),
    add constraint evaluated_subject_points_check check (points_hundredths >= 0 and points_hundredths <= 10000),
    add constraint evaluated_subject_rated_check check ((rating is null) = (rank is null) and (rating is null or points_hundredths is not null)),
    add constraint evaluated_subject_rating_check check (rating in ('EXCELLENT', 'GOOD', 'QUALIFIED', 'UNQUALIFIED')),
    add constraint evaluated_subject_evaluation_id_foreign foreign key (evaluation_id) references grants.evaluation (id)`,
  `create table grants.evaluation_hand (
    id uuid not null,
    evaluation_id uuid not null,
    union_id uuid not null,
    actor_id text not null,
    actor_name text not null,
    at timestamptz not null,
    primary key (id)
  )`,
  `create index evaluation_hand_union_id_index on grants.evaluation_hand (union_id)`,
  `alter table grants.evaluation_hand
    add constraint evaluation_hand_unique unique (evaluation_id, actor_id),
    add constraint evaluation_hand_evaluation_id_foreign foreign key (evaluation_id) references grants.evaluation (id)`,
  ...['evaluation', 'evaluated_subject', 'evaluation_hand'].map(
    (table) => `alter table grants.${table} enable row level security`,
  ),
  `create policy scope on grants.evaluation using (${scopePolicy('union_id')})`,
  `create policy below on grants.evaluation for select using (status <> 'DRAFT' and ${belowFunderPolicy('union_id')})`,
  `create policy funder on grants.evaluated_subject using (${scopePolicy('funder_id')})`,
  `create policy scope on grants.evaluated_subject for select using (rating is not null and (${scopePolicy('union_id')}))`,
  `create policy scope on grants.evaluation_hand using (${scopePolicy('union_id')})`,
  `create policy below on grants.evaluation_hand for select using (${belowFunderPolicy('union_id')})`,
];

/** Grants rest on what one subject reached; a subject is paid once a year. */
const restingGrants: readonly string[] = [
  `alter table grants.grant_case
    add evaluated_subject_id uuid null,
    add constraint grant_case_evaluated_subject_id_foreign foreign key (evaluated_subject_id)
      references grants.evaluated_subject (id) on delete no action`,
  `create unique index grant_case_evaluated_once on grants.grant_case (scheme_id, year, subject_id)
     where evaluated_subject_id is not null and status not in ('REJECTED', 'WITHDRAWN') and (status <> 'CLOSED' or disbursed_fen > 0)`,
  `create function grants.subject_taken(this_case uuid, of_scheme uuid, in_year int, of_subject uuid) returns boolean
   language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
   begin atomic
     select exists (select from grants.grant_case g
       where g.scheme_id = of_scheme and g.year = in_year and g.subject_id = of_subject and g.id is distinct from this_case
         and g.evaluated_subject_id is not null and g.status not in ('REJECTED', 'WITHDRAWN')
         and (g.status <> 'CLOSED' or g.disbursed_fen > 0));
   end`,
  `comment on function grants.subject_taken is 'Whether another grant of a scheme and pay year rests on the rating of the same subject, whoever applied for it.'`,
  `alter table grants.case_step
    drop constraint case_step_kind_check,
    add constraint case_step_kind_check check (kind in ('SCORE', 'WRITE', 'APPLY', 'CHECK', 'REVIEW', 'DECIDE', 'RESERVE', 'PLAN', 'PAY', 'EVIDENCE', 'ACCEPT', 'CLOSE', 'SEND_BACK', 'REJECT', 'WITHDRAW', 'CLAW_BACK', 'REVOKE'))`,
];

/** What is published is kept by the database itself: a correction is another version. */
const frozen: readonly string[] = [
  `create function grants.keep_evaluations() returns trigger language plpgsql set search_path = pg_catalog, pg_temp
   as $body$
   begin
     if old.status = 'DRAFT' then
       return case tg_op when 'DELETE' then old else new end;
     end if;
     if tg_op = 'UPDATE' and old.status = 'PUBLISHED'
        and to_jsonb(new) = to_jsonb(old) || jsonb_build_object('status', 'SUPERSEDED', 'revision', new.revision) then
       return new;
     end if;
     raise exception 'a published evaluation stays; write a correction' using errcode = 'GG002';
   end
   $body$`,
  `create trigger keep_evaluations before update or delete on grants.evaluation
     for each row execute function grants.keep_evaluations()`,
  `create function grants.keep_evaluated_subjects() returns trigger
   language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = off
   as $body$
   begin
     if exists (select from grants.evaluation e
                 where e.id = case tg_op when 'INSERT' then new.evaluation_id else old.evaluation_id end and e.status <> 'DRAFT') then
       raise exception 'a published evaluation stays; write a correction' using errcode = 'GG002';
     end if;
     return case tg_op when 'DELETE' then old else new end;
   end
   $body$`,
  `create trigger keep_evaluated_subjects before insert or update or delete on grants.evaluated_subject
     for each row execute function grants.keep_evaluated_subjects()`,
];

/** Tables of evaluations, what of a published one never changes, and the link from grants. */
export const evaluationTables: readonly string[] = [
  ...tables,
  ...restingGrants,
  ...frozen,
  ...auditTable('grants.evaluation', { id: 'id', union: 'union_id' }).up(),
  ...auditTable('grants.evaluated_subject', { id: 'id', union: 'union_id' }).up(),
  ...auditTable('grants.evaluation_hand', { id: 'id', union: 'union_id' }).up(),
];
