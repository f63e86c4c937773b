import type { SqlMigration } from '@gonghui/kit';

/** Which workers a grant is for, as its applicant says. Terms from before keep no scheme for anybody. */
export const workerCategories: SqlMigration = {
  name: '20261123_worker_categories',
  up: [
    `alter table grants.grant_case
       add worker_category text null,
       add constraint grant_case_worker_category_check
         check (worker_category in ('MIGRANT_WORKER', 'NEW_FORM_WORKER', 'HARDSHIP_WORKER', 'OTHER_WORKER'))`,
  ],
};
