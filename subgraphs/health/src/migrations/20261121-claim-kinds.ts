import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';

const LIVE = `status not in ('REJECTED', 'WITHDRAWN')`;
const KINDS = `('INPATIENT', 'OUTPATIENT', 'ACCIDENT', 'DEATH')`;

/** Columns that say what kind of claim a row is of; what was there before is of stays in hospital. */
const kinds: readonly string[] = [
  ...(
    [
      ['claim', 'kind'],
      ['claim_share', 'account'],
      ['plan_account', 'kind'],
    ] as const
  ).flatMap(([table, column]) => [
    `alter table health.${table} add column ${column} text not null default 'INPATIENT'`,
    `alter table health.${table} alter column ${column} drop default`,
    `alter table health.${table} add constraint ${table}_${column}_check check (${column} in ${KINDS})`,
  ]),
  `alter table health.claim drop constraint claim_stay_no_overlap`,
  `alter table health.claim add constraint claim_stay_no_overlap
    exclude using gist (person_index with =, kind with =, daterange(admitted_on, free_from) with &&) where (${LIVE})`,
  `create unique index claim_death_unique on health.claim (person_index) where kind = 'DEATH' and ${LIVE}`,
  `alter table health.plan_account drop constraint plan_account_person_unique`,
  `alter table health.plan_account
    add constraint plan_account_person_unique unique (plan_id, person_index, period_from, kind)`,
  `alter table health.claim_document drop constraint claim_document_kind_check`,
  `alter table health.claim_document
    add constraint claim_document_kind_check check (kind in ('DISCHARGE_SUMMARY', 'INVOICE', 'SETTLEMENT', 'CHRONIC_CERTIFICATE', 'ACCIDENT_PROOF', 'DISABILITY_ASSESSMENT', 'DEATH_CERTIFICATE', 'KINSHIP_PROOF', 'APPLICATION', 'OTHER'))`,
];

/** Outpatient care has many bills, an accident or a death none. */
const bills: readonly string[] = [
  `create table health.claim_bill (
    id uuid not null,
    claim_id uuid not null,
    union_id uuid not null,
    bill_index text not null,
    primary key (id)
  )`,
  `create index claim_bill_union_id_index on health.claim_bill (union_id)`,
  `create index claim_bill_claim_id_index on health.claim_bill (claim_id)`,
  `insert into health.claim_bill (id, claim_id, union_id, bill_index)
   select gen_random_uuid(), c.id, c.union_id, c.bill_index from health.claim c where ${LIVE}`,
  `drop index health.claim_bill_unique`,
  `alter table health.claim drop column bill_index`,
  `alter table health.claim_bill add constraint claim_bill_unique unique (bill_index)`,
  `alter table health.claim_bill
    add constraint claim_bill_claim_id_foreign foreign key (claim_id) references health.claim (id)`,
  `alter table health.claim_bill enable row level security`,
  `create policy scope on health.claim_bill using (${scopePolicy('union_id')})`,
];

/** As before, but eight claims of one person, such as of outpatient care, are not eight persons. */
const bundleShares = `
create or replace function health.bundle_shares(for_request uuid, of_kind text, of_union uuid, of_programme uuid, fewest int,
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
  select count(distinct coalesce(c.person_index, s.subject_id::text)) into persons
    from health.aid_share s left join health.claim c on c.id = s.subject_id where s.id = any(taken);
  amount_fen := 0;
  if persons < fewest then
    persons := 0;
    return;
  end if;
  update health.aid_share s set request_id = for_request where s.id = any(taken);
  select coalesce(sum(s.amount_fen), 0) into amount_fen from health.aid_share s where s.id = any(taken);
end
$body$`;

/** Claims of outpatient care, accidents and deaths beside those of stays in hospital. */
export const claimKinds: SqlMigration = {
  name: '20261121_claim_kinds',
  up: [
    ...kinds,
    ...bills,
    bundleShares,
    // The trail is read by auditors, who may know of the ill no more than everybody.
    ...auditTable('health.claim', {
      id: 'id',
      union: null,
      redact: ['union_id', 'alias', 'person_index', 'kind', 'admitted_on', 'free_from', 'month', 'granted_fen'],
    }).up(),
    ...auditTable('health.claim_share', {
      id: 'id',
      union: null,
      redact: ['union_id', 'period_from', 'account', 'amount_fen', 'trace_sealed'],
    }).up(),
    ...auditTable('health.claim_bill', { id: 'id', union: null, redact: ['union_id', 'bill_index'] }).up(),
    ...auditTable('health.plan_account', {
      id: 'id',
      union: null,
      redact: ['person_index', 'period_from', 'kind', 'paid_fen', 'deductible_fen'],
    }).up(),
  ],
};
