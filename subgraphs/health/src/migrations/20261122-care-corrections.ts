import { auditTable, hideFromReaders, scopePolicy, type SqlMigration } from '@gonghui/kit';

/** What of a care was logged wrongly, encrypted, for its handler. The trail keeps no value, and shows nobody a row. */
export const careCorrections: SqlMigration = {
  name: '20261122_care_corrections',
  up: [
    `create table health.care_correction (
      id uuid not null,
      case_id uuid not null,
      union_id uuid not null,
      handler_id text not null,
      corrected_at timestamptz not null,
      words_sealed text not null,
      primary key (id)
    )`,
    `create index care_correction_union_id_index on health.care_correction (union_id)`,
    `create index care_correction_case_id_index on health.care_correction (case_id, corrected_at)`,
    `alter table health.care_correction
      add constraint care_correction_case_id_foreign foreign key (case_id) references health.care_case (id)`,
    `alter table health.care_correction enable row level security`,
    `create policy handler on health.care_correction
      using ((${scopePolicy('union_id')}) and handler_id = platform.actor())`,
    ...auditTable('health.care_correction', {
      id: 'id',
      union: null,
      redact: ['union_id', 'handler_id', 'case_id', 'corrected_at', 'words_sealed'],
    }).up(),
    ...hideFromReaders(['health.care_correction']),
  ],
};
