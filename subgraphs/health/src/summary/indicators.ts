import { rollup } from '@gonghui/kit';

/** Money passed down, by the federation that received it. Flow, fen. */
export const fundRollup = rollup({
  table: 'health.screening_fund',
  union: 'union_id',
  on: 'passed_on',
  indicators: { 'health.screeningFunds': 'amount_fen' },
});

/** Reported months. Flow, persons. The counts of the ill are read through `readProtectedCells` alone. */
export const returnRollup = rollup({
  table: 'health.screening_return',
  union: 'union_id',
  on: 'month',
  indicators: {
    'health.returnedWomen': 'women_screened',
    'health.returnedCervical': 'cervical_positives',
    'health.returnedBreast': 'breast_positives',
    'health.solatia': 'solatia',
  },
  quiet: ['health.returnedCervical', 'health.returnedBreast', 'health.solatia'],
});

/** Women who were examined one by one. Flow, persons: a woman is ATTENDED once in a programme, and then ATTENDED_AGAIN. */
export const bookingRollup = rollup({
  table: 'health.booking',
  union: 'union_id',
  on: `case when status = 'ATTENDED' then held_on end`,
  indicators: { 'health.attendedWomen': '1' },
});

/** Positive findings of women who were examined one by one, by month. Flow, persons; read through `readProtectedCells` alone. */
export const followUpRollup = rollup({
  table: 'health.follow_up',
  union: 'union_id',
  on: 'month',
  indicators: {
    'health.foundCervical': `(kind = 'CERVICAL' and is_positive)::int`,
    'health.foundBreast': `(kind = 'BREAST' and is_positive)::int`,
  },
  quiet: ['health.foundCervical', 'health.foundBreast'],
});

/** Positive cases, and those of them that are closed, by the month of the finding. Flow, cases; never shown as numbers. */
export const positiveCaseRollup = rollup({
  table: 'health.follow_up',
  name: 'positive_case',
  union: 'union_id',
  on: 'case when is_positive then month end',
  indicators: {
    'health.positiveCases': '1',
    'health.closedPositiveCases': '(closed_on is not null)::int',
  },
  quiet: ['health.positiveCases', 'health.closedPositiveCases'],
});

/**
 * What federations report of plans. Flow; persons, person-times and households are never added. Who was aided and with
 * how much is read through `readProtectedCells` alone; `…Floors` and `…Ceilings` count figures that are not exact.
 */
export const planReturnRollup = rollup({
  table: 'health.plan_return',
  union: 'union_id',
  on: 'month',
  indicators: {
    'health.coveredPersons': 'covered_persons',
    'health.returnedCovers': 'cover_person_times',
    'health.coverFloors': `(cover_qualifier = 'MORE_THAN')::int`,
    'health.coverCeilings': `(cover_qualifier = 'NEARLY')::int`,
    'health.giftedHouseholds': 'gifted_households',
    'health.aidedPersons': 'aided_persons',
    'health.aidedPersonTimes': 'aided_person_times',
    'health.returnedRelief': 'relief_fen',
    'health.reliefFloors': `(relief_qualifier = 'MORE_THAN')::int`,
    'health.reliefCeilings': `(relief_qualifier = 'NEARLY')::int`,
  },
  quiet: ['health.aidedPersons', 'health.aidedPersonTimes', 'health.returnedRelief'],
});

/** Covers by their first day. Flow, person-times; those given to hardship households besides. */
export const coverRollup = rollup({
  table: 'health.plan_cover',
  union: 'union_id',
  on: 'starts_on',
  indicators: { 'health.covers': '1', 'health.giftedCovers': `(funding = 'GIFT')::int` },
});

/** Claims by the month of their decision. Flow, person-times and fen; read through `readProtectedCells` alone. */
export const claimRollup = rollup({
  table: 'health.claim',
  union: 'union_id',
  on: 'month',
  indicators: { 'health.decidedClaims': '1', 'health.decidedRelief': 'granted_fen' },
  quiet: ['health.decidedClaims', 'health.decidedRelief'],
});

/** Workers' health stations in use. Stock, stations. */
export const stationRollup = rollup({
  table: 'health.health_station',
  union: 'union_id',
  from: 'opened_on',
  until: 'closed_on',
  indicators: { 'health.stations': '1' },
});

/** Readings taken at stations. Flow, person-times: being measured says nothing of anybody’s health. */
export const readingRollup = rollup({
  table: 'health.station_reading',
  union: 'union_id',
  on: `(taken_at at time zone 'Asia/Shanghai')::date`,
  indicators: { 'health.stationReadings': '1' },
});

/** What is shown of stations. */
export const STATION_KEYS = [...stationRollup.keys, ...readingRollup.keys];

/** Women examined, as reported and one by one: being examined says nothing of anybody’s health. */
export const EXAMINED_KEYS = ['health.returnedWomen', 'health.attendedWomen'] as const;

/** What is shown of screening as it is. */
export const SCREENING_KEYS = ['health.screeningFunds', ...EXAMINED_KEYS] as const;

/** What is shown of plans as it is: being covered says nothing of anybody’s health. */
export const PLAN_KEYS = [
  'health.coveredPersons',
  'health.returnedCovers',
  'health.coverFloors',
  'health.coverCeilings',
  'health.giftedHouseholds',
  'health.covers',
  'health.giftedCovers',
  'health.reliefFloors',
  'health.reliefCeilings',
] as const;

/** Lectures, courses and activities of groups. Flows, events and person-times. */
export const psychologyEventRollup = rollup({
  table: 'health.psychology_event',
  union: 'union_id',
  on: 'held_on',
  indicators: {
    'health.lectures': `(kind = 'LECTURE')::int`,
    'health.lecturePersonTimes': `case when kind = 'LECTURE' then person_times end`,
    'health.courses': `(kind = 'COURSE')::int`,
    'health.coursePersonTimes': `case when kind = 'COURSE' then person_times end`,
    'health.groupActivities': `(kind = 'GROUP_ACTIVITY')::int`,
    'health.groupPersonTimes': `case when kind = 'GROUP_ACTIVITY' then person_times end`,
    'health.onlineEventPersonTimes': `case when delivery = 'ONLINE' then person_times end`,
  },
});

/** Consultations of general services. Flow, person-times; read through `readProtectedCells` alone. */
export const consultationRollup = rollup({
  table: 'health.consultation_tally',
  union: 'union_id',
  on: 'month',
  indicators: {
    'health.hotlineCalls': `case when kind = 'HOTLINE' then person_times end`,
    'health.onlineConsultations': `case when kind = 'ONLINE_CONSULTATION' then person_times end`,
    'health.faceToFace': `case when kind = 'FACE_TO_FACE' then person_times end`,
  },
  quiet: ['health.hotlineCalls', 'health.onlineConsultations', 'health.faceToFace'],
});

/** Sessions with counsellors that took place. Flow, person-times; read through `readProtectedCells` alone. */
export const counsellingRollup = rollup({
  table: 'health.counselling_session',
  union: 'union_id',
  on: `case when status = 'HELD' then (starts_at at time zone 'Asia/Shanghai')::date end`,
  indicators: {
    'health.hardshipOnline': `(delivery = 'ONLINE')::int`,
    'health.hardshipOffline': `(delivery = 'OFFLINE')::int`,
  },
  quiet: ['health.hardshipOnline', 'health.hardshipOffline'],
});

/** Psychological support of many at once: shown as it is, like every attendance. */
export const PSYCHOLOGY_KEYS = psychologyEventRollup.keys;

/**
 * Counts of the ill, and of those who turned to a counsellor, each with the indicators that it sums. No indicator stands
 * in two of them: what is shown of two ways to divide the same persons could be subtracted.
 */
export const PROTECTED_COUNTS = {
  solatia: ['health.solatia'],
  cervicalPositives: ['health.returnedCervical', 'health.foundCervical'],
  breastPositives: ['health.returnedBreast', 'health.foundBreast'],
  claims: ['health.aidedPersonTimes', 'health.decidedClaims'],
  reliefRecipients: ['health.aidedPersons'],
  hotlineCalls: ['health.hotlineCalls'],
  onlineConsultations: ['health.onlineConsultations'],
  faceToFace: ['health.faceToFace'],
  hardshipOnline: ['health.hardshipOnline'],
  hardshipOffline: ['health.hardshipOffline'],
} as const;

/** Money paid to the ill, and the counts of whom it was paid to: it is shown only together with enough of them. */
export const PROTECTED_RELIEF = {
  amounts: ['health.returnedRelief', 'health.decidedRelief'],
  recipients: [...PROTECTED_COUNTS.claims, ...PROTECTED_COUNTS.reliefRecipients],
} as const;

/** A filter of protected counts. */
export type ProtectedKey = keyof typeof PROTECTED_COUNTS;

/** Counts of women who were examined: of few examined, they would tell how each of them is. */
export const AMONG_EXAMINED: ReadonlySet<ProtectedKey> = new Set(['solatia', 'cervicalPositives', 'breastPositives']);
