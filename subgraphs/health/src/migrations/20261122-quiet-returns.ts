import { hideFromReaders, type SqlMigration } from '@gonghui/kit';

/**
 * Reports that count the ill, the aided and those who came, by union and month: a hidden value that changes is marked
 * `[changed]`, which tells below the county that somebody was found.
 */
export const quietReturns: SqlMigration = {
  name: '20261122_quiet_returns',
  up: hideFromReaders(['health.screening_return', 'health.plan_return', 'health.consultation_tally']),
};
