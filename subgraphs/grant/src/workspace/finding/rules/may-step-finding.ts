import { FindingStatus } from '../finding-status.js';
import { FindingStepKind } from '../finding-step-kind.js';

const { OPEN, ANSWERED, PLANNED, FOLLOWED_UP, CLOSED } = FindingStatus;

/** Who wants to take a step. */
export interface FindingActor {
  readonly accountId: string;
  /** Holds grant:audit. */
  readonly isAuditor: boolean;
  /** Holds a scope by which staff of the audited union act on grants. */
  readonly isAudited: boolean;
}

/** Whether a step may be taken, with the status after it, or why not. */
export type FindingStepping =
  | { readonly status: FindingStatus }
  | { readonly code: 'STATE_CHANGED' | 'AUDITOR_ONLY' | 'AUDITED_ONLY' | 'SAME_PERSON'; readonly message: string };

const STEPS: Readonly<
  Record<
    Exclude<FindingStepKind, FindingStepKind.FINDING>,
    { readonly by: 'auditor' | 'audited'; readonly from: readonly FindingStatus[]; readonly to: FindingStatus }
  >
> = {
  [FindingStepKind.RESPONSE]: { by: 'audited', from: [OPEN], to: ANSWERED },
  [FindingStepKind.PLAN]: { by: 'audited', from: [ANSWERED, PLANNED, FOLLOWED_UP], to: PLANNED },
  [FindingStepKind.FOLLOW_UP]: { by: 'auditor', from: [PLANNED, FOLLOWED_UP], to: FOLLOWED_UP },
  [FindingStepKind.CLOSE]: { by: 'auditor', from: [ANSWERED, FOLLOWED_UP], to: CLOSED },
  [FindingStepKind.REOPEN]: { by: 'auditor', from: [CLOSED], to: OPEN },
};

/**
 * Whether a finding may take a step. Auditors alone find, follow up, close and reopen; the audited union's staff alone
 * respond and plan, and nobody does both on one finding, even who holds both scopes.
 * @param takenBy accounts of the earlier steps
 */
export function mayStepFinding(
  status: FindingStatus,
  step: Exclude<FindingStepKind, FindingStepKind.FINDING>,
  actor: FindingActor,
  takenBy: readonly { readonly kind: FindingStepKind; readonly accountId: string }[],
): FindingStepping {
  const { by, from, to } = STEPS[step];
  if (by === 'auditor' && !actor.isAuditor)
    return { code: 'AUDITOR_ONLY', message: 'Only an auditor may take this step.' };
  if (by === 'audited' && !actor.isAudited)
    return { code: 'AUDITED_ONLY', message: 'Only staff of the audited union may take this step.' };
  const otherSide = takenBy.some(
    ({ kind, accountId }) =>
      accountId === actor.accountId && by !== (kind === FindingStepKind.FINDING ? 'auditor' : STEPS[kind].by),
  );
  if (otherSide)
    return {
      code: 'SAME_PERSON',
      message: 'You acted for the other side of this finding; somebody else must do this.',
    };
  if (!from.includes(status))
    return { code: 'STATE_CHANGED', message: `The finding is ${status} now; load it again to see what may follow.` };
  return { status: to };
}
