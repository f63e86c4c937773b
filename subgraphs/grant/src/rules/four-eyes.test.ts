import { describe, expect, test } from 'vitest';
import { StepKind } from '../case/step-kind.js';
import { fourEyes, householdEyes } from './four-eyes.js';

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

/** Steps taken by one person, and the step that is then another's. */
const APART: readonly (readonly [StepKind, StepKind])[] = [
  [APPLY, CHECK],
  [APPLY, REVIEW],
  [APPLY, PAY],
  [CHECK, REVIEW],
  [CHECK, PAY],
  [REVIEW, PAY],
  [APPLY, DECIDE],
  [CHECK, DECIDE],
  [PAY, DECIDE],
  [APPLY, ACCEPT],
  [PAY, ACCEPT],
  [APPLY, SEND_BACK],
  [APPLY, REJECT],
  [APPLY, CLOSE],
  [APPLY, CLAW_BACK],
  [WRITE, CHECK],
  [WRITE, REVIEW],
  [WRITE, DECIDE],
  [WRITE, RESERVE],
  [WRITE, PLAN],
  [WRITE, PAY],
  [WRITE, EVIDENCE],
  [WRITE, ACCEPT],
  [WRITE, SEND_BACK],
  [RESERVE, APPLY],
  [RESERVE, CHECK],
  [RESERVE, REVIEW],
  [RESERVE, DECIDE],
  [RESERVE, ACCEPT],
  [PLAN, PAY],
  [EVIDENCE, PAY],
  [WRITE, REVOKE],
  [CHECK, REVOKE],
  [PAY, REVOKE],
  [PAY, CLAW_BACK],
  [WRITE, SCORE],
  [APPLY, SCORE],
  [SCORE, DECIDE],
  [SCORE, RESERVE],
  [SCORE, PAY],
  [SCORE, REVOKE],
];

const TOGETHER: readonly (readonly [StepKind, StepKind])[] = [
  [REVIEW, DECIDE],
  [CHECK, CHECK],
  [CHECK, ACCEPT],
  [CHECK, CLOSE],
  [RESERVE, PAY],
  [PAY, PAY],
  [APPLY, APPLY],
  [WRITE, WRITE],
  [WRITE, APPLY],
  [CHECK, PLAN],
  [REVIEW, REVOKE],
  [DECIDE, REVOKE],
  [CHECK, EVIDENCE],
  [CHECK, CLAW_BACK],
  [CHECK, SEND_BACK],
  [PAY, CLOSE],
];

describe('when one person takes two steps', () => {
  test.each(APART)('who did %s does not do %s, nor the other way round', (first, second) => {
    expect(fourEyes(second, 'a', [{ kind: first, actorId: 'a' }])).toMatch(first);
    expect(fourEyes(first, 'a', [{ kind: second, actorId: 'a' }])).toMatch(second);
    expect(fourEyes(second, 'b', [{ kind: first, actorId: 'a' }])).toBeNull();
  });

  test.each(TOGETHER)('who did %s may do %s', (first, second) => {
    expect(fourEyes(second, 'a', [{ kind: first, actorId: 'a' }])).toBeNull();
  });

  test('a step before the file was sent back still counts', () => {
    const taken = [
      { kind: APPLY, actorId: 'cadre' },
      { kind: CHECK, actorId: 'officer' },
      { kind: SEND_BACK, actorId: 'reviewer' },
      { kind: APPLY, actorId: 'cadre' },
      { kind: CHECK, actorId: 'second officer' },
    ];
    expect(fourEyes(REVIEW, 'officer', taken)).toMatch('CHECK');
    expect(fourEyes(REVIEW, 'reviewer', taken)).toBeNull();
  });
});

describe('when a grant pays a household', () => {
  const taken = [
    { kind: APPLY, actorId: 'cadre' },
    { kind: CHECK, actorId: 'officer' },
    { kind: DECIDE, actorId: 'decider' },
    { kind: PAY, actorId: 'payer' },
  ];

  test.each<[string, readonly string[], RegExp | null]>([
    ['nobody known', [], null],
    ['the applicant', ['cadre'], null],
    ['who pays', ['clerk', 'payer'], /^You registered/],
    ['who decided', ['decider'], /DECIDE/],
    ['who checked', ['officer'], /CHECK/],
  ])('whose accounts were set by %s', (_who, hands, problem) => {
    if (problem) expect(householdEyes('payer', hands, taken)).toMatch(problem);
    else expect(householdEyes('payer', hands, taken)).toBeNull();
  });
});
