import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ownership } from '../../trade-union/ownership.js';
import { judgeEmployer } from './judge-employer.js';

const { PRIVATE, NON_PUBLIC, STATE_OWNED, COLLECTIVE } = Ownership;
const OTHER = 'COHORT_EMPLOYER_OTHER';
const UNKNOWN = 'COHORT_EMPLOYER_UNKNOWN';

describe('when a programme is for private enterprises (S119)', () => {
  test.each([
    ['a private enterprise', [PRIVATE], null],
    ['two of them', [PRIVATE, PRIVATE], null],
    ['a state-owned one', [STATE_OWNED], OTHER],
    ['one that is private or foreign, not told apart', [NON_PUBLIC], OTHER],
    ['a union of a private and a collective one', [PRIVATE, COLLECTIVE], OTHER],
    ['a private one and one of unknown owner', [PRIVATE, null], UNKNOWN],
    ['a school', ['INSTITUTION'], OTHER],
    ['one of unknown owner', [null], UNKNOWN],
    ['a union that covers no unit', [], UNKNOWN],
  ] as const)('%s', (_what, owners, code) => {
    expect(judgeEmployer([PRIVATE], owners)?.code ?? null).toBe(code);
  });

  test('the reason names both owners', () => {
    expect(judgeEmployer([PRIVATE], [STATE_OWNED])?.reason).toBe(
      'The employer is STATE_OWNED; the programme is for PRIVATE.',
    );
  });
});

describe('with programmes for whatever owners', () => {
  const owner = fc.constantFrom(...Object.values(Ownership));
  const owners = fc.array(fc.option(owner), { maxLength: 4 });

  test('one for nobody in particular takes everybody, and more owners never take fewer', () => {
    fc.assert(
      fc.property(fc.uniqueArray(owner, { minLength: 1 }), owner, owners, (meant, more, of) => {
        const narrow = judgeEmployer(meant, of) === null;
        return judgeEmployer([], of) === null && (!narrow || judgeEmployer([...meant, more], of) === null);
      }),
    );
  });
});
