import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { handledBy } from '../claim/handled-by.js';
import { claimRollup, coverRollup } from '../summary/indicators.js';
import { abovePolicy } from '../trade-union/above-policy.js';

const LIVE = `status not in ('REJECTED', 'WITHDRAWN')`;

const tables: readonly string[] = [
  `create table health.plan_cover (
    id uuid not null,
    plan_id uuid not null,
    worker_id uuid not null,
    union_id uuid not null,
    identity_index text not null,
    starts_on date not null,
    ends_on date not null,
    waits_until date not null,
    funding text not null,
    premium_fen bigint not null,
    primary key (id)
  )`,
  `create index plan_cover_union_id_index on health.plan_cover (union_id)`,
  `create index plan_cover_worker_id_index on health.plan_cover (worker_id)`,
  `create index plan_cover_plan_id_index on health.plan_cover (plan_id, starts_on)`,
  `alter table health.plan_cover
    add constraint plan_cover_dates_check check (ends_on > starts_on and waits_until >= starts_on)`,
  `alter table health.plan_cover
    add constraint plan_cover_funding_check check (funding in ('WORKER', 'EMPLOYER', 'GIFT'))`,
  `alter table health.plan_cover add constraint plan_cover_no_overlap
    exclude using gist (plan_id with =, identity_index with =, daterange(starts_on, ends_on) with &&)`,
  `create table health.claim (
    id uuid not null,
    union_id uuid not null,
    alias text not null,
    status text not null,
    submitted_on date not null,
    submitter_id text not null,
    handler_id text null,
    checker_id text null,
    decider_id text null,
    rejection text null,
    person_index text not null,
    bill_index text not null,
    admitted_on date not null,
    free_from date not null,
    month date null,
    granted_fen bigint null,
    primary key (id)
  )`,
  `create index claim_union_id_index on health.claim (union_id)`,
  `create index claim_status_index on health.claim (status, submitted_on)`,
  `alter table health.claim add constraint claim_alias_unique unique (alias)`,
  `create unique index claim_bill_unique on health.claim (bill_index) where ${LIVE}`,
  `alter table health.claim add constraint claim_stay_no_overlap
    exclude using gist (person_index with =, daterange(admitted_on, free_from) with &&) where (${LIVE})`,
  `alter table health.claim add constraint claim_stay_check check (free_from > admitted_on)`,
  `alter table health.claim
    add constraint claim_decided_check check ((status = 'DECIDED') = (month is not null and granted_fen > 0))`,
  `alter table health.claim
    add constraint claim_rejected_check check ((status = 'REJECTED') = (rejection is not null))`,
  `alter table health.claim
    add constraint claim_status_check check (status in ('SUBMITTED', 'CHECKED', 'DECIDED', 'REJECTED', 'WITHDRAWN'))`,
  `alter table health.claim
    add constraint claim_rejection_check check (rejection in ('DOCUMENTS_MISSING', 'DOCUMENTS_UNREADABLE', 'FACTS_DIFFER', 'NOT_COVERED', 'OUTSIDE_PERIOD', 'BELOW_DEDUCTIBLE', 'CAP_REACHED', 'PAID_ELSEWHERE', 'FRAUD_SUSPECTED'))`,
  `create table health.claim_file (
    claim_id uuid not null,
    union_id uuid not null,
    facts_sealed text not null,
    primary key (claim_id)
  )`,
  `create index claim_file_union_id_index on health.claim_file (union_id)`,
  `create table health.claim_share (
    id uuid not null,
    claim_id uuid not null,
    union_id uuid not null,
    plan_id uuid not null,
    version_id uuid not null,
    period_from date not null,
    amount_fen bigint null,
    trace_sealed text null,
    primary key (id)
  )`,
  `create index claim_share_union_id_index on health.claim_share (union_id)`,
  `alter table health.claim_share add constraint claim_share_plan_unique unique (claim_id, plan_id)`,
  `alter table health.claim_share
    add constraint claim_share_amount_check check (amount_fen >= 0 and (amount_fen is null) = (trace_sealed is null))`,
  `create table health.claim_document (
    id uuid not null,
    claim_id uuid not null,
    union_id uuid not null,
    kind text not null,
    size int not null,
    content_sealed text not null,
    primary key (id)
  )`,
  `create index claim_document_union_id_index on health.claim_document (union_id)`,
  `create index claim_document_claim_id_index on health.claim_document (claim_id)`,
  `alter table health.claim_document add constraint claim_document_size_check check (size > 0)`,
  `alter table health.claim_document
    add constraint claim_document_kind_check check (kind in ('DISCHARGE_SUMMARY', 'INVOICE', 'SETTLEMENT', 'APPLICATION', 'OTHER'))`,
  `create table health.plan_account (
    id uuid not null,
    plan_id uuid not null,
    union_id uuid not null,
    person_index text not null,
    period_from date not null,
    paid_fen bigint not null,
    deductible_fen bigint not null,
    primary key (id)
  )`,
  `create index plan_account_union_id_index on health.plan_account (union_id)`,
  `alter table health.plan_account
    add constraint plan_account_person_unique unique (plan_id, person_index, period_from)`,
  `alter table health.plan_account
    add constraint plan_account_amounts_check check (paid_fen >= 0 and deductible_fen >= 0)`,
  ...(
    [
      ['plan_cover', 'plan', 'medical_plan'],
      ['plan_cover', 'worker', 'worker'],
      ['claim_file', 'claim', 'claim'],
      ['claim_share', 'claim', 'claim'],
      ['claim_share', 'plan', 'medical_plan'],
      ['claim_share', 'version', 'plan_version'],
      ['claim_document', 'claim', 'claim'],
      ['plan_account', 'plan', 'medical_plan'],
    ] as const
  ).map(
    ([table, column, target]) => `alter table health.${table}
      add constraint ${table}_${column}_id_foreign foreign key (${column}_id) references health.${target} (id)`,
  ),
  ...['plan_cover', 'claim', 'claim_file', 'claim_share', 'claim_document', 'plan_account'].map(
    (table) => `alter table health.${table} enable row level security`,
  ),
  ...['plan_cover', 'claim', 'plan_account'].map(
    (table) => `create policy scope on health.${table} using (${scopePolicy('union_id')})`,
  ),
  `create policy above on health.plan_account using (${abovePolicy('union_id')})`,
  // Whoever hands a claim in writes its file, and cannot read it again.
  ...['claim_file', 'claim_share', 'claim_document'].flatMap((table) => [
    `create policy handled on health.${table} using (${handledBy})`,
    `create policy added on health.${table} for insert with check (${scopePolicy('union_id')})`,
  ]),
];

const audited: readonly string[] = [
  ...auditTable('health.plan_cover', { id: 'id', union: 'union_id', redact: ['identity_index'] }).up(),
  // The trail is read by auditors, who may know of the ill no more than everybody.
  ...auditTable('health.claim', {
    id: 'id',
    union: null,
    redact: ['union_id', 'alias', 'person_index', 'bill_index', 'admitted_on', 'free_from', 'month', 'granted_fen'],
  }).up(),
  ...auditTable('health.claim_file', { id: 'claim_id', union: null, redact: ['union_id', 'facts_sealed'] }).up(),
  ...auditTable('health.claim_share', {
    id: 'id',
    union: null,
    redact: ['union_id', 'period_from', 'amount_fen', 'trace_sealed'],
  }).up(),
  ...auditTable('health.claim_document', { id: 'id', union: null, redact: ['union_id', 'content_sealed'] }).up(),
  ...auditTable('health.plan_account', {
    id: 'id',
    union: null,
    redact: ['person_index', 'period_from', 'paid_fen', 'deductible_fen'],
  }).up(),
];

/** Covers of plans, claims with their sealed files, and what each person was paid in a period. */
export const claims: SqlMigration = {
  name: '20261121_claims',
  up: [...tables, ...coverRollup.up(), ...claimRollup.up(), ...audited],
};
