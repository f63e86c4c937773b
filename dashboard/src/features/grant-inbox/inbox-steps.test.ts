import { describe, expect, it } from 'vitest';
import { stepsOf } from './inbox-steps';

const steps = (...scopes: string[]) => stepsOf((scope) => scopes.includes(scope)).map(({ step }) => step);

describe('when an inbox is opened', () => {
  it.each([
    ['a cadre', ['grant:apply'], ['APPLY']],
    ['a grant officer', ['grant:design', 'grant:check'], ['CHECK', 'ACCEPT', 'CLOSE']],
    ['a reviewer', ['grant:review', 'grant:decide'], ['REVIEW', 'DECIDE']],
    ['a payer', ['grant:pay', 'grant:payee'], ['RESERVE', 'PAY']],
    ['a reader', ['grant:read'], []],
  ])('%s sees the steps of the role', (_, scopes, expected) => expect(steps(...scopes)).toEqual(expected));
});
