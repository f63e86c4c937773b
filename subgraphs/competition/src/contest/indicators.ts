import { rollup } from '@gonghui/kit';

/** Online contests by the month in which they open. Flow: drafts and cancelled ones don't count. Union: who holds it. */
export const contestRollup = rollup({
  table: 'competition.contest',
  union: 'union_id',
  on: `case when status = 'ANNOUNCED' then (opens_at at time zone 'Asia/Shanghai')::date end`,
  indicators: { 'competition.contests': '1' },
});

/** Persons by the day of their first attempt. Flow, in persons: each counts once in a contest. Union: their own. */
export const contestParticipantRollup = rollup({
  table: 'competition.contest_participant',
  union: 'home_union_id',
  on: 'counted_on',
  indicators: { 'competition.contestParticipants': '1' },
});
