import type { SqlMigration } from '@gonghui/kit';

/** Open batches of which payments were cancelled could neither be sent nor put together anew. */
export const dissolvedBatches: SqlMigration = {
  name: '20261122_dissolved_batches',
  up: [
    `alter table grants.payment_batch
      drop constraint payment_batch_status_check,
      add constraint payment_batch_status_check check (status in ('OPEN', 'EXPORTED', 'SETTLED', 'DISSOLVED')),
      drop constraint payment_batch_file_check,
      add constraint payment_batch_file_check check ((status in ('OPEN', 'DISSOLVED')) = (content is null))`,
    `update grants.payment_batch batch set status = 'DISSOLVED'
      where batch.status = 'OPEN'
        and batch.payment_count > (select count(*) from grants.payment p where p.batch_id = batch.id)`,
    `update grants.payment p set batch_id = null
       from grants.payment_batch batch where batch.id = p.batch_id and batch.status = 'DISSOLVED'`,
  ],
};
