import { auditTable, hideFromReaders, scopePolicy, type SqlMigration } from '@gonghui/kit';

const handled = `(${scopePolicy('union_id')}) and exists (select from health.claim own
  join health.claim c on c.id = coalesce(own.supplement_of_id, own.id) or c.supplement_of_id = coalesce(own.supplement_of_id, own.id)
  where own.id = claim_id and platform.actor() in (c.handler_id, c.checker_id, c.decider_id))`;

/** To whom the file of a claim was opened: taking it and giving it back left nothing. */
export const claimOpenings: SqlMigration = {
  name: '20261122_claim_openings',
  up: [
    `create table health.claim_opening (
      id uuid not null,
      claim_id uuid not null,
      union_id uuid not null,
      actor_id text not null,
      actor_name text not null,
      at timestamptz not null,
      primary key (id)
    )`,
    `create index claim_opening_union_id_index on health.claim_opening (union_id)`,
    `create index claim_opening_claim_id_index on health.claim_opening (claim_id, at)`,
    `alter table health.claim_opening
      add constraint claim_opening_claim_id_foreign foreign key (claim_id) references health.claim (id)`,
    `alter table health.claim_opening enable row level security`,
    // No policy for changes: who has read a file stays.
    `create policy handled on health.claim_opening for select using (${handled})`,
    `create policy added on health.claim_opening for insert
      with check ((${scopePolicy('union_id')}) and actor_id = platform.actor())`,
    ...auditTable('health.claim_opening', { id: 'id', union: null, redact: ['union_id', 'claim_id'] }).up(),
    ...hideFromReaders(['health.claim_opening']),
  ],
};
