import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paymentReference, readPaymentReference } from './payment-reference.js';

test.each([
  [1n, 'GH000000000195'],
  [42n, 'GH000000004269'],
  [9_999_999_999n, 'GH999999999951'],
])('payment %s is %s', (number, reference) => {
  expect(paymentReference(number)).toBe(reference);
});

describe('when it is read', () => {
  test('every reference gives its number back, however it is spaced', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 9_999_999_999n }), (number) => {
        const reference = paymentReference(number);
        expect(readPaymentReference(reference)).toBe(number);
        expect(readPaymentReference(` ${reference.toLowerCase().slice(0, 6)} ${reference.slice(6)}`)).toBe(number);
      }),
    );
  });

  test('no reference with one wrong digit is taken for another', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 9_999_999_999n }),
        fc.nat(11),
        fc.integer({ min: 1, max: 9 }),
        (n, at, by) => {
          const reference = paymentReference(n);
          const digit = (Number(reference[at + 2]) + by) % 10;
          expect(readPaymentReference(`${reference.slice(0, at + 2)}${digit}${reference.slice(at + 3)}`)).toBeNull();
        },
      ),
    );
  });

  test.each(['', 'GH', '000000000195', 'GH000000000196', 'GH0000000001950', 'XX000000000195'])(
    '“%s” is none',
    (text) => {
      expect(readPaymentReference(text)).toBeNull();
    },
  );
});
