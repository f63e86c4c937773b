import type { SqlMigration } from '@gonghui/kit';

const KINDS = `('VENUE_PROJECT', 'VENUE', 'UNION', 'UNIT', 'COMPETITION')`;

/** A grant may be for a competition. */
export const competitionSubjects: SqlMigration = {
  name: '20261121_competition_subjects',
  up: ['scheme', 'grant_case'].flatMap((table) => [
    `alter table grants.${table} drop constraint ${table}_subject_kind_check`,
    `alter table grants.${table} add constraint ${table}_subject_kind_check check (subject_kind in ${KINDS})`,
  ]),
};
