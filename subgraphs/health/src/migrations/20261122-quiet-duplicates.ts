import type { SqlMigration } from '@gonghui/kit';

const JUDGED = `supplement_of_id is null and status in ('CHECKED', 'DECIDED')`;

/**
 * Days and deaths are held by claims that a handler has found in order: a refusal when one is handed in would tell an
 * officer, who chooses whom and which days, who was in hospital.
 */
export const quietDuplicates: SqlMigration = {
  name: '20261122_quiet_duplicates',
  up: [
    `alter table health.claim drop constraint claim_stay_no_overlap`,
    `alter table health.claim add constraint claim_stay_no_overlap
      exclude using gist (person_index with =, kind with =, daterange(admitted_on, free_from) with &&) where (${JUDGED})`,
    `drop index health.claim_death_unique`,
    `create unique index claim_death_unique on health.claim (person_index) where kind = 'DEATH' and ${JUDGED}`,
  ],
};
