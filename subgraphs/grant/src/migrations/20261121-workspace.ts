import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { RedFlagKey } from '../workspace/red-flag/red-flag-key.js';
import { RED_FLAGS, firstParameters } from '../workspace/red-flag/rules/red-flag-catalogue.js';

const SEVERITIES = `('LOW', 'MEDIUM', 'HIGH')`;
const RULES = `('JUST_UNDER_CAP', 'REPEATED_AWARD', 'PAYEE_NOT_AWARDEE', 'PAID_BEFORE_DECISION', 'PAID_OVER_AWARD', 'YEAR_END_BUNCHING', 'MORE_THAN_STAFF', 'SHARED_ACCOUNT', 'MISSING_ACCEPTANCE', 'SPLIT_APPLICATIONS')`;

const tables: readonly string[] = [
  `create sequence grants.finding_number`,
  `create table grants.red_flag_rule (
    id uuid not null,
    key text not null,
    version smallint not null,
    severity text not null,
    parameters jsonb not null,
    union_id uuid null,
    reason text not null,
    created_at timestamptz not null,
    primary key (id)
  )`,
  `alter table grants.red_flag_rule add constraint red_flag_rule_version_unique unique (key, version)`,
  `alter table grants.red_flag_rule
    add constraint red_flag_rule_key_check check (key in ${RULES})`,
  `alter table grants.red_flag_rule
    add constraint red_flag_rule_severity_check check (severity in ${SEVERITIES})`,
  `create table grants.red_flag (
    id uuid not null,
    rule_key text not null,
    rule_version smallint not null,
    union_id uuid not null,
    scope_union_id uuid not null,
    subject_kind text not null,
    subject_id uuid not null,
    case_id uuid null,
    line_id uuid null,
    severity text not null,
    status text not null,
    amount_fen bigint null,
    evidence jsonb not null,
    related_ids uuid[] not null,
    found_at timestamptz not null,
    changed_at timestamptz not null,
    closed_at timestamptz null,
    set_aside_by text null,
    set_aside_name text null,
    set_aside_at timestamptz null,
    set_aside_reason text null,
    primary key (id)
  )`,
  `create index red_flag_case_id_index on grants.red_flag (case_id)`,
  `create index red_flag_union_id_index on grants.red_flag (union_id, status)`,
  `alter table grants.red_flag add constraint red_flag_identity_unique unique (rule_key, subject_id)`,
  `alter table grants.red_flag
    add constraint red_flag_closed_check check ((status = 'CLOSED') = (closed_at is not null))`,
  `alter table grants.red_flag
    add constraint red_flag_set_aside_check check ((status = 'SET_ASIDE') <= (set_aside_by is not null and set_aside_reason is not null))`,
  `alter table grants.red_flag
    add constraint red_flag_rule_key_check check (rule_key in ${RULES})`,
  `alter table grants.red_flag
    add constraint red_flag_subject_kind_check check (subject_kind in ('GRANT', 'PAYMENT', 'BUDGET_LINE'))`,
  `alter table grants.red_flag
    add constraint red_flag_severity_check check (severity in ${SEVERITIES})`,
  `alter table grants.red_flag
    add constraint red_flag_status_check check (status in ('OPEN', 'SET_ASIDE', 'CLOSED'))`,
  `create table grants.audit_note (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    text text not null,
    actor_id text not null,
    actor_name text not null,
    at timestamptz not null,
    primary key (id)
  )`,
  `create index audit_note_case_id_index on grants.audit_note (case_id)`,
  `create index audit_note_union_id_index on grants.audit_note (union_id)`,
  `create table grants.personal_read (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    what text not null,
    actor_id text not null,
    actor_name text not null,
    at timestamptz not null,
    reason text not null,
    primary key (id)
  )`,
  `create index personal_read_case_id_index on grants.personal_read (case_id, at)`,
  `create index personal_read_union_id_index on grants.personal_read (union_id)`,
  `alter table grants.personal_read
    add constraint personal_read_what_check check (what in ('PAYEE_ACCOUNTS'))`,
  `create table grants.audit_sample (
    id uuid not null,
    union_id uuid not null,
    title text not null,
    population text not null,
    filter jsonb not null,
    book_fen bigint not null,
    book_count int not null,
    tolerable_fen bigint not null,
    expected_fen bigint not null,
    confidence smallint not null,
    seed int not null,
    interval_fen bigint not null,
    start_fen bigint not null,
    actor_id text not null,
    actor_name text not null,
    at timestamptz not null,
    primary key (id)
  )`,
  `create index audit_sample_union_id_index on grants.audit_sample (union_id)`,
  `alter table grants.audit_sample
    add constraint audit_sample_plan_check check (book_fen > 0 and tolerable_fen > 0 and expected_fen >= 0 and interval_fen > 0 and start_fen >= 1 and start_fen <= interval_fen and confidence >= 50 and confidence <= 99 and seed > 0)`,
  `alter table grants.audit_sample
    add constraint audit_sample_population_check check (population in ('AWARDED', 'DISBURSED', 'PAYMENTS'))`,
  `create table grants.audit_sample_item (
    id uuid not null,
    sample_id uuid not null,
    union_id uuid not null,
    position int not null,
    case_id uuid not null,
    payment_id uuid null,
    book_fen bigint not null,
    hits int not null,
    audited_fen bigint null,
    note text null,
    examined_by text null,
    examined_name text null,
    examined_at timestamptz null,
    primary key (id)
  )`,
  `create index audit_sample_item_case_id_index on grants.audit_sample_item (case_id)`,
  `create index audit_sample_item_union_id_index on grants.audit_sample_item (union_id)`,
  `alter table grants.audit_sample_item
    add constraint audit_sample_item_position_unique unique (sample_id, position)`,
  `alter table grants.audit_sample_item
    add constraint audit_sample_item_result_check check ((audited_fen is null) = (examined_at is null) and (audited_fen is null) = (examined_by is null))`,
  `alter table grants.audit_sample_item
    add constraint audit_sample_item_amount_check check (book_fen > 0 and hits > 0 and audited_fen >= 0)`,
  `create table grants.audit_finding (
    id uuid not null,
    number text not null,
    union_id uuid not null,
    case_id uuid null,
    flag_id uuid null,
    sample_item_id uuid null,
    repeat_of_id uuid null,
    title text not null,
    criterion text not null,
    severity text not null,
    amount_fen bigint null,
    status text not null,
    found_on date not null,
    due_on date null,
    revision int not null default 1,
    primary key (id)
  )`,
  `create index audit_finding_repeat_of_id_index on grants.audit_finding (repeat_of_id)`,
  `create index audit_finding_case_id_index on grants.audit_finding (case_id)`,
  `create index audit_finding_union_id_index on grants.audit_finding (union_id, status)`,
  `alter table grants.audit_finding add constraint audit_finding_number_unique unique (number)`,
  `alter table grants.audit_finding
    add constraint audit_finding_repeat_check check (repeat_of_id <> id)`,
  `alter table grants.audit_finding
    add constraint audit_finding_amount_check check (amount_fen >= 0)`,
  `alter table grants.audit_finding
    add constraint audit_finding_severity_check check (severity in ${SEVERITIES})`,
  `alter table grants.audit_finding
    add constraint audit_finding_status_check check (status in ('OPEN', 'ANSWERED', 'PLANNED', 'FOLLOWED_UP', 'CLOSED'))`,
  `create table grants.audit_finding_step (
    id uuid not null,
    finding_id uuid not null,
    union_id uuid not null,
    kind text not null,
    actor_id text not null,
    actor_name text not null,
    at timestamptz not null,
    text text not null,
    due_on date null,
    primary key (id)
  )`,
  `create index audit_finding_step_finding_id_index on grants.audit_finding_step (finding_id, at)`,
  `create index audit_finding_step_union_id_index on grants.audit_finding_step (union_id)`,
  `alter table grants.audit_finding_step
    add constraint audit_finding_step_kind_check check (kind in ('FINDING', 'RESPONSE', 'PLAN', 'FOLLOW_UP', 'CLOSE', 'REOPEN'))`,
  `create table grants.export_manifest (
    id uuid not null,
    union_id uuid not null,
    actor_id text not null,
    actor_name text not null,
    format text not null,
    filter jsonb not null,
    rule_versions jsonb not null,
    file_name text not null,
    expected_count int not null,
    prepared_at timestamptz not null,
    started_at timestamptz null,
    finished_at timestamptz null,
    row_count int null,
    byte_count bigint null,
    sha256 text null,
    primary key (id)
  )`,
  `create index export_manifest_union_id_index on grants.export_manifest (union_id, prepared_at)`,
  `alter table grants.export_manifest
    add constraint export_manifest_finished_check check ((finished_at is null) = (sha256 is null) and (finished_at is null) = (row_count is null) and (finished_at is null) = (byte_count is null) and (finished_at is null or started_at is not null))`,
  `alter table grants.export_manifest
    add constraint export_manifest_format_check check (format in ('CSV', 'XLSX', 'THREE_SIXTY_GIVING'))`,
];

/** Column, table it refers to, and what becomes of it, as in the ledger's migration. */
const references: readonly (readonly [table: string, column: string, target: string, optional?: 'optional'])[] = [
  ['red_flag', 'case_id', 'grant_case', 'optional'],
  ['red_flag', 'line_id', 'budget_line', 'optional'],
  ['audit_note', 'case_id', 'grant_case'],
  ['personal_read', 'case_id', 'grant_case'],
  ['audit_sample_item', 'sample_id', 'audit_sample'],
  ['audit_sample_item', 'case_id', 'grant_case'],
  ['audit_sample_item', 'payment_id', 'payment', 'optional'],
  ['audit_finding', 'case_id', 'grant_case', 'optional'],
  ['audit_finding', 'flag_id', 'red_flag', 'optional'],
  ['audit_finding', 'sample_item_id', 'audit_sample_item', 'optional'],
  ['audit_finding', 'repeat_of_id', 'audit_finding', 'optional'],
  ['audit_finding_step', 'finding_id', 'audit_finding'],
];

const foreignKeys = references.map(
  ([table, column, target, optional]) =>
    `alter table grants.${table} add constraint ${table}_${column}_foreign
       foreign key (${column}) references grants.${target} (id)${optional ? ' on delete no action' : ''}`,
);

/** Tables whose rows belong to a union. */
const SCOPED = [
  'red_flag',
  'audit_note',
  'personal_read',
  'audit_sample',
  'audit_sample_item',
  'audit_finding',
  'audit_finding_step',
  'export_manifest',
];

const policies: readonly string[] = [
  ...SCOPED.flatMap((table) => [
    `alter table grants.${table} enable row level security`,
    `create policy scope on grants.${table} using (${scopePolicy('union_id')})`,
  ]),
  `alter table grants.red_flag_rule enable row level security`,
  `create policy everybody on grants.red_flag_rule for select using (true)`,
  `create policy root on grants.red_flag_rule for insert with check ((select tree.sees_all()))`,
];

/** What auditors and the audited have written stays as it was written. */
const writtenOnce = ['red_flag_rule', 'audit_note', 'personal_read', 'audit_finding_step'];

const firstVersions: readonly string[] = Object.values(RedFlagKey).map(
  (key) =>
    `insert into grants.red_flag_rule (id, key, version, severity, parameters, union_id, reason, created_at)
       values (platform.uuid7(), '${key}', 1, '${RED_FLAGS[key].severity}', '${JSON.stringify(firstParameters(key))}', null, '初始规则', '2026-11-21T00:00:00Z')`,
);

/** The auditor's workspace: red flags, notes, samples, findings, manifests of exports, and who read personal data. */
export const workspace: SqlMigration = {
  name: '20261121_workspace',
  up: [
    ...tables,
    ...foreignKeys,
    ...policies,
    ...firstVersions,
    ...writtenOnce.flatMap((table) => [
      `create trigger refuse_change before update or delete or truncate on grants.${table}
         for each statement execute function grants.refuse_change()`,
      `alter table grants.${table} enable always trigger refuse_change`,
    ]),
    ...['red_flag_rule', ...SCOPED].flatMap((table) =>
      auditTable(`grants.${table}`, { id: 'id', union: 'union_id' }).up(),
    ),
  ],
};

/** What the subgraph's role may not do with the workspace; run after the rights that every subgraph gets. */
export const workspaceGrants = (role: string): readonly string[] => [
  `revoke update, delete, truncate on ${writtenOnce.map((table) => `grants.${table}`).join(', ')} from ${role}`,
  `revoke delete, truncate on ${SCOPED.map((table) => `grants.${table}`).join(', ')} from ${role}`,
];
