import { addDays, daysBetween } from '../../rules/days.js';

/** From a day on, the next visit is due so many days after the last. */
export interface IntervalStep {
  readonly from: string;
  readonly days: number;
}

/** The course of somebody's care. Days are `yyyy-mm-dd`. */
export interface CareCourse {
  readonly openedOn: string;
  /** Null while it goes on. */
  readonly closedOn: string | null;
  /** Days of visits, in any order; those after the last day don't count. */
  readonly visits: readonly string[];
  /** The intervals in force, the earliest first; the first one begins with the care. */
  readonly intervals: readonly [IntervalStep, ...IntervalStep[]];
}

/** Days on which a visit was owed and nobody came. */
export interface CareGap {
  readonly from: string;
  readonly until: string;
  readonly days: number;
}

/** How long somebody has been cared for, and whether it was ever interrupted. */
export interface Continuity {
  /** First and last day both counted. */
  readonly days: number;
  readonly gaps: readonly CareGap[];
  /** Days since the last gap, or since the beginning; 0 while a visit is late. */
  readonly uninterruptedDays: number;
  /** Day by which the next visit is due; null once the care has ended. */
  readonly dueOn: string | null;
  /** Every contact with the day that it made the next one due, in order. */
  readonly trace: readonly { readonly on: string; readonly dueBy: string }[];
}

/**
 * Counts the days of care and its gaps: a gap begins on the day after a visit was due and ends on the day before the
 * next one. The beginning counts as a visit. Source: S65 (定期走访), S86 (这项服务持续了916天，从未间断).
 * @param today `yyyy-mm-dd`; not before the beginning
 */
export function continuity({ openedOn, closedOn, visits, intervals }: CareCourse, today: string): Continuity {
  const until = closedOn ?? today;
  const contacts = [...new Set([openedOn, ...visits])].filter((on) => on >= openedOn && on <= until).toSorted();
  const trace = contacts.map((on) => ({ on, dueBy: dueAfter(on, intervals) }));
  const gaps = trace.flatMap(({ dueBy }, at) => {
    const next = contacts[at + 1];
    const last = next === undefined ? until : addDays(next, -1);
    return last > dueBy ? [{ from: addDays(dueBy, 1), until: last, days: daysBetween(dueBy, last) }] : [];
  });
  const lastGap = gaps.at(-1);
  return {
    days: daysBetween(openedOn, until) + 1,
    gaps,
    uninterruptedDays: daysBetween(lastGap ? addDays(lastGap.until, 1) : openedOn, until) + 1,
    dueOn: closedOn === null ? trace.at(-1)!.dueBy : null,
    trace,
  };
}

/** Day by which the next visit is due. A changed interval moves it, though never to before the day of the change. */
function dueAfter(contact: string, intervals: CareCourse['intervals']): string {
  const inForce = intervals.findLast(({ from }) => from <= contact) ?? intervals[0];
  return intervals
    .filter(({ from }) => from > contact)
    .reduce(
      (due, { from, days }) => {
        const moved = addDays(contact, days);
        return from > due ? due : moved > from ? moved : from;
      },
      addDays(contact, inForce.days),
    );
}
