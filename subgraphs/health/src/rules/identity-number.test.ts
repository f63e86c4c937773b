import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityCheckDigit, readIdentityNumber } from './identity-number.js';

describe('when an identity number is read', () => {
  test.each([
    ['11010519491231002X', '1949-12-31', 'FEMALE'],
    ['11010519491231002x', '1949-12-31', 'FEMALE'],
    ['440524188001010014', '1880-01-01', 'MALE'],
  ])('%s was born on %s, %s', (number, bornOn, gender) => {
    expect(readIdentityNumber(number)).toMatchObject({ state: 'read', facts: { bornOn, gender } });
  });

  test.each([
    ['', 'IDENTITY_FORM'],
    ['1101051949123100', 'IDENTITY_FORM'],
    ['X1010519491231002X', 'IDENTITY_FORM'],
    ['110105194902300029', 'IDENTITY_BIRTH'],
    ['110105194912310021', 'IDENTITY_CHECK'],
  ])('%s is refused with %s', (number, code) => {
    expect(readIdentityNumber(number)).toMatchObject({ state: 'refused', code });
  });

  test('one mistyped digit is always found', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 100, max: 999 }),
        (at, add, serial) => {
          const digits = `21010619850615${serial}`;
          const wrong = digits.slice(0, 14 + at) + ((Number(digits[14 + at]) + add) % 10) + digits.slice(15 + at);
          return readIdentityNumber(wrong + identityCheckDigit(digits)).state === 'refused';
        },
      ),
    );
  });
});
