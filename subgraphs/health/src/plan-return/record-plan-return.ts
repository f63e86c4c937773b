import { checkNotFuture, checkRange, monthOf, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadPlan, refuseOutsidePlan, versionOn } from '../plan/load-plan.js';
import { readPlanTerms } from '../plan/plan-terms.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import type { RecordMedicalPlanReturnInput } from './plan-return.types.js';

/** Most persons and most money (fen) that one report can name: more is a slip of the pen. */
const MOST_PERSONS = 100_000_000;
const MOST_FEN = 10_000_000_000_000n;

/**
 * Records or corrects what a federation reports of a plan. @returns its id
 * @throws Refusal `COUNT_INVALID`, `AMOUNT_INVALID`, `RELIEF_WITHOUT_PERSONS`, `PERIOD_INVALID`, `UNION_…`, `PLAN_…`
 */
export async function recordMedicalPlanReturn(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordMedicalPlanReturnInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const month = monthOf(input.month);
  const counts = [
    'coveredPersons',
    'coverPersonTimes',
    'giftedHouseholds',
    'aidedPersons',
    'aidedPersonTimes',
  ] as const;
  refuseProblems(
    ['month', 'PERIOD_INVALID', checkNotFuture(month, ctx.today)],
    ...counts.map((key) => [key, 'COUNT_INVALID', checkRange(input[key], 0, MOST_PERSONS, 'The number')] as const),
    [
      'relief',
      'AMOUNT_INVALID',
      input.relief >= 0n && input.relief <= MOST_FEN ? null : 'The amount is 0 to 100000000000.00 yuan.',
    ],
    [
      'relief',
      'RELIEF_WITHOUT_PERSONS',
      input.relief > 0n && input.aidedPersons + input.aidedPersonTimes === 0
        ? 'Say how many were aided with this money.'
        : null,
    ],
  );
  const plan = await loadPlan(em, input.planId, 'planId');
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  await refuseOutsidePlan(em, plan, union.id, 'unionId');
  const { premiumFen } = readPlanTerms((await versionOn(em, plan, month, 'month')).terms);
  const [{ id }] = await em.execute<[{ id: string }]>(
    `insert into health.plan_return
       (id, plan_id, union_id, month, covered_persons, cover_person_times, cover_qualifier, gifted_households,
        gift_cost_fen, aided_persons, aided_person_times, relief_fen, relief_qualifier)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (plan_id, union_id, month) do update set
       covered_persons = excluded.covered_persons, cover_person_times = excluded.cover_person_times,
       cover_qualifier = excluded.cover_qualifier, gifted_households = excluded.gifted_households,
       gift_cost_fen = excluded.gift_cost_fen, aided_persons = excluded.aided_persons,
       aided_person_times = excluded.aided_person_times, relief_fen = excluded.relief_fen,
       relief_qualifier = excluded.relief_qualifier
     returning id`,
    [
      v7(),
      plan.id,
      union.id,
      month,
      input.coveredPersons,
      input.coverPersonTimes,
      input.coverQualifier,
      input.giftedHouseholds,
      BigInt(input.giftedHouseholds) * premiumFen,
      input.aidedPersons,
      input.aidedPersonTimes,
      input.relief,
      input.reliefQualifier,
    ],
  );
  return id;
}
