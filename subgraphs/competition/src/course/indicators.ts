import { rollup } from '@gonghui/kit';

/** Courses by the month in which they begin. Flow: drafts and cancelled ones don't count. Union: who gives it. */
export const courseRollup = rollup({
  table: 'competition.course',
  union: 'union_id',
  on: `case when status not in ('DRAFT', 'CANCELLED') then starts_on end`,
  indicators: { 'competition.courses': '1' },
});

/** Sessions that were held. Flow. Union: who gives the course. */
export const courseSessionRollup = rollup({
  table: 'competition.course_session',
  union: 'union_id',
  on: 'case when was_held then held_on end',
  indicators: { 'competition.courseSessions': '1' },
});

/** Person-times: a person in a course, from the first session attended. Flow. Union: the person's own. */
export const traineeRollup = rollup({
  table: 'competition.enrolment',
  union: 'home_union_id',
  on: 'counted_on',
  indicators: { 'competition.trainees': '1' },
});

/**
 * Persons, each once in a calendar year, in the month of the first session attended in it. Flow: of a year it counts
 * persons; of several years, persons of each. Union: the person's own.
 */
export const trainedPersonRollup = rollup({
  name: 'competition_enrolment_person',
  table: 'competition.enrolment',
  union: 'home_union_id',
  on: 'person_on',
  indicators: { 'competition.trainedPersons': '1' },
});
