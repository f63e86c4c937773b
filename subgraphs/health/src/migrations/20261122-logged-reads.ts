import { scopePolicy, type SqlMigration } from '@gonghui/kit';

/** A read of that worker which this very transaction has logged. */
const loggedRead = `exists (select from health.personal_read log where log.worker_id = worker_identity.worker_id
  and log.actor_id = platform.actor() and log.transaction = pg_current_xact_id_if_assigned())`;

/**
 * Names open to the transaction that has logged the read, which the database numbers and uses once: the id of a request
 * may be the client’s, and come again.
 */
export const loggedReads: SqlMigration = {
  name: '20261122_logged_reads',
  up: [
    `alter table health.personal_read add column transaction xid8 null`,
    `alter table health.personal_read alter column transaction set default pg_current_xact_id()`,
    `drop policy logged on health.worker_identity`,
    `create policy logged on health.worker_identity for select using ((${scopePolicy('union_id')}) and ${loggedRead})`,
    `drop policy own on health.personal_read`,
    `create policy own on health.personal_read for insert with check (
       (${scopePolicy('union_id')}) and actor_id = platform.actor()
       and request = current_setting('gonghui.request', true) and transaction = pg_current_xact_id())`,
  ],
};
