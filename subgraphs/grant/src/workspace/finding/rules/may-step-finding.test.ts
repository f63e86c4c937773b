import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FindingStatus } from '../finding-status.js';
import { FindingStepKind } from '../finding-step-kind.js';
import { mayStepFinding } from './may-step-finding.js';

const { OPEN, ANSWERED, PLANNED, FOLLOWED_UP, CLOSED } = FindingStatus;
const { FINDING, RESPONSE, PLAN, FOLLOW_UP, CLOSE, REOPEN } = FindingStepKind;
const auditor = { accountId: 'auditor', isAuditor: true, isAudited: false };
const staff = { accountId: 'staff', isAuditor: false, isAudited: true };
const found = [{ kind: FINDING, accountId: 'auditor' }];

describe('when a finding is followed to its end', () => {
  it.each([
    [OPEN, RESPONSE, staff, ANSWERED],
    [ANSWERED, PLAN, staff, PLANNED],
    [PLANNED, PLAN, staff, PLANNED],
    [PLANNED, FOLLOW_UP, auditor, FOLLOWED_UP],
    [FOLLOWED_UP, PLAN, staff, PLANNED],
    [FOLLOWED_UP, CLOSE, auditor, CLOSED],
    [ANSWERED, CLOSE, auditor, CLOSED],
    [CLOSED, REOPEN, auditor, OPEN],
  ] as const)('%s takes %s', (status, step, actor, to) => {
    expect(mayStepFinding(status, step, actor, found)).toEqual({ status: to });
  });

  it.each([
    ['AUDITED_ONLY', OPEN, RESPONSE, auditor],
    ['AUDITOR_ONLY', PLANNED, FOLLOW_UP, staff],
    ['AUDITOR_ONLY', FOLLOWED_UP, CLOSE, staff],
    ['STATE_CHANGED', OPEN, CLOSE, auditor],
    ['STATE_CHANGED', ANSWERED, RESPONSE, staff],
    ['SAME_PERSON', OPEN, RESPONSE, { accountId: 'auditor', isAuditor: true, isAudited: true }],
  ] as const)('refuses with %s: %s → %s', (code, status, step, actor) => {
    expect(mayStepFinding(status, step, actor, found)).toMatchObject({ code });
  });
});

describe('with any order of steps', () => {
  it('lets nobody act for both sides', () => {
    const person = fc.record({
      accountId: fc.constantFrom('a', 'b', 'c'),
      isAuditor: fc.boolean(),
      isAudited: fc.boolean(),
    });
    const step = fc.constantFrom(RESPONSE, PLAN, FOLLOW_UP, CLOSE, REOPEN);
    fc.assert(
      fc.property(fc.array(fc.tuple(step, person), { maxLength: 15 }), (attempts) => {
        let status = OPEN;
        const taken: { kind: FindingStepKind; accountId: string }[] = [...found];
        for (const [kind, actor] of attempts) {
          const outcome = mayStepFinding(status, kind, actor, taken);
          if (!('status' in outcome)) continue;
          status = outcome.status;
          taken.push({ kind, accountId: actor.accountId });
        }
        const audited = new Set(
          taken.filter(({ kind }) => kind === RESPONSE || kind === PLAN).map((one) => one.accountId),
        );
        for (const { kind, accountId } of taken)
          if (kind !== RESPONSE && kind !== PLAN) expect(audited.has(accountId)).toBe(false);
      }),
    );
  });
});
