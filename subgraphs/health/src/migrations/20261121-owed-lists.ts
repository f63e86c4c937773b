import type { SqlMigration } from '@gonghui/kit';

/** A page of the list of what is owed is read from its index alone, also where few of many rows fit. */
export const owedLists: SqlMigration = {
  name: '20261121_owed_lists',
  up: [
    'drop index health.owed_exam_list',
    `create index owed_exam_list on health.owed_exam (union_id, due_by) include (worker_id, kind, valid_from, valid_until, call_on, booked_on, exclusion, birth_year, duty_id, last_on, counted_from)`,
  ],
};
