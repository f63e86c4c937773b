import { StepKind } from '../case/step-kind.js';
import type { Problem } from '@gonghui/kit/rules';

/** A step that somebody took on a grant. */
export interface TakenStep {
  readonly kind: StepKind;
  readonly actorId: string;
}

const {
  SCORE,
  WRITE,
  APPLY,
  CHECK,
  REVIEW,
  DECIDE,
  RESERVE,
  PLAN,
  PAY,
  EVIDENCE,
  ACCEPT,
  CLOSE,
  SEND_BACK,
  REJECT,
  CLAW_BACK,
  REVOKE,
} = StepKind;

/** Steps for the applicant. Who wrote an application is as near to it as who handed it in. */
const FOR_APPLICANT: readonly StepKind[] = [WRITE, APPLY];

/** Steps for the funder. */
const FOR_FUNDER: readonly StepKind[] = [
  SCORE,
  CHECK,
  REVIEW,
  DECIDE,
  RESERVE,
  PLAN,
  PAY,
  EVIDENCE,
  ACCEPT,
  CLOSE,
  SEND_BACK,
  REJECT,
  CLAW_BACK,
  REVOKE,
];

/** Steps that move money. */
const OF_MONEY: readonly StepKind[] = [RESERVE, PAY];

/** Steps that say that money may be moved, how, or that it was moved rightly. */
const ON_MONEY: readonly StepKind[] = [CHECK, REVIEW, DECIDE, PLAN, EVIDENCE, ACCEPT, REVOKE];

const each = (some: readonly StepKind[], others: readonly StepKind[]): (readonly [StepKind, StepKind])[] =>
  some.flatMap((one) => others.map((other) => [one, other] as const));

/** Pairs of steps that one person may not both take on one grant. */
const APART: readonly (readonly [StepKind, StepKind])[] = [
  ...each(FOR_APPLICANT, FOR_FUNDER),
  ...each(OF_MONEY, ON_MONEY),
  ...each([SCORE], [...OF_MONEY, DECIDE, REVOKE]),
  [CHECK, REVIEW],
  [CHECK, DECIDE],
  [CHECK, REVOKE],
  [PAY, CLAW_BACK],
];

/**
 * Why a person may not take a step on a grant, or null. Every step ever taken counts, also those before it was sent
 * back, whatever roles the person holds: who wrote or applied takes no step of the funder's; nobody does two of checking,
 * reviewing and paying; the decision is recorded by somebody who neither checked nor pays; who sets aside or pays neither
 * plans the parts, nor proves their milestones, nor accepts; who demands money back neither paid it nor books its return;
 * who entered points of the evaluation neither decides nor pays; an award is revoked by whoever could have recorded it.
 * Money set free is judged like money set aside, a return or a correction like a payment. A grant from before writing and
 * planning were written down is judged by the steps it has.
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

/**
 * Why a grant does not pay a household now, or null: whoever registered the household, or changed its account, is as near
 * to its money as who writes an application. He neither pays it, nor took a step for the funder on the grant.
 * @param handsOf who set the accounts of the household, the one of now and those before
 * @param taken all steps of the grant
 */
export function householdEyes(actorId: string, handsOf: readonly string[], taken: readonly TakenStep[]): Problem {
  if (handsOf.includes(actorId))
    return 'You registered this household or changed its account; its payment must be another person’s.';
  const apart = stepsApartFrom(WRITE);
  const near = taken.find((step) => apart.includes(step.kind) && handsOf.includes(step.actorId));
  return near
    ? `Who took the step ${near.kind} on this grant registered this household or changed its account; another grant must pay it.`
    : null;
}
