import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { GrantStep } from '../case/grant-step.entity.js';
import { StepKind } from '../case/step-kind.js';
import type { LockedGrant } from '../case/take-step.js';
import type { EvaluatedSubject } from './evaluated-subject.entity.js';
import { EvaluationHand } from './evaluation-hand.entity.js';

/** A grant, and what the evaluation says of its subject. */
export interface RestingGrant {
  readonly locked: LockedGrant;
  readonly evaluated: EvaluatedSubject;
}

/**
 * Lets grants rest on what the evaluation says of their subjects. Whoever entered points of it had a hand in every one of
 * them, as four eyes look at it. One statement.
 */
export async function restOnEvaluation(em: EntityManager, resting: readonly RestingGrant[]): Promise<void> {
  if (resting.length === 0) return;
  const hands = Map.groupBy(
    await em.find(EvaluationHand, { evaluationId: { $in: resting.map(({ evaluated }) => evaluated.evaluationId) } }),
    (hand) => hand.evaluationId,
  );
  for (const { locked, evaluated } of resting) {
    const { grant, taken } = locked;
    grant.evaluatedSubjectId = evaluated.id;
    for (const { actorId, actorName, at } of hands.get(evaluated.evaluationId) ?? []) {
      if (taken.some((step) => step.kind === StepKind.SCORE && step.actorId === actorId)) continue;
      const step = em.create(GrantStep, {
        id: v7(),
        caseId: grant.id,
        unionId: grant.unionId,
        kind: StepKind.SCORE,
        actorId,
        actorName,
        at,
        note: null,
        amountFen: null,
      });
      em.persist(step);
      taken.push(step);
    }
  }
}
