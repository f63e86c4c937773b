import { describe, expect, it } from 'vitest';
import { lastYears, periodOf, programmeYears } from './years';

describe('when years are chosen', () => {
  it('the period begins and ends with them', () => {
    expect(periodOf(2019, 2021)).toEqual({ from: '2019-01-01', until: '2021-12-31' });
  });

  it.each([
    [2019, 2021, 5, [2021, 2020, 2019]],
    [2010, 2021, 2, [2021, 2020]],
    [2021, 2021, 5, [2021]],
    [2022, 2021, 5, []],
  ])('of %i to %i at most %i are %j', (first, last, most, years) => {
    expect(lastYears(first, last, most)).toEqual(years);
  });
});

describe('when no years are chosen', () => {
  it.each([
    [[], 2026, 2026],
    [[{ startsOn: '2019-03-01', endsOn: '2021-05-31' }], 2019, 2021],
    [[{ startsOn: '2024-03-01', endsOn: null }], 2024, 2026],
    [[{ startsOn: '2010-03-01', endsOn: null }], 2022, 2026],
    [[{ startsOn: '2027-01-01', endsOn: '2027-12-31' }], 2026, 2026],
  ])('those of the programmes %j are %i to %i', (programmes, first, last) => {
    expect(programmeYears(programmes, 2026, 5)).toEqual({ first, last });
  });
});
