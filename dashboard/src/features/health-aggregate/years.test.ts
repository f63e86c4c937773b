import { describe, expect, it } from 'vitest';
import { lastYears, periodOf } from './years';

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
