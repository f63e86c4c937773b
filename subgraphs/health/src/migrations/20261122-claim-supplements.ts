import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';

const LIVE = `status not in ('REJECTED', 'WITHDRAWN')`;
const OF_EVENT = `c.id = coalesce(own.supplement_of_id, own.id) or c.supplement_of_id = coalesce(own.supplement_of_id, own.id)`;

const handled = `(${scopePolicy('union_id')}) and exists (select from health.claim own
  join health.claim c on ${OF_EVENT}
  where own.id = claim_id and platform.actor() in (c.handler_id, c.checker_id, c.decider_id))`;

/**
 * Who hands a supplement in reads no share. This function runs as the owner, for a claim of the caller's scope, and says no
 * more than whether one of the plans that the caller names pays of the event, or waits to.
 */
const paysOfEvent = `
create function health.pays_of_event(of_claim uuid, plans uuid[]) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select coalesce(bool_or(tree.in_scope(c.union_id)), false)
    from health.claim c join health.claim_share s on s.claim_id = c.id
   where (c.id = of_claim or c.supplement_of_id = of_claim) and ${LIVE.replace('status', 'c.status')} and s.plan_id = any(plans);
end`;

/** Claims that add plans to one that is decided: one open at a time, on days and bills that the first claim holds. */
export const claimSupplements: SqlMigration = {
  name: '20261122_claim_supplements',
  up: [
    `alter table health.claim add column supplement_of_id uuid null`,
    `alter table health.claim
      add constraint claim_supplement_of_id_foreign foreign key (supplement_of_id) references health.claim (id) on delete no action`,
    `create index claim_supplement_of_id_index on health.claim (supplement_of_id)`,
    `create unique index claim_supplement_open_unique on health.claim (supplement_of_id) where status in ('SUBMITTED', 'CHECKED')`,
    `alter table health.claim drop constraint claim_stay_no_overlap`,
    `alter table health.claim add constraint claim_stay_no_overlap
      exclude using gist (person_index with =, kind with =, daterange(admitted_on, free_from) with &&)
      where (supplement_of_id is null and ${LIVE})`,
    `drop index health.claim_death_unique`,
    `create unique index claim_death_unique on health.claim (person_index)
      where kind = 'DEATH' and supplement_of_id is null and ${LIVE}`,
    ...['claim_file', 'claim_share', 'claim_document'].flatMap((table) => [
      `drop policy handled on health.${table}`,
      `create policy handled on health.${table} using (${handled})`,
    ]),
    paysOfEvent,
    // The trail is read by auditors, who may know of the ill no more than everybody.
    ...auditTable('health.claim', {
      id: 'id',
      union: null,
      redact: [
        'union_id',
        'alias',
        'person_index',
        'kind',
        'admitted_on',
        'free_from',
        'month',
        'granted_fen',
        'supplement_of_id',
      ],
    }).up(),
  ],
};
