import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';

/** Who gave a household which account, and why it was changed. */
export const householdAccounts: SqlMigration = {
  name: '20261123_household_accounts',
  up: [
    `create table grants.beneficiary_account (
      id uuid not null,
      beneficiary_id uuid not null,
      union_id uuid not null,
      account text not null,
      reason text null,
      actor_id text not null,
      actor_name text not null,
      at timestamptz not null,
      primary key (id)
    )`,
    `create index beneficiary_account_beneficiary_id_index on grants.beneficiary_account (beneficiary_id, at)`,
    `create index beneficiary_account_union_id_index on grants.beneficiary_account (union_id)`,
    `alter table grants.beneficiary_account add constraint beneficiary_account_beneficiary_id_foreign
       foreign key (beneficiary_id) references grants.beneficiary (id)`,
    `alter table grants.beneficiary_account enable row level security`,
    `create policy scope on grants.beneficiary_account using (${scopePolicy('union_id')})`,
    `create trigger refuse_change before update or delete or truncate on grants.beneficiary_account
       for each statement execute function grants.refuse_change()`,
    `alter table grants.beneficiary_account enable always trigger refuse_change`,
    ...auditTable('grants.beneficiary_account', { id: 'id', union: 'union_id' }).up(),
  ],
};

/** What the subgraph's role may not do with them. */
export const householdAccountGrants = (role: string): readonly string[] => [
  `revoke update, delete, truncate on grants.beneficiary_account from ${role}`,
];
