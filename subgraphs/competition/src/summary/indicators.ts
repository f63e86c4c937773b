import { rollup } from '@gonghui/kit';

/** Competitions by the month in which they begin. Flow: drafts and cancelled ones don't count. Union: the organizer. */
export const competitionRollup = rollup({
  table: 'competition.competition',
  union: 'union_id',
  on: `case when status not in ('DRAFT', 'CANCELLED') then starts_on end`,
  indicators: { 'competition.competitions': '1' },
});

/** Contestants by the month in which their competition begins. Flow, in persons: each counts once in a competition. */
export const contestantRollup = rollup({
  table: 'competition.contestant',
  union: 'union_id',
  on: 'counted_on',
  indicators: { 'competition.contestants': '1' },
});

/** Indicators of the competition subgraph, as fields of `CompetitionSummary` and as keys of the roll-up. */
export const COMPETITION_INDICATORS = {
  competitions: 'competition.competitions',
  contestants: 'competition.contestants',
  contests: 'competition.contests',
  contestParticipants: 'competition.contestParticipants',
  courses: 'competition.courses',
  courseSessions: 'competition.courseSessions',
  trainees: 'competition.trainees',
  trainedPersons: 'competition.trainedPersons',
} as const;
