import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { abovePolicy } from '../trade-union/above-policy.js';

const tables: readonly string[] = [
  `create table health.grant_request (
    id uuid not null,
    kind text not null,
    union_id uuid not null,
    programme_id uuid null,
    scheme_id uuid not null,
    first_month date null,
    last_month date null,
    persons int not null,
    unit_fen bigint null,
    asked_fen bigint not null,
    title text not null,
    payee_name text not null,
    payee_account text not null,
    actor_id text not null,
    actor_name text not null,
    actor_union_id uuid not null,
    requested_at timestamptz not null,
    primary key (id)
  )`,
  `create index grant_request_union_id_index on health.grant_request (union_id)`,
  `create index grant_request_programme_id_index on health.grant_request (programme_id, kind)`,
  `alter table health.grant_request
    add constraint grant_request_kind_check check (kind in ('SCREENING', 'SOLATIUM', 'RELIEF'))`,
  `alter table health.grant_request
    add constraint grant_request_amount_check check (persons > 0 and asked_fen > 0)`,
  // The database itself lets no request of ill persons out that is small enough to point at one.
  `alter table health.grant_request
    add constraint grant_request_shares_check check (kind = 'SCREENING' or persons >= 8)`,
  `alter table health.grant_request
    add constraint grant_request_months_check check ((kind = 'SCREENING') = (first_month is not null and last_month is not null and programme_id is not null and unit_fen is not null) and last_month >= first_month)`,
  `create table health.aid_share (
    id uuid not null,
    kind text not null,
    subject_id uuid not null,
    union_id uuid not null,
    programme_id uuid null,
    handler_id text not null,
    amount_fen bigint null,
    request_id uuid null,
    primary key (id)
  )`,
  `create index aid_share_union_id_index on health.aid_share (union_id)`,
  `create index aid_share_request_id_index on health.aid_share (request_id)`,
  `create index aid_share_programme_id_index on health.aid_share (programme_id)`,
  `alter table health.aid_share add constraint aid_share_subject_unique unique (subject_id)`,
  `alter table health.aid_share
    add constraint aid_share_kind_check check (kind in ('SCREENING', 'SOLATIUM', 'RELIEF'))`,
  `alter table health.aid_share add constraint aid_share_ill_check check (kind <> 'SCREENING')`,
  `alter table health.aid_share
    add constraint aid_share_amount_check check ((kind = 'RELIEF') = (amount_fen is not null) and amount_fen > 0)`,
  `alter table health.grant_request
    add constraint grant_request_programme_id_foreign foreign key (programme_id) references health.screening_programme (id) on delete no action`,
  `alter table health.aid_share
    add constraint aid_share_programme_id_foreign foreign key (programme_id) references health.screening_programme (id) on delete no action`,
  `alter table health.aid_share
    add constraint aid_share_request_id_foreign foreign key (request_id) references health.grant_request (id) on delete no action deferrable initially deferred`,
  `alter table health.grant_request enable row level security`,
  `create policy scope on health.grant_request using (${scopePolicy('union_id')})`,
  `create policy above on health.grant_request for select using (${abovePolicy('union_id')})`,
  `alter table health.aid_share enable row level security`,
  `create policy handler on health.aid_share using ((${scopePolicy('union_id')}) and handler_id = platform.actor())`,
];

/**
 * Who requests may not see the shares. This function runs as the owner, for a union of the caller's scope, and tells how
 * many it took: none when there are fewer than `fewest`. A share of a request of which nothing came waits again.
 */
const bundleShares = `
create function health.bundle_shares(for_request uuid, of_kind text, of_union uuid, of_programme uuid, fewest int,
  out persons int, out amount_fen bigint)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $body$
declare
  top constant ltree := tree.path_of(of_union);
  taken uuid[];
begin
  if not tree.in_scope(of_union) then
    raise exception 'a union is outside the scope' using errcode = 'GH403';
  end if;
  select array_agg(waiting.id) into taken from (
    select s.id from health.aid_share s left join health.screening_programme p on p.id = s.programme_id
     where s.kind = of_kind and tree.path_of(s.union_id) <@ top
       and (s.programme_id is not distinct from of_programme
         or (of_programme is not null and p.union_id <> of_union and tree.path_of(p.union_id) <@ top))
       and (s.request_id is null
         or exists (select from reference.grant_filing f where f.request_id = s.request_id and f.is_over))
     order by s.id for update of s) waiting;
  persons := coalesce(cardinality(taken), 0);
  amount_fen := 0;
  if persons < fewest then
    persons := 0;
    return;
  end if;
  update health.aid_share s set request_id = for_request where s.id = any(taken);
  select coalesce(sum(s.amount_fen), 0) into amount_fen from health.aid_share s where s.id = any(taken);
end
$body$`;

const published: readonly string[] = [
  // Who applies for the women of a city names the programme of its province.
  `create or replace view reference.screening_programme as
   select one.id, one.union_id, one.name
     from health.screening_programme one where ${scopePolicy('one.union_id')} or ${abovePolicy('one.union_id')}`,
  `comment on view reference.screening_programme is 'Screening programmes as other subgraphs see them: those of the scope of the transaction, and those of the federations above it.'`,
  `create view reference.grant_request as
   select r.id, r.union_id, r.scheme_id, r.title, r.programme_id, lower(r.kind) as item_key, r.persons,
          case when r.kind = 'SCREENING' then 'health.womenScreened' end as indicator, r.asked_fen, r.payee_name,
          r.payee_account, r.actor_id, r.actor_name, r.actor_union_id, r.requested_at
     from health.grant_request r where ${scopePolicy('r.union_id')}`,
  `comment on view reference.grant_request is 'Money that is requested of the grant subgraph, limited to the scope of the transaction. It names no ill person.'`,
  `create view reference.screened_women as
   select b.programme_id, b.union_id, date_trunc('month', b.held_on::timestamp)::date as month, 1 as women
     from health.booking b where b.status = 'ATTENDED' and (${scopePolicy('b.union_id')})
   union all
   select s.programme_id, s.union_id, s.month, s.women_screened
     from health.screening_return s where ${scopePolicy('s.union_id')}`,
  `comment on view reference.screened_women is 'Women examined by programme, union and month, limited to the scope of the transaction: to be added up.'`,
];

/** Money requested of the grant subgraph, and shares of ill persons that wait to be requested together. */
export const grantRequests: SqlMigration = {
  name: '20261121_grant_requests',
  up: [
    ...tables,
    bundleShares,
    ...published,
    ...auditTable('health.grant_request', { id: 'id', union: 'union_id', redact: ['payee_account'] }).up(),
    // The trail is read by auditors, who may know of the ill no more than everybody.
    ...auditTable('health.aid_share', {
      id: 'id',
      union: null,
      redact: ['kind', 'subject_id', 'union_id', 'programme_id', 'amount_fen'],
    }).up(),
  ],
};
