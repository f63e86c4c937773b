import { auditTable, type SqlMigration } from '@gonghui/kit';

/**
 * What a household has booked is neither counted nor kept: its members share one code, and a limit for all of them told
 * each whether another sees a counsellor.
 */
export const quietHouseholds: SqlMigration = {
  name: '20261122_quiet_households',
  up: [
    `drop function health.counselling_held(text, timestamptz)`,
    `set constraints all immediate`,
    `alter table health.counselling_session drop column household_index`,
    ...auditTable('health.counselling_session', {
      id: 'id',
      union: null,
      redact: ['union_id', 'starts_at', 'place', 'bearer', 'client_sealed', 'note_sealed'],
    }).up(),
  ],
};
