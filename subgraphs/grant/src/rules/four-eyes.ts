import { StepKind } from '../case/step-kind.js';
import type { Problem } from '@gonghui/kit/rules';

/** A step that somebody took on a grant. */
export interface TakenStep {
  readonly kind: StepKind;
  readonly actorId: string;
}

const { APPLY, CHECK, REVIEW, DECIDE, PAY, ACCEPT, SEND_BACK, REJECT } = StepKind;

/** Pairs of steps that one person may not both take on one grant. */
const APART: readonly (readonly [StepKind, StepKind])[] = [
  [APPLY, CHECK],
  [APPLY, REVIEW],
  [APPLY, PAY],
  [CHECK, REVIEW],
  [CHECK, PAY],
  [REVIEW, PAY],
  [DECIDE, APPLY],
  [DECIDE, CHECK],
  [DECIDE, PAY],
  [ACCEPT, APPLY],
  [ACCEPT, PAY],
  [SEND_BACK, APPLY],
  [REJECT, APPLY],
];

/**
 * Why a person may not take a step on a grant, or null. Every step ever taken counts, also those before it was sent
 * back, whatever roles the person holds: nobody does two of applying, checking, reviewing and paying; the decision is
 * recorded by somebody who neither applied, checked nor pays; who applied or paid does not accept.
 * @param taken all steps of the grant
 */
export function fourEyes(kind: StepKind, actorId: string, taken: readonly TakenStep[]): Problem {
  const apart = stepsApartFrom(kind);
  const own = taken.find((step) => step.actorId === actorId && apart.includes(step.kind));
  return own ? `You took the step ${own.kind} on this grant; ${kind} must be another person's.` : null;
}

/** Steps whose person may not take this one on the same grant. */
export function stepsApartFrom(kind: StepKind): StepKind[] {
  return APART.flatMap(([a, b]) => (a === kind ? [b] : b === kind ? [a] : []));
}
