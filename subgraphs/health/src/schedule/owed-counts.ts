import type { ExamKind } from './exam-kind.js';

/** Kinds of examination as bits of a set. */
const BIT_OF: Readonly<Record<`${ExamKind}`, number>> = { GYNAECOLOGICAL: 1, CERVICAL: 2, BREAST: 4 };

/** Every set of kinds but the empty one. */
export const SETS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The set of all kinds. */
export const ALL_KINDS = 7;

/** Number of a set of kinds. */
export const setOf = (kinds: readonly ExamKind[]): number => kinds.reduce((set, kind) => set | BIT_OF[kind], 0);

/**
 * What `counts` of a kept sum holds: PostgreSQL's positions, from 1. Women are counted once for each set of kinds, however
 * many of its kinds fit; examinations each. Of a month of last days, `boundOf` and `overdueOf` alone mean something.
 */
export const AT = {
  /** Women whom some kind of the set binds. */
  boundOf: (set: number): number => set,
  /** Women with an examination of the set that is DUE or OVERDUE. */
  calledOf: (set: number): number => SETS.length + set,
  /** Women with an examination of the set that is OVERDUE. */
  overdueOf: (set: number): number => 2 * SETS.length + set,
  /** Women who are late with some examination, with or without an appointment. */
  late: 22,
  /** Examinations, by state. */
  UP_TO_DATE: 23,
  DUE: 24,
  BOOKED: 25,
  OVERDUE: 26,
  EXCLUDED: 27,
} as const;

/** How many counts a sum holds. */
export const COUNTS = AT.EXCLUDED;
