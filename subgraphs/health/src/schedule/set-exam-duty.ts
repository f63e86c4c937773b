import {
  arrayLiteral,
  checkRange,
  checkReason,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { ExamDuty } from './exam-duty.entity.js';
import { ExamRhythm } from './exam-rhythm.js';
import type { SetExamDutyInput } from './exam-duty.types.js';
import { checkAges } from './rules/check-ages.js';
import { weakerThan, type DutyDemand } from './rules/weaker-than.js';

/**
 * Sets a duty from a day on; the one before it ends there and stays on record, and so do weaker ones of unions below. It
 * demands no less than those of unions above that bind on its days: what the law says is a minimum (S113). @returns its id
 * @throws Refusal `DUTY_YEARS`, `DUTY_CALL_MONTHS`, `AGES_INVALID`, `SOURCE_MISSING`, `DUTY_LATER_EXISTS`, `DUTY_WEAKER`
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
  // Two who set duties of a kind at once, of whatever unions: the second waits here and finds the first's.
  await em.execute(`select pg_advisory_xact_lock(hashtext('exam duty ' || ?))`, [input.kind]);
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
  const demand: DutyDemand = {
    rhythm: input.rhythm,
    years: input.years,
    leastAge: input.leastAge ?? null,
    greatestAge: input.greatestAge ?? null,
  };
  await refuseWeaker(em, union.id, input, demand);
  await endWeakerBelow(em, union.id, input, demand);
  const duty = em.create(ExamDuty, {
    id: v7(),
    unionId: union.id,
    kind: input.kind,
    rhythm: input.rhythm,
    years: input.years,
    callMonths: input.callMonths,
    payer: input.payer,
    leastAge: demand.leastAge,
    greatestAge: demand.greatestAge,
    effectiveFrom: input.effectiveFrom,
    effectiveUntil: null,
    source: input.source.trim(),
  });
  em.persist(duty);
  return duty.id;
}

/** A duty of a union above or below. */
interface OtherDuty extends DutyDemand {
  readonly id: string;
  /** Its name; null of a union above the caller's scope. */
  readonly union: string | null;
  readonly from: string;
  readonly source: string;
}

/** Refuses a duty that demands less than one of a union above that binds on some day from its first on. */
async function refuseWeaker(
  em: EntityManager,
  unionId: string,
  input: SetExamDutyInput,
  demand: DutyDemand,
): Promise<void> {
  for (const above of await otherDuties(em, 'ABOVE', unionId, input)) {
    const [weakness] = weakerThan(demand, above);
    if (weakness)
      refuse(
        'DUTY_WEAKER',
        `“${above.source}” demands ${weakness.demanded} in this area from ${above.from} on. Demand as much or more.`,
        weakness.term,
      );
  }
}

/**
 * Ends weaker duties of unions below where this one begins: as the nearest ones they would count against it.
 * @throws Refusal `DUTY_LATER_EXISTS` when one of them begins later: a duty on record is not taken back
 */
async function endWeakerBelow(
  em: EntityManager,
  unionId: string,
  input: SetExamDutyInput,
  demand: DutyDemand,
): Promise<void> {
  const weaker = (await otherDuties(em, 'BELOW', unionId, input)).filter(
    (below) => weakerThan(below, demand).length > 0,
  );
  const later = weaker.find(({ from }) => from >= input.effectiveFrom);
  if (later)
    refuse(
      'DUTY_LATER_EXISTS',
      `A weaker duty of ${later.union} begins on ${later.from}. Choose a later day.`,
      'effectiveFrom',
    );
  await em.execute('update health.exam_duty set effective_until = ?::date where id = any(?::uuid[])', [
    input.effectiveFrom,
    arrayLiteral(weaker.map(({ id }) => id)),
  ]);
}

/** Duties of that kind of unions above or below that bind on some day from the first of the given one on. */
function otherDuties(
  em: EntityManager,
  where: 'ABOVE' | 'BELOW',
  unionId: string,
  { kind, effectiveFrom }: SetExamDutyInput,
): Promise<OtherDuty[]> {
  const side =
    where === 'ABOVE' ? 'own.path operator(public.<@) other.path' : 'other.path operator(public.<@) own.path';
  return em.execute(
    `select d.id, u.name as union, d.source, d.effective_from::text as "from", d.rhythm, d.years,
            d.least_age as "leastAge", d.greatest_age as "greatestAge"
       from health.exam_duty d
       join tree.place own on own.id = ?::uuid
       join tree.place other on other.id = d.union_id and other.id <> own.id and ${side}
       left join reference.union_node u on u.id = d.union_id
      where d.kind = ? and (d.effective_until is null or d.effective_until > ?::date)
      order by public.nlevel(other.path), d.effective_from`,
    [unionId, kind, effectiveFrom],
  );
}
