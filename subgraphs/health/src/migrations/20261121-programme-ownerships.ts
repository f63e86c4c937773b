import type { SqlMigration } from '@gonghui/kit';

/** Owners of the enterprises that a programme is for (S119). */
export const programmeOwnerships: SqlMigration = {
  name: '20261121_programme_ownerships',
  up: [
    `alter table health.screening_programme add column ownerships text[] not null default '{}'`,
    `alter table health.screening_programme
      add constraint screening_programme_ownerships_check check (ownerships <@ array['STATE_OWNED'::text, 'COLLECTIVE'::text, 'PRIVATE'::text, 'NON_PUBLIC'::text, 'FOREIGN_INVESTED'::text])`,
  ],
};
