import { checkRange, checkReason, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { ExamDuty } from './exam-duty.entity.js';
import { ExamRhythm } from './exam-rhythm.js';
import type { SetExamDutyInput } from './exam-duty.types.js';
import { checkAges } from './rules/check-ages.js';

/**
 * Sets a duty from a day on; the one before it ends there and stays on record. @returns its id
 * @throws Refusal `DUTY_YEARS`, `DUTY_CALL_MONTHS`, `AGES_INVALID`, `SOURCE_MISSING`, `DUTY_LATER_EXISTS`
 */
export async function setExamDuty(ctx: RequestContext, em: EntityManager, input: SetExamDutyInput): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const isYearly = input.rhythm === ExamRhythm.CALENDAR_YEAR;
  refuseProblems(
    ['years', 'DUTY_YEARS', checkRange(input.years, 1, isYearly ? 1 : 10, 'The number of years')],
    ['callMonths', 'DUTY_CALL_MONTHS', checkRange(input.callMonths, 0, 12 * input.years, 'Months before the last day')],
    ['leastAge', 'AGES_INVALID', checkAges(input.leastAge, input.greatestAge)],
    ['source', 'SOURCE_MISSING', checkReason(input.source, 'The source')],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  // Two who set the same duty at once: the second waits here and finds the first's.
  await em.execute(`select pg_advisory_xact_lock(hashtext('exam duty ' || ? || ?))`, [union.id, input.kind]);
  const known = await em.find(
    ExamDuty,
    { unionId: union.id, kind: input.kind },
    { orderBy: { effectiveFrom: 'desc' } },
  );
  const [last] = known;
  if (last && last.effectiveFrom >= input.effectiveFrom)
    refuse(
      'DUTY_LATER_EXISTS',
      `A duty of this kind begins on ${last.effectiveFrom}. Choose a later day.`,
      'effectiveFrom',
    );
  if (last && (last.effectiveUntil === null || last.effectiveUntil > input.effectiveFrom)) {
    last.effectiveUntil = input.effectiveFrom;
    // The old one must have ended before the new one is there: the database refuses an overlap.
    await em.flush();
  }
  const duty = em.create(ExamDuty, {
    id: v7(),
    unionId: union.id,
    kind: input.kind,
    rhythm: input.rhythm,
    years: input.years,
    callMonths: input.callMonths,
    payer: input.payer,
    leastAge: input.leastAge ?? null,
    greatestAge: input.greatestAge ?? null,
    effectiveFrom: input.effectiveFrom,
    effectiveUntil: null,
    source: input.source.trim(),
  });
  em.persist(duty);
  return duty.id;
}
