import { describe, expect, it } from 'vitest';
import { monthsBefore, today } from './today';

describe('today', () => {
  it('is the date in Shanghai, not in the zone of the machine', () => {
    expect(today(new Date('2026-11-20T16:30:00Z'))).toBe('2026-11-21');
  });
});

describe('monthsBefore', () => {
  it.each([
    ['2026-11-21', 0, '2026-11-01'],
    ['2026-11-21', 11, '2025-12-01'],
    ['2026-01-31', 1, '2025-12-01'],
    ['2026-12-01', 60, '2021-12-01'],
  ])('of %s by %i is %s', (date, months, expected) => {
    expect(monthsBefore(date, months)).toBe(expected);
  });
});
