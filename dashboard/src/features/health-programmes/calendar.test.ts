import { describe, expect, it } from 'vitest';
import { weeksOf } from './calendar';

describe('when the weeks from a day on are laid out', () => {
  it.each([
    ['2026-11-21', '2026-11-16'],
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-03-01', '2026-02-23'],
  ])('those from %s begin on Monday, %s', (day, monday) => {
    const weeks = weeksOf(day, 2);
    expect(weeks.map((week) => week.length)).toEqual([7, 7]);
    expect(weeks[0]?.[0]).toBe(monday);
    expect(weeks.flat()).toContain(day);
  });

  it('they go on over the end of a year', () => {
    expect(weeksOf('2026-12-28', 2).flat().slice(-8)).toEqual([
      '2027-01-03',
      '2027-01-04',
      '2027-01-05',
      '2027-01-06',
      '2027-01-07',
      '2027-01-08',
      '2027-01-09',
      '2027-01-10',
    ]);
  });
});
