import { describe, expect, it } from 'vitest';
import { householdsOfMonth } from './households-of-month';

const household = (householdCode: string, registeredOn: string, removedOn: string | null = null) => ({
  id: householdCode,
  householdCode,
  registeredOn,
  removedOn,
});
const households = [
  household('A', '2026-01-20'),
  household('B', '2026-03-01', '2026-04-15'),
  household('C', '2026-01-01'),
];
const payments = [
  { payeeName: 'C', month: '2026-03-01', status: 'PREPARED' },
  { payeeName: 'A', month: '2026-03-01', status: 'CANCELLED' },
];

describe('when help of a month is prepared', () => {
  it.each([
    ['2025-12-01', []],
    ['2026-01-01', ['A', 'C']],
    ['2026-03-01', ['A', 'B']],
    ['2026-04-01', ['A', 'B', 'C']],
    ['2026-05-01', ['A', 'C']],
  ])('of %s, %j may be helped', (month, codes) =>
    expect(householdsOfMonth(households, payments, month).map(({ householdCode }) => householdCode)).toEqual(codes),
  );
});
