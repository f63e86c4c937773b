import { describe, expect, it } from 'vitest';
import { stepsAhead } from './steps-ahead';

describe('when steps are ahead', () => {
  it.each([
    ['DRAFT', ['APPLY', 'CHECK', 'REVIEW', 'DECIDE', 'RESERVE', 'PAY', 'ACCEPT', 'CLOSE']],
    ['SENT_BACK', ['APPLY', 'CHECK', 'REVIEW', 'DECIDE', 'RESERVE', 'PAY', 'ACCEPT', 'CLOSE']],
    ['REVIEWED', ['DECIDE', 'RESERVE', 'PAY', 'ACCEPT', 'CLOSE']],
    ['PAYING', ['PAY', 'ACCEPT', 'CLOSE']],
    ['CLOSED', []],
    ['REJECTED', []],
  ] as const)('of %s they are %s', (status, steps) => expect(stepsAhead(status)).toEqual(steps));

  it('steps that the terms do without are not among them', () =>
    expect(stepsAhead('CHECKED', ['REVIEW', 'ACCEPT'])).toEqual(['DECIDE', 'RESERVE', 'PAY', 'CLOSE']));
});
