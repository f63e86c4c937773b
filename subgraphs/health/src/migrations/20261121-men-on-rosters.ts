import type { SqlMigration } from '@gonghui/kit';

/** Rosters take men, too, and know model workers: check-ups and care are not for women alone. Until now all were women. */
export const menOnRosters: SqlMigration = {
  name: '20261121_men_on_rosters',
  up: [
    `alter table health.worker add column gender text not null default 'FEMALE'`,
    `alter table health.worker alter column gender drop default`,
    `alter table health.worker add column honour text null`,
    `alter table health.worker add constraint worker_gender_check check (gender in ('FEMALE', 'MALE'))`,
    `alter table health.worker
      add constraint worker_honour_check check (honour in ('NATIONAL', 'PROVINCIAL_MINISTERIAL', 'MUNICIPAL'))`,
    `create index worker_honour_index on health.worker (union_id, honour) where honour is not null`,
  ],
};
