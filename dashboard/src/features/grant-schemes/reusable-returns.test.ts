import { describe, expect, it } from 'vitest';
import { outstandingOf, reusableReturns } from './reusable-returns';

describe('when money came back to a budget line', () => {
  it.each([
    ['nothing came back', '100.00', '40.00', '30.00', '30.00', '0.00', '0.00'],
    ['none of it is used again', '100.00', '40.00', '30.00', '30.00', '12.50', '12.50'],
    ['a part is used again', '100.00', '50.00', '30.00', '30.00', '12.50', '2.50'],
    ['all of it is used again', '100.00', '52.50', '30.00', '30.00', '12.50', '0.00'],
  ])('and %s', (_what, budget, available, reserved, disbursed, returned, expected) =>
    expect(reusableReturns({ budget, available, reserved, disbursed, returned })).toBe(expected),
  );
});

it('of 600,000 yuan advanced, 450,000 of them recovered, 150,000 are outstanding (S95)', () =>
  expect(
    outstandingOf({
      budget: '5000000.00',
      available: '4850000.00',
      reserved: '0.00',
      disbursed: '600000.00',
      returned: '450000.00',
    }),
  ).toBe('150000.00'));
