import { GrantStatus } from '../case/grant-status.js';
import { StepKind } from '../case/step-kind.js';

const {
  DRAFT,
  SUBMITTED,
  SENT_BACK,
  CHECKED,
  REVIEWED,
  APPROVED,
  RESERVED,
  PAYING,
  PAID,
  ACCEPTED,
  CLOSED,
  REJECTED,
  WITHDRAWN,
} = GrantStatus;

/** What a step makes of a grant: the status it has afterwards, or why the step is not open. */
export type StepOutcome =
  | { readonly state: 'allowed'; readonly status: GrantStatus }
  | { readonly state: 'refused'; readonly reason: string };

/** From which statuses a step may be taken, and where it leads; `stays` leaves the status as it is. */
const ROUTE: Readonly<Record<StepKind, { readonly from: readonly GrantStatus[]; readonly to: GrantStatus | 'stays' }>> =
  {
    // Points are entered before there is an application, and written down with it.
    [StepKind.SCORE]: { from: [], to: 'stays' },
    [StepKind.WRITE]: { from: [DRAFT, SENT_BACK], to: 'stays' },
    [StepKind.APPLY]: { from: [DRAFT, SENT_BACK], to: SUBMITTED },
    [StepKind.CHECK]: { from: [SUBMITTED], to: CHECKED },
    [StepKind.REVIEW]: { from: [CHECKED], to: REVIEWED },
    [StepKind.DECIDE]: { from: [REVIEWED], to: APPROVED },
    [StepKind.RESERVE]: { from: [APPROVED], to: RESERVED },
    [StepKind.PLAN]: { from: [APPROVED, RESERVED], to: 'stays' },
    [StepKind.PAY]: { from: [RESERVED, PAYING], to: PAYING },
    // A milestone may be reached before the money is set aside.
    [StepKind.EVIDENCE]: { from: [APPROVED, RESERVED, PAYING, PAID], to: 'stays' },
    [StepKind.ACCEPT]: { from: [PAID], to: ACCEPTED },
    [StepKind.CLOSE]: { from: [ACCEPTED], to: CLOSED },
    [StepKind.SEND_BACK]: { from: [SUBMITTED, CHECKED, REVIEWED], to: SENT_BACK },
    [StepKind.REJECT]: { from: [SUBMITTED, CHECKED, REVIEWED], to: REJECTED },
    [StepKind.WITHDRAW]: { from: [DRAFT, SUBMITTED, SENT_BACK, CHECKED, REVIEWED], to: WITHDRAWN },
    [StepKind.CLAW_BACK]: { from: [PAYING, PAID, ACCEPTED, CLOSED], to: 'stays' },
    [StepKind.REVOKE]: { from: [APPROVED], to: CLOSED },
  };

/** Steps that a scheme may do without; the step after them then follows on the status before them. */
export const SKIPPABLE: readonly StepKind[] = [StepKind.REVIEW, StepKind.ACCEPT];

/** Of a step, the one right before it, where that may be left out. */
export const LEFT_OUT_BEFORE: Readonly<Partial<Record<StepKind, StepKind>>> = {
  [StepKind.DECIDE]: StepKind.REVIEW,
  [StepKind.CLOSE]: StepKind.ACCEPT,
};

/** What a step depends on besides the status. */
export interface StepCircumstances {
  /** Of a payment: whether nothing of the award is left to pay. */
  readonly isPaidInFull?: boolean;
  /** Steps that the grant's terms leave out. */
  readonly skipped?: readonly StepKind[];
}

/**
 * Whether a step may follow on a grant's status, and the status after it. Design, after the route of the schemes
 * (S110, S114): what is decided is never sent back but revoked, what is paid is claimed back.
 */
export function mayStep(
  status: GrantStatus,
  kind: StepKind,
  { isPaidInFull = false, skipped = [] }: StepCircumstances = {},
): StepOutcome {
  if (skipped.includes(kind))
    return { state: 'refused', reason: `The terms of this grant do without the step ${kind}. Load it again.` };
  const { to } = ROUTE[kind];
  const from = statusesBefore(kind, skipped);
  if (!from.includes(status))
    return {
      state: 'refused',
      reason: `The step ${kind} follows on ${from.join(', ')}; this grant is ${status}. Load it again.`,
    };
  if (to === 'stays') return { state: 'allowed', status };
  return { state: 'allowed', status: kind === StepKind.PAY && isPaidInFull ? PAID : to };
}

/** Statuses on which a step may follow, where the terms leave some steps out. */
export function statusesBefore(kind: StepKind, skipped: readonly StepKind[] = []): readonly GrantStatus[] {
  const before = LEFT_OUT_BEFORE[kind];
  return before !== undefined && skipped.includes(before) ? ROUTE[before].from : ROUTE[kind].from;
}

/** Statuses in which the applicant may write. */
export const OPEN_TO_APPLICANT: readonly GrantStatus[] = [DRAFT, SENT_BACK];

/** Statuses of grants that will not be paid. */
export const ENDED_WITHOUT_MONEY: readonly GrantStatus[] = [REJECTED, WITHDRAWN];
