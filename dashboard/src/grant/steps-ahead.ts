import type { grantStatuses } from './grant-values';

type Status = (typeof grantStatuses)[number];

/** The steps of a whole route, the first one first. */
export const routeSteps = ['APPLY', 'CHECK', 'REVIEW', 'DECIDE', 'RESERVE', 'PAY', 'ACCEPT', 'CLOSE'] as const;

/** How many steps of the route a status has behind it; null where the route ended early. */
const taken: Readonly<Record<Status, number | null>> = {
  DRAFT: 0,
  SENT_BACK: 0,
  SUBMITTED: 1,
  CHECKED: 2,
  REVIEWED: 3,
  APPROVED: 4,
  RESERVED: 5,
  PAYING: 5,
  PAID: 6,
  ACCEPTED: 7,
  CLOSED: 8,
  REJECTED: null,
  WITHDRAWN: null,
};

type RouteStep = (typeof routeSteps)[number];

/** Whether terms may do without a step. The server decides. */
export const isSkippable = (step: RouteStep): step is 'REVIEW' | 'ACCEPT' => step === 'REVIEW' || step === 'ACCEPT';

/**
 * The steps that follow on a status when nothing goes wrong, the next one first. The server decides.
 * @param skipped steps that the terms do without
 */
export function stepsAhead(status: Status, skipped: readonly string[] = []): readonly RouteStep[] {
  const behind = taken[status];
  return behind === null ? [] : routeSteps.slice(behind).filter((step) => !skipped.includes(step));
}
