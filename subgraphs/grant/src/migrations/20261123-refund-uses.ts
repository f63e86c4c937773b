import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { grantUseRules } from '../use/grant-use.sql.js';

/** What recipients spend of the refunds they were paid. */
export const refundUses: SqlMigration = {
  name: '20261123_refund_uses',
  up: [
    `create table grants.grant_use (
      id uuid not null,
      case_id uuid not null,
      union_id uuid not null,
      used_for text not null,
      amount_fen bigint not null,
      used_on date not null,
      recipients text null,
      document_id uuid null,
      corrects_id uuid null,
      reason text null,
      actor text not null,
      actor_name text not null,
      recorded_at timestamptz not null default now(),
      primary key (id)
    )`,
    `create index grant_use_case_id_index on grants.grant_use (case_id, used_on)`,
    `create index grant_use_union_id_index on grants.grant_use (union_id)`,
    `alter table grants.grant_use add constraint grant_use_corrects_unique unique (corrects_id)`,
    `alter table grants.grant_use add constraint grant_use_amount_check check (amount_fen > 0)`,
    `alter table grants.grant_use
      add constraint grant_use_correction_check check ((corrects_id is null) = (reason is null))`,
    `alter table grants.grant_use add constraint grant_use_case_id_foreign
      foreign key (case_id) references grants.grant_case (id)`,
    `alter table grants.grant_use add constraint grant_use_document_id_foreign
      foreign key (document_id) references grants.case_document (id) on delete no action`,
    `alter table grants.grant_use add constraint grant_use_corrects_id_foreign
      foreign key (corrects_id) references grants.grant_use (id) on delete no action`,
    `alter table grants.grant_use enable row level security`,
    `create policy scope on grants.grant_use using (${scopePolicy('union_id')})`,
    ...auditTable('grants.grant_use', { id: 'id', union: 'union_id' }).up(),
    ...grantUseRules,
  ],
};
