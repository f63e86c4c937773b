import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { donationRules } from '../donation/donation.sql.js';

/** Budget lines say what fills them; what was raised is recorded with its source. */
export const donations: SqlMigration = {
  name: '20261123_donations',
  up: [
    `alter table grants.budget_line
      add funded_by text not null default 'BUDGET',
      add constraint budget_line_funded_by_check check (funded_by in ('BUDGET', 'DONATIONS'))`,
    `create table grants.donation (
      id uuid not null,
      union_id uuid not null,
      line_id uuid not null,
      entry_id uuid not null,
      source text not null,
      amount_fen bigint not null,
      received_on date not null,
      corrects_id uuid null,
      reason text null,
      actor_name text not null,
      recorded_at timestamptz not null default now(),
      primary key (id)
    )`,
    `create index donation_line_id_index on grants.donation (line_id, received_on)`,
    `create index donation_union_id_index on grants.donation (union_id)`,
    `alter table grants.donation add constraint donation_entry_unique unique (entry_id)`,
    `alter table grants.donation add constraint donation_corrects_unique unique (corrects_id)`,
    `alter table grants.donation add constraint donation_amount_check check (amount_fen > 0)`,
    `alter table grants.donation
      add constraint donation_correction_check check ((corrects_id is null) = (reason is null))`,
    `alter table grants.donation add constraint donation_line_id_foreign
      foreign key (line_id) references grants.budget_line (id)`,
    `alter table grants.donation add constraint donation_entry_id_foreign
      foreign key (entry_id) references grants.ledger_entry (id)`,
    `alter table grants.donation add constraint donation_corrects_id_foreign
      foreign key (corrects_id) references grants.donation (id) on delete no action`,
    `alter table grants.donation enable row level security`,
    `create policy scope on grants.donation using (${scopePolicy('union_id')})`,
    ...auditTable('grants.donation', { id: 'id', union: 'union_id' }).up(),
    ...donationRules,
  ],
};
