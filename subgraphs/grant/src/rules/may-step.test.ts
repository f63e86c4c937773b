import { describe, expect, test } from 'vitest';
import { GrantStatus } from '../case/grant-status.js';
import { StepKind } from '../case/step-kind.js';
import { mayStep } from './may-step.js';

const { DRAFT, SUBMITTED, SENT_BACK, CHECKED, REVIEWED, APPROVED, RESERVED, PAYING, PAID, ACCEPTED, CLOSED } =
  GrantStatus;

/** The whole route: status, step, status after it. */
const OPEN: readonly [GrantStatus, StepKind, GrantStatus][] = [
  [DRAFT, StepKind.WRITE, DRAFT],
  [SENT_BACK, StepKind.WRITE, SENT_BACK],
  [DRAFT, StepKind.APPLY, SUBMITTED],
  [SENT_BACK, StepKind.APPLY, SUBMITTED],
  [SUBMITTED, StepKind.CHECK, CHECKED],
  [CHECKED, StepKind.REVIEW, REVIEWED],
  [REVIEWED, StepKind.DECIDE, APPROVED],
  [APPROVED, StepKind.RESERVE, RESERVED],
  [APPROVED, StepKind.PLAN, APPROVED],
  [RESERVED, StepKind.PLAN, RESERVED],
  [RESERVED, StepKind.PAY, PAYING],
  [PAYING, StepKind.PAY, PAYING],
  [PAID, StepKind.ACCEPT, ACCEPTED],
  [ACCEPTED, StepKind.CLOSE, CLOSED],
  [APPROVED, StepKind.REVOKE, CLOSED],
  ...[APPROVED, RESERVED, PAYING, PAID].map(
    (status) => [status, StepKind.EVIDENCE, status] as [GrantStatus, StepKind, GrantStatus],
  ),
  ...[PAYING, PAID, ACCEPTED, CLOSED].map(
    (status) => [status, StepKind.CLAW_BACK, status] as [GrantStatus, StepKind, GrantStatus],
  ),
  ...[SUBMITTED, CHECKED, REVIEWED].flatMap(
    (status) =>
      [
        [status, StepKind.SEND_BACK, SENT_BACK],
        [status, StepKind.REJECT, GrantStatus.REJECTED],
      ] as [GrantStatus, StepKind, GrantStatus][],
  ),
  ...[DRAFT, SUBMITTED, SENT_BACK, CHECKED, REVIEWED].map(
    (status) => [status, StepKind.WITHDRAW, GrantStatus.WITHDRAWN] as [GrantStatus, StepKind, GrantStatus],
  ),
];

describe('when a step is taken', () => {
  test.each(OPEN)('on %s, %s leads to %s', (status, kind, after) => {
    expect(mayStep(status, kind)).toEqual({ state: 'allowed', status: after });
  });

  test('every other step is refused', () => {
    const open = new Set(OPEN.map(([status, kind]) => `${status} ${kind}`));
    for (const status of Object.values(GrantStatus))
      for (const kind of Object.values(StepKind))
        expect(mayStep(status, kind).state, `${status} ${kind}`).toBe(
          open.has(`${status} ${kind}`) ? 'allowed' : 'refused',
        );
  });

  test.each([RESERVED, PAYING])('the last payment on %s makes it paid', (status) => {
    expect(mayStep(status, StepKind.PAY, { isPaidInFull: true })).toEqual({ state: 'allowed', status: PAID });
  });

  test.each<[GrantStatus, StepKind, readonly StepKind[], GrantStatus | 'refused']>([
    [CHECKED, StepKind.DECIDE, [], 'refused'],
    [CHECKED, StepKind.DECIDE, [StepKind.REVIEW], APPROVED],
    [CHECKED, StepKind.DECIDE, [StepKind.ACCEPT], 'refused'],
    [REVIEWED, StepKind.DECIDE, [StepKind.REVIEW], 'refused'],
    [CHECKED, StepKind.REVIEW, [StepKind.REVIEW], 'refused'],
    [SUBMITTED, StepKind.DECIDE, [StepKind.REVIEW], 'refused'],
    [PAID, StepKind.CLOSE, [], 'refused'],
    [PAID, StepKind.CLOSE, [StepKind.ACCEPT], CLOSED],
    [PAYING, StepKind.CLOSE, [StepKind.ACCEPT], 'refused'],
    [PAID, StepKind.ACCEPT, [StepKind.REVIEW, StepKind.ACCEPT], 'refused'],
  ])('on %s, %s under terms without %j leads to %s', (status, kind, skipped, after) => {
    const outcome = mayStep(status, kind, { skipped });
    expect(outcome.state === 'allowed' ? outcome.status : outcome.state).toBe(after);
  });
});
