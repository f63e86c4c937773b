import type { EntityManager } from '@mikro-orm/postgresql';
import { CareCase } from './care-case.entity.js';
import { CareInterval } from './care-interval.entity.js';
import { CareVisitDue } from './care-visit-due.entity.js';
import { CareVisit } from './care-visit.entity.js';
import { continuity, type CareCourse, type IntervalStep } from './rules/continuity.js';

/** The course of a case from its rows. */
export function courseOf(
  { openedOn, closedOn }: CareCase,
  visits: readonly CareVisit[],
  intervals: readonly CareInterval[],
): CareCourse {
  const steps: IntervalStep[] = intervals.map(({ effectiveFrom, days }) => ({ from: effectiveFrom, days }));
  const [first, ...rest] = steps.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (!first) throw new Error('a case of care without an interval');
  return { openedOn, closedOn, visits: visits.map(({ visitedOn }) => visitedOn), intervals: [first, ...rest] };
}

/** Tells officers when the next visit is due, after a case has changed; nothing once it has ended. */
export async function writeVisitDue(em: EntityManager, care: CareCase, today: string): Promise<void> {
  await em.flush();
  if (care.closedOn !== null) {
    await em.nativeDelete(CareVisitDue, { id: care.id });
    return;
  }
  const visits = await em.find(CareVisit, { caseId: care.id }, { orderBy: { visitedOn: 'asc' } });
  const intervals = await em.find(CareInterval, { caseId: care.id });
  const { dueOn } = continuity(courseOf(care, visits, intervals), today);
  await em.upsert(CareVisitDue, {
    id: care.id,
    unionId: care.unionId,
    alias: care.alias,
    dueOn: dueOn!,
    visitedOn: visits.at(-1)?.visitedOn ?? null,
  });
}
