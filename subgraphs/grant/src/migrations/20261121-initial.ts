import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { caseQuestions, schemeTotals } from '../case/case-questions.sql.js';
import { grantRollup } from '../case/indicators.js';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';

const LEVELS = `('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'GRASSROOTS')`;
const SUBJECTS = `('VENUE_PROJECT', 'VENUE', 'UNION', 'UNIT')`;

const tables: readonly string[] = [
  `create sequence grants.case_number`,
  `create table grants.scheme (
    id uuid not null,
    union_id uuid not null,
    code text not null,
    name text not null,
    pinyin text not null,
    kind text not null,
    subject_kind text null,
    primary key (id)
  )`,
  `create index scheme_union_id_index on grants.scheme (union_id)`,
  `alter table grants.scheme add constraint scheme_code_unique unique (code)`,
  `alter table grants.scheme
    add constraint scheme_kind_check check (kind in ('CAPITAL_SUBSIDY', 'SPECIAL_SUBSIDY', 'PER_CAPITA_SUBSIDY', 'AWARD_BY_RESULTS', 'DUES_REFUND', 'ALLOWANCE', 'SOLATIUM', 'REVOLVING_FUND'))`,
  `alter table grants.scheme
    add constraint scheme_subject_kind_check check (subject_kind in ${SUBJECTS})`,
  `create table grants.scheme_version (
    id uuid not null,
    scheme_id uuid not null,
    union_id uuid not null,
    version smallint not null,
    status text not null,
    effective_from date not null,
    effective_to date null,
    terms jsonb not null,
    source text not null,
    primary key (id)
  )`,
  `alter table grants.scheme_version add constraint scheme_version_no_overlap
    exclude using gist (scheme_id with =, daterange(effective_from, effective_to) with &&) where (status = 'PUBLISHED')`,
  `create index scheme_version_union_id_index on grants.scheme_version (union_id)`,
  `create index scheme_version_scheme_id_index on grants.scheme_version (scheme_id)`,
  `alter table grants.scheme_version
    add constraint scheme_version_interval_check check (effective_to > effective_from)`,
  `alter table grants.scheme_version
    add constraint scheme_version_number_unique unique (scheme_id, version)`,
  `alter table grants.scheme_version
    add constraint scheme_version_status_check check (status in ('DRAFT', 'PUBLISHED'))`,
  `create table grants.budget_line (
    id uuid not null,
    scheme_id uuid not null,
    union_id uuid not null,
    year smallint not null,
    level text null,
    name text not null,
    primary key (id)
  )`,
  `create index budget_line_union_id_index on grants.budget_line (union_id)`,
  `alter table grants.budget_line
    add constraint budget_line_name_unique unique (scheme_id, year, name)`,
  `alter table grants.budget_line
    add constraint budget_line_year_check check (year >= 1949 and year <= 2199)`,
  `alter table grants.budget_line
    add constraint budget_line_level_check check (level in ${LEVELS})`,
  `create table grants.grant_case (
    id uuid not null,
    number text not null,
    union_id uuid not null,
    scheme_id uuid not null,
    version_id uuid not null,
    line_id uuid null,
    year smallint not null,
    applied_on date not null,
    title text not null,
    pinyin text not null,
    status text not null,
    subject_kind text null,
    subject_id uuid null,
    payee_name text not null,
    payee_account text not null,
    payee_account_hash text not null,
    declared_count int null,
    declared_count_of text null,
    rating text null,
    score int null,
    applied_fen bigint not null,
    awarded_fen bigint not null default 0,
    reserved_fen bigint not null default 0,
    disbursed_fen bigint not null default 0,
    returned_fen bigint not null default 0,
    calculation jsonb null,
    decided_on date null,
    decision_number text null,
    accepted_on date null,
    closed_on date null,
    revision int not null default 1,
    primary key (id)
  )`,
  `create index grant_case_status_index on grants.grant_case (status, id)`,
  // The first page of any list begins with the latest application.
  `create index grant_case_applied_on_index on grants.grant_case (applied_on desc, id)`,
  `create index grant_case_payee_index on grants.grant_case (payee_account_hash)`,
  `create index grant_case_subject_id_index on grants.grant_case (subject_id)`,
  `create index grant_case_line_id_index on grants.grant_case (line_id)`,
  `create index grant_case_scheme_id_index on grants.grant_case (scheme_id, year)`,
  `create index grant_case_union_id_index on grants.grant_case (union_id, year)`,
  `alter table grants.grant_case add constraint grant_case_number_unique unique (number)`,
  `alter table grants.grant_case
    add constraint grant_case_decision_check check ((decided_on is null) = (decision_number is null) and (awarded_fen = 0 or decided_on is not null))`,
  `alter table grants.grant_case
    add constraint grant_case_subject_check check ((subject_kind is null) = (subject_id is null))`,
  `alter table grants.grant_case
    add constraint grant_case_year_check check (year >= 1949 and year <= 2199)`,
  `alter table grants.grant_case
    add constraint grant_case_returned_check check (returned_fen >= 0 and returned_fen <= disbursed_fen)`,
  `alter table grants.grant_case
    add constraint grant_case_ledger_check check (reserved_fen >= 0 and disbursed_fen >= 0 and disbursed_fen + reserved_fen <= awarded_fen)`,
  `alter table grants.grant_case
    add constraint grant_case_amount_check check (applied_fen >= 0 and awarded_fen >= 0 and awarded_fen <= applied_fen)`,
  `alter table grants.grant_case
    add constraint grant_case_status_check check (status in ('DRAFT', 'SUBMITTED', 'SENT_BACK', 'CHECKED', 'REVIEWED', 'APPROVED', 'RESERVED', 'PAYING', 'PAID', 'ACCEPTED', 'CLOSED', 'REJECTED', 'WITHDRAWN'))`,
  `alter table grants.grant_case
    add constraint grant_case_subject_kind_check check (subject_kind in ${SUBJECTS})`,
  `create table grants.case_item (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    position smallint not null,
    item_key text not null,
    quantity int not null,
    asked_fen bigint not null,
    granted_fen bigint not null,
    primary key (id)
  )`,
  `create index case_item_union_id_index on grants.case_item (union_id)`,
  `alter table grants.case_item
    add constraint case_item_position_unique unique (case_id, position)`,
  `alter table grants.case_item
    add constraint case_item_amount_check check (quantity > 0 and asked_fen > 0 and granted_fen >= 0 and granted_fen <= asked_fen)`,
  `create table grants.case_step (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    kind text not null,
    actor_id text not null,
    actor_name text not null,
    at timestamptz not null,
    note text null,
    amount_fen bigint null,
    primary key (id)
  )`,
  `create index case_step_case_id_index on grants.case_step (case_id, at)`,
  `create index case_step_union_id_index on grants.case_step (union_id)`,
  `alter table grants.case_step
    add constraint case_step_kind_check check (kind in ('APPLY', 'CHECK', 'REVIEW', 'DECIDE', 'RESERVE', 'PAY', 'EVIDENCE', 'ACCEPT', 'CLOSE', 'SEND_BACK', 'REJECT', 'WITHDRAW', 'CLAW_BACK'))`,
  `create table grants.case_document (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    kind text not null,
    file_name text not null,
    media_type text not null,
    size int not null,
    sha256 text not null,
    content bytea not null,
    primary key (id)
  )`,
  `create index case_document_case_id_index on grants.case_document (case_id)`,
  `create index case_document_union_id_index on grants.case_document (union_id)`,
  `alter table grants.case_document
    add constraint case_document_size_check check (size = octet_length(content) and size >= 1 and size <= 5242880)`,
  `alter table grants.case_document
    add constraint case_document_kind_check check (kind in ('APPLICATION', 'BUDGET', 'APPROVAL_OF_PROJECT', 'ROLL', 'DUES_RECEIPT', 'EVALUATION', 'DECISION', 'EVIDENCE', 'ACCEPTANCE', 'VOUCHER', 'OTHER'))`,
  `alter table grants.scheme_version
    add constraint scheme_version_scheme_id_foreign foreign key (scheme_id) references grants.scheme (id)`,
  `alter table grants.budget_line
    add constraint budget_line_scheme_id_foreign foreign key (scheme_id) references grants.scheme (id)`,
  `alter table grants.grant_case
    add constraint grant_case_scheme_id_foreign foreign key (scheme_id) references grants.scheme (id)`,
  `alter table grants.grant_case
    add constraint grant_case_version_id_foreign foreign key (version_id) references grants.scheme_version (id)`,
  `alter table grants.grant_case
    add constraint grant_case_line_id_foreign foreign key (line_id) references grants.budget_line (id) on delete no action`,
  `alter table grants.case_item
    add constraint case_item_case_id_foreign foreign key (case_id) references grants.grant_case (id)`,
  `alter table grants.case_step
    add constraint case_step_case_id_foreign foreign key (case_id) references grants.grant_case (id)`,
  `alter table grants.case_document
    add constraint case_document_case_id_foreign foreign key (case_id) references grants.grant_case (id)`,
  ...['scheme', 'scheme_version', 'budget_line', 'grant_case', 'case_item', 'case_step', 'case_document'].flatMap(
    (table) => [
      `alter table grants.${table} enable row level security`,
      `create policy scope on grants.${table} using (${scopePolicy('union_id')})`,
    ],
  ),
  `create policy below on grants.scheme for select using (${belowFunderPolicy('union_id')})`,
  `create policy below on grants.scheme_version for select using (status = 'PUBLISHED' and ${belowFunderPolicy('union_id')})`,
  `create policy below on grants.budget_line for select using (${belowFunderPolicy('union_id')})`,
];

const audited: readonly string[] = [
  ...['scheme', 'scheme_version', 'budget_line', 'case_item', 'case_step'].flatMap((table) =>
    auditTable(`grants.${table}`, { id: 'id', union: 'union_id' }).up(),
  ),
  ...auditTable('grants.grant_case', { id: 'id', union: 'union_id', redact: ['payee_account'] }).up(),
  ...auditTable('grants.case_document', { id: 'id', union: 'union_id', redact: ['content'] }).up(),
];

/** Tables, policies, totals and audit trail of schemes and grants. */
export const initial: SqlMigration = {
  name: '20261121_initial',
  up: [...tables, ...schemeTotals, ...caseQuestions, ...grantRollup.up(), ...audited],
};
