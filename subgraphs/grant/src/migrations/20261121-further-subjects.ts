import type { SqlMigration } from '@gonghui/kit';

const KINDS = `('VENUE_PROJECT', 'VENUE', 'UNION', 'UNIT', 'COMPETITION', 'SCREENING_PROGRAMME')`;

/** A grant may be for a competition or a screening programme. */
export const furtherSubjects: SqlMigration = {
  name: '20261121_further_subjects',
  up: ['scheme', 'grant_case'].flatMap((table) => [
    `alter table grants.${table} drop constraint ${table}_subject_kind_check`,
    `alter table grants.${table} add constraint ${table}_subject_kind_check check (subject_kind in ${KINDS})`,
  ]),
};
