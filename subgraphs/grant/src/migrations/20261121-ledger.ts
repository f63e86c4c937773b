import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { beneficiaryMonths } from '../beneficiary/beneficiary-months.sql.js';
import { ledgerRules } from '../ledger/post-entries.sql.js';

const tables: readonly string[] = [
  `create table grants.ledger_account (
    id uuid not null,
    union_id uuid not null,
    line_id uuid not null,
    kind text not null,
    debit_fen bigint not null default 0,
    credit_fen bigint not null default 0,
    balance_fen bigint generated always as (debit_fen - credit_fen) stored null,
    primary key (id)
  )`,
  `create index ledger_account_union_id_index on grants.ledger_account (union_id)`,
  `alter table grants.ledger_account add constraint ledger_account_kind_unique unique (line_id, kind)`,
  `alter table grants.ledger_account
    add constraint ledger_account_balance_check check (kind = 'APPROPRIATION' or balance_fen >= 0)`,
  `alter table grants.ledger_account
    add constraint ledger_account_kind_check check (kind in ('APPROPRIATION', 'AVAILABLE', 'RESERVED', 'DISBURSED', 'RETURNED'))`,
  `create table grants.accounting_period (
    id uuid not null,
    union_id uuid not null,
    month date not null,
    closed_at timestamptz not null,
    closed_by text not null,
    primary key (id)
  )`,
  `create index accounting_period_union_id_index on grants.accounting_period (union_id)`,
  `alter table grants.accounting_period add constraint accounting_period_month_unique unique (union_id, month)`,
  `alter table grants.accounting_period
    add constraint accounting_period_month_check check (extract(day from month) = 1)`,
  `create table grants.payment_batch (
    id uuid not null,
    number bigint generated always as identity,
    union_id uuid not null,
    title text not null,
    status text not null,
    created_on date not null,
    created_by text not null,
    payment_count int not null,
    amount_fen bigint not null,
    exported_at timestamptz null,
    content bytea null,
    sha256 text null,
    encoding text null,
    primary key (id)
  )`,
  `create index payment_batch_union_id_index on grants.payment_batch (union_id, number)`,
  `alter table grants.payment_batch add constraint payment_batch_number_unique unique (number)`,
  `alter table grants.payment_batch
    add constraint payment_batch_count_check check (payment_count > 0 and amount_fen > 0)`,
  `alter table grants.payment_batch
    add constraint payment_batch_file_check check ((status = 'OPEN') = (content is null))`,
  `alter table grants.payment_batch
    add constraint payment_batch_status_check check (status in ('OPEN', 'EXPORTED', 'SETTLED'))`,
  `create table grants.bank_file (
    id uuid not null,
    union_id uuid not null,
    sha256 text not null,
    file_name text not null,
    imported_at timestamptz not null,
    imported_by text not null,
    row_count int not null,
    paid_count int not null,
    failed_count int not null,
    paid_fen bigint not null,
    primary key (id)
  )`,
  `create index bank_file_union_id_index on grants.bank_file (union_id)`,
  `alter table grants.bank_file add constraint bank_file_sha256_unique unique (union_id, sha256)`,
  `create table grants.beneficiary (
    id uuid not null,
    union_id uuid not null,
    household_code text not null,
    cause text not null,
    members smallint not null,
    employed smallint not null,
    monthly_income_fen bigint not null,
    payee_account text not null,
    payee_account_hash text not null,
    registered_on date not null,
    removed_on date null,
    token_hash text null,
    token_issued_at timestamptz null,
    primary key (id)
  )`,
  `alter table grants.beneficiary add constraint beneficiary_household_unique unique (union_id, household_code)`,
  `alter table grants.beneficiary add constraint beneficiary_token_hash_unique unique (token_hash)`,
  `alter table grants.beneficiary
    add constraint beneficiary_members_check check (members >= 1 and members <= 30 and employed >= 0 and employed <= members)`,
  `alter table grants.beneficiary
    add constraint beneficiary_income_check check (monthly_income_fen >= 0)`,
  `alter table grants.beneficiary
    add constraint beneficiary_token_check check ((token_hash is null) = (token_issued_at is null))`,
  `alter table grants.beneficiary
    add constraint beneficiary_dates_check check (removed_on >= registered_on)`,
  `alter table grants.beneficiary
    add constraint beneficiary_cause_check check (cause in ('ILLNESS', 'DISABILITY', 'UNEMPLOYMENT', 'LOW_INCOME', 'EDUCATION', 'DISASTER', 'OTHER'))`,
  `create table grants.tranche (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    position smallint not null,
    milestone text not null,
    month date null,
    amount_fen bigint not null,
    due_on date not null,
    met_on date null,
    document_id uuid null,
    status text not null,
    primary key (id)
  )`,
  `create index tranche_union_id_index on grants.tranche (union_id)`,
  `alter table grants.tranche add constraint tranche_position_unique unique (case_id, position)`,
  `alter table grants.tranche
    add constraint tranche_amount_check check (amount_fen > 0)`,
  `alter table grants.tranche
    add constraint tranche_met_check check ((status = 'MET') = (met_on is not null))`,
  `alter table grants.tranche
    add constraint tranche_month_check check (extract(day from month) = 1)`,
  `alter table grants.tranche
    add constraint tranche_status_check check (status in ('PLANNED', 'MET', 'CANCELLED'))`,
  `create table grants.payment (
    id uuid not null,
    number bigint generated always as identity,
    case_id uuid not null,
    tranche_id uuid null,
    union_id uuid not null,
    line_id uuid not null,
    amount_fen bigint not null,
    payee_name text not null,
    payee_account text not null,
    payee_account_hash text not null,
    beneficiary_id uuid null,
    month date null,
    batch_id uuid null,
    status text not null,
    prepared_on date not null,
    paid_on date null,
    bank_reference text null,
    failure text null,
    primary key (id)
  )`,
  `create unique index payment_tranche_unique on grants.payment (tranche_id) where status <> 'CANCELLED' and beneficiary_id is null`,
  `create unique index payment_month_unique on grants.payment (beneficiary_id, month, case_id) where status <> 'CANCELLED'`,
  `create index payment_union_id_index on grants.payment (union_id)`,
  `create index payment_case_id_index on grants.payment (case_id, number)`,
  `create index payment_batch_id_index on grants.payment (batch_id)`,
  `create index payment_payee_account_hash_index on grants.payment (payee_account_hash)`,
  `alter table grants.payment add constraint payment_number_unique unique (number)`,
  `alter table grants.payment
    add constraint payment_amount_check check (amount_fen > 0)`,
  `alter table grants.payment
    add constraint payment_paid_check check ((status = 'PAID') = (paid_on is not null and bank_reference is not null))`,
  `alter table grants.payment
    add constraint payment_failed_check check ((status = 'FAILED') <= (failure is not null))`,
  `alter table grants.payment
    add constraint payment_ordered_check check (status <> 'ORDERED' or batch_id is not null)`,
  `alter table grants.payment
    add constraint payment_month_check check (extract(day from month) = 1)`,
  `alter table grants.payment
    add constraint payment_beneficiary_check check (beneficiary_id is null or month is not null)`,
  `alter table grants.payment
    add constraint payment_status_check check (status in ('PREPARED', 'ORDERED', 'PAID', 'FAILED', 'CANCELLED'))`,
  `create table grants.claw_back (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    amount_fen bigint not null,
    returned_fen bigint not null,
    reason text not null,
    demanded_on date not null,
    due_on date not null,
    settled_on date null,
    primary key (id)
  )`,
  `create index claw_back_union_id_index on grants.claw_back (union_id, due_on)`,
  `create index claw_back_case_id_index on grants.claw_back (case_id)`,
  `alter table grants.claw_back
    add constraint claw_back_amount_check check (amount_fen > 0 and returned_fen >= 0 and returned_fen <= amount_fen)`,
  `alter table grants.claw_back
    add constraint claw_back_dates_check check (due_on >= demanded_on)`,
  `create table grants.ledger_entry (
    id uuid not null,
    number bigint generated always as identity,
    union_id uuid not null,
    line_id uuid not null,
    case_id uuid null,
    payment_id uuid null,
    claw_back_id uuid null,
    kind text not null,
    debit_account_id uuid not null,
    credit_account_id uuid not null,
    amount_fen bigint not null,
    booked_on date not null,
    corrects_id uuid null,
    note text null,
    actor text not null,
    actor_name text not null,
    request text not null,
    recorded_at timestamptz not null default now(),
    primary key (id)
  )`,
  `create index ledger_entry_union_id_index on grants.ledger_entry (union_id)`,
  `create index ledger_entry_case_id_index on grants.ledger_entry (case_id, number)`,
  `create index ledger_entry_line_id_index on grants.ledger_entry (line_id, number)`,
  `create unique index ledger_entry_payment_unique on grants.ledger_entry (payment_id) where corrects_id is null`,
  `alter table grants.ledger_entry add constraint ledger_entry_number_unique unique (number)`,
  `alter table grants.ledger_entry add constraint ledger_entry_corrects_unique unique (corrects_id)`,
  `alter table grants.ledger_entry
    add constraint ledger_entry_amount_check check (amount_fen > 0)`,
  `alter table grants.ledger_entry
    add constraint ledger_entry_accounts_check check (debit_account_id <> credit_account_id)`,
  `alter table grants.ledger_entry
    add constraint ledger_entry_kind_check check (kind in ('BUDGET', 'RESERVE', 'PAY', 'VOID', 'RETURN', 'REAPPROPRIATE'))`,
];

/** Column, table it refers to, and what becomes of it: a row that may be without one loses nothing by a deletion. */
const references: readonly (readonly [table: string, column: string, target: string, optional?: 'optional'])[] = [
  ['ledger_account', 'line_id', 'budget_line'],
  ['tranche', 'case_id', 'grant_case'],
  ['tranche', 'document_id', 'case_document', 'optional'],
  ['payment', 'case_id', 'grant_case'],
  ['payment', 'tranche_id', 'tranche', 'optional'],
  ['payment', 'line_id', 'budget_line'],
  ['payment', 'beneficiary_id', 'beneficiary', 'optional'],
  ['payment', 'batch_id', 'payment_batch', 'optional'],
  ['claw_back', 'case_id', 'grant_case'],
  ['ledger_entry', 'line_id', 'budget_line'],
  ['ledger_entry', 'case_id', 'grant_case', 'optional'],
  ['ledger_entry', 'payment_id', 'payment', 'optional'],
  ['ledger_entry', 'claw_back_id', 'claw_back', 'optional'],
  ['ledger_entry', 'debit_account_id', 'ledger_account'],
  ['ledger_entry', 'credit_account_id', 'ledger_account'],
  ['ledger_entry', 'corrects_id', 'ledger_entry', 'optional'],
];

const foreignKeys = references.map(
  ([table, column, target, optional]) =>
    `alter table grants.${table} add constraint ${table}_${column}_foreign
       foreign key (${column}) references grants.${target} (id)${optional ? ' on delete no action' : ''}`,
);

const policies = [
  'ledger_account',
  'accounting_period',
  'payment_batch',
  'bank_file',
  'beneficiary',
  'tranche',
  'payment',
  'claw_back',
  'ledger_entry',
].flatMap((table) => [
  `alter table grants.${table} enable row level security`,
  `create policy scope on grants.${table} using (${scopePolicy('union_id')})`,
]);

const audited: readonly string[] = [
  ...['ledger_account', 'accounting_period', 'bank_file', 'tranche', 'claw_back', 'ledger_entry'].flatMap((table) =>
    auditTable(`grants.${table}`, { id: 'id', union: 'union_id' }).up(),
  ),
  ...auditTable('grants.payment_batch', { id: 'id', union: 'union_id', redact: ['content'] }).up(),
  ...auditTable('grants.payment', { id: 'id', union: 'union_id', redact: ['payee_account'] }).up(),
  ...auditTable('grants.beneficiary', { id: 'id', union: 'union_id', redact: ['payee_account', 'token_hash'] }).up(),
];

/** Double-entry ledger, payments and beneficiaries, with what the database itself holds of them. */
export const ledger: SqlMigration = {
  name: '20261121_ledger',
  up: [...tables, ...foreignKeys, ...policies, ...ledgerRules, beneficiaryMonths, ...audited],
};
