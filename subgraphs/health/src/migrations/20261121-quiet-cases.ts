import { auditTable, hideFromReaders, scopePolicy, type SqlMigration } from '@gonghui/kit';
import {
  claimRollup,
  consultationRollup,
  counsellingRollup,
  followUpRollup,
  planReturnRollup,
  positiveCaseRollup,
  returnRollup,
} from '../summary/indicators.js';

/** Tables of which a row alone tells that somebody is ill, or came. */
const OF_THE_ILL = [
  'follow_up',
  'care_case',
  'care_visit',
  'care_interval',
  'care_step',
  'care_visit_due',
  'claim',
  'claim_file',
  'claim_share',
  'claim_document',
  'plan_account',
  'aid_share',
  'hand_over',
  'counselling_session',
  'station_person',
  'station_reading',
  'station_incident',
];

const rollups = [
  returnRollup,
  followUpRollup,
  positiveCaseRollup,
  planReturnRollup,
  claimRollup,
  consultationRollup,
  counsellingRollup,
];

/**
 * What tells by being there: live pages hear of no count of the ill, the trail shows nobody that a case was written,
 * and a handler’s read of a name, which is of an ill person always, is shown to that handler alone.
 */
export const quietCases: SqlMigration = {
  name: '20261121_quiet_cases',
  up: [
    ...rollups.flatMap((rollup) => rollup.redeclare()),
    ...hideFromReaders(OF_THE_ILL.map((table) => `health.${table}`)),
    `alter table health.personal_read add column of_case boolean not null default true`,
    `alter table health.personal_read alter column of_case drop default`,
    `alter table health.personal_read add column reason_sealed text null`,
    `alter table health.personal_read alter column reason drop not null`,
    `alter table health.personal_read
      add constraint personal_read_reason_check check ((reason is null) <> (reason_sealed is null))`,
    `drop policy scope on health.personal_read`,
    `create policy scope on health.personal_read for select
      using ((${scopePolicy('union_id')}) and (not of_case or actor_id = platform.actor()))`,
    ...auditTable('health.personal_read', {
      id: 'id',
      union: 'case when not r.of_case then r.union_id end',
      redact: ['worker_id', 'union_id', 'of_case', 'reason', 'reason_sealed'],
    }).up(),
  ],
};
