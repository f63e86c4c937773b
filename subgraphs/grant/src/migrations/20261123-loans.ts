import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';

/** Programmes under which banks lend, the loans of each, and the figures that are published of a year. */
export const loans: SqlMigration = {
  name: '20261123_loans',
  up: [
    `create table grants.loan_programme (
      id uuid not null,
      union_id uuid not null,
      name text not null,
      partner_bank text not null,
      interest_policy text not null,
      borrower_kinds text[] not null,
      starts_on date not null,
      ends_on date null,
      source text not null,
      primary key (id)
    )`,
    `alter table grants.loan_programme add constraint loan_programme_name_unique unique (union_id, name)`,
    `alter table grants.loan_programme
      add constraint loan_programme_interest_policy_check check (interest_policy in ('INTEREST_FREE', 'SUBSIDISED', 'NOT_STATED'))`,
    `alter table grants.loan_programme
      add constraint loan_programme_borrower_kinds_check check (borrower_kinds <@ array['START_UP', 'SMALL_MICRO'])`,
    `alter table grants.loan_programme
      add constraint loan_programme_borrowers_check check (cardinality(borrower_kinds) > 0)`,
    `alter table grants.loan_programme add constraint loan_programme_interval_check check (ends_on > starts_on)`,
    `create table grants.loan (
      id uuid not null,
      programme_id uuid not null,
      union_id uuid not null,
      contract_number text not null,
      borrower_name text not null,
      pinyin text not null,
      uscc text not null,
      borrower_kind text not null,
      amount_fen bigint not null,
      lent_on date not null,
      term_months smallint not null,
      jobs_created int not null,
      jobs_kept int not null,
      has_collateral boolean not null,
      has_guarantee boolean not null,
      voided_on date null,
      void_reason text null,
      primary key (id)
    )`,
    `create index loan_union_id_index on grants.loan (union_id)`,
    `create index loan_programme_id_lent_on_index on grants.loan (programme_id, lent_on)`,
    `create unique index loan_contract_unique on grants.loan (programme_id, contract_number) where voided_on is null`,
    `alter table grants.loan
      add constraint loan_programme_id_foreign foreign key (programme_id) references grants.loan_programme (id) on delete no action`,
    `alter table grants.loan
      add constraint loan_borrower_kind_check check (borrower_kind in ('START_UP', 'SMALL_MICRO'))`,
    `alter table grants.loan
      add constraint loan_security_check check (not has_collateral and not has_guarantee)`,
    `alter table grants.loan add constraint loan_amount_check check (amount_fen > 0)`,
    `alter table grants.loan add constraint loan_term_check check (term_months > 0)`,
    `alter table grants.loan add constraint loan_jobs_check check (jobs_created >= 0 and jobs_kept >= 0)`,
    `alter table grants.loan add constraint loan_voided_check check ((voided_on is null) = (void_reason is null))`,
    `create table grants.loan_return (
      id uuid not null,
      programme_id uuid not null,
      union_id uuid not null,
      year smallint not null,
      version smallint not null,
      basis text not null,
      amount_fen bigint not null,
      enterprises int null,
      jobs int not null,
      is_jobs_floor boolean not null,
      source text not null,
      reason text null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (id)
    )`,
    `create index loan_return_union_id_index on grants.loan_return (union_id)`,
    `alter table grants.loan_return add constraint loan_return_version_unique unique (programme_id, year, version)`,
    `alter table grants.loan_return
      add constraint loan_return_programme_id_foreign foreign key (programme_id) references grants.loan_programme (id) on delete no action`,
    `alter table grants.loan_return
      add constraint loan_return_basis_check check (basis in ('ANNUAL', 'CUMULATIVE'))`,
    `alter table grants.loan_return
      add constraint loan_return_figures_check check (amount_fen > 0 and enterprises > 0 and jobs >= 0)`,
    `alter table grants.loan_return
      add constraint loan_return_reason_check check ((version = 1) = (reason is null))`,
    ...['loan_programme', 'loan', 'loan_return'].flatMap((table) => [
      `alter table grants.${table} enable row level security`,
      `create policy scope on grants.${table} using (${scopePolicy('union_id')})`,
      ...auditTable(`grants.${table}`, { id: 'id', union: 'union_id' }).up(),
    ]),
    `create policy below on grants.loan_programme for select using (${belowFunderPolicy('union_id')})`,
  ],
};
