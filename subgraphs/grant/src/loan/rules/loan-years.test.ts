import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MissingFigure } from '../missing-figure.js';
import { ReturnBasis } from '../return-basis.js';
import { differenceFen, growthBasisPoints, meanLoanFen, sumOfYears, type ReturnedYear } from './loan-years.js';

const { ANNUAL, CUMULATIVE } = ReturnBasis;

/** F420, F421: lending of 2019, and more than 25,000 jobs. */
const Y2019: ReturnedYear = {
  year: 2019,
  amountFen: 25_900_000_000n,
  enterprises: null,
  jobs: 25_000,
  isJobsFloor: true,
  basis: ANNUAL,
};
/** F429, F430, F431: lending of 2020 to 1,721 enterprises, and 33,100 jobs. */
const Y2020: ReturnedYear = {
  year: 2020,
  amountFen: 40_400_000_000n,
  enterprises: 1_721,
  jobs: 33_100,
  isJobsFloor: false,
  basis: ANNUAL,
};
const year = (amountFen: bigint, more: Partial<ReturnedYear> = {}): ReturnedYear => ({ ...Y2019, amountFen, ...more });

describe('when a year is compared with the year before', () => {
  test.each([
    ['S117: 2020 over 2019', Y2020, Y2019, 5_598n, '404000000.00 ÷ 259000000.00 − 1 = +55.98 %'],
    ['a fall', year(200n), year(300n), -3_333n, '2.00 ÷ 3.00 − 1 = −33.33 %'],
    ['no change', year(7n), year(7n), 0n, '0.07 ÷ 0.07 − 1 = +0.00 %'],
    ['half a basis point up', year(20_001n), year(20_000n), 1n, '200.01 ÷ 200.00 − 1 = +0.01 %'],
    ['half a basis point down', year(19_999n), year(20_000n), -1n, '199.99 ÷ 200.00 − 1 = −0.01 %'],
    ['two cumulative years', { ...Y2020, basis: CUMULATIVE }, { ...Y2019, basis: CUMULATIVE }, 5_598n, undefined],
  ])('%s', (_what, now, before, value, trace) => {
    const growth = growthBasisPoints(now, before);
    expect(growth).toMatchObject({ value, missing: null });
    if (trace) expect(growth.trace).toBe(trace);
  });

  test.each([
    ['the year before is missing', Y2020, undefined, MissingFigure.NO_YEAR_BEFORE],
    ['the bases differ', { ...Y2020, basis: CUMULATIVE }, Y2019, MissingFigure.BASES_DIFFER],
  ])('without growth, because %s', (_what, now, before, missing) => {
    expect(growthBasisPoints(now, before)).toEqual({ value: null, trace: null, missing });
  });

  test('growth is off by half a basis point at most', () => {
    const fen = fc.bigInt(1n, 10_000_000_000_000n);
    fc.assert(
      fc.property(fen, fen, (now, before) => {
        const { value } = growthBasisPoints(year(now), year(before));
        const error = (now - before) * 10_000n - value! * before;
        expect((error < 0n ? -error : error) * 2n <= before).toBe(true);
      }),
    );
  });
});

describe('when a loan is averaged', () => {
  test('S117: 404,000,000 yuan to 1,721 enterprises', () => {
    expect(meanLoanFen(Y2020)).toEqual({
      value: 23_474_724n,
      trace: '404000000.00 ÷ 1721 = 234747.24',
      missing: null,
    });
  });

  test('without a number of enterprises there is no average', () => {
    expect(meanLoanFen(Y2019)).toEqual({ value: null, trace: null, missing: MissingFigure.ENTERPRISES_UNKNOWN });
  });
});

describe('when years are added', () => {
  test('S117: both annual', () => {
    expect(sumOfYears([Y2020, Y2019])).toEqual({
      value: { amountFen: 66_300_000_000n, jobs: 58_100, isJobsFloor: true },
      trace: '259000000.00 + 404000000.00 = 663000000.00',
      missing: null,
    });
  });

  test.each([
    ['one of them is cumulative', [Y2019, { ...Y2020, basis: CUMULATIVE }], MissingFigure.CUMULATIVE_YEAR],
    [
      'both are cumulative',
      [Y2019, Y2020].map((one) => ({ ...one, basis: CUMULATIVE })),
      MissingFigure.CUMULATIVE_YEAR,
    ],
    ['there are none', [], MissingFigure.NO_RETURN],
  ])('without a sum, because %s', (_what, years, missing) => {
    expect(sumOfYears(years)).toEqual({ value: null, trace: null, missing });
  });

  test('the order of the years changes nothing, and a cumulative one always leaves no sum', () => {
    const years = fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 2000, max: 2100 }), amountFen: fc.bigInt(1n, 10n ** 13n) }),
      { selector: (one) => one.year, minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(years, (drawn) => {
        const all = drawn.map((one) => ({ ...Y2020, ...one }));
        expect(sumOfYears(all.toReversed())).toEqual(sumOfYears(all));
        const [first, ...rest] = all;
        expect(sumOfYears([...rest, { ...first!, basis: CUMULATIVE }]).value).toBeNull();
      }),
    );
  });
});

describe('when single loans are compared with a return', () => {
  test.each([
    ['less than the return', Y2020, 40_000_000_000n, 400_000_000n],
    ['more than the return', Y2020, 40_500_000_000n, -100_000_000n],
    ['none', Y2020, null, null],
    ['a cumulative return', { ...Y2020, basis: CUMULATIVE }, 1n, null],
  ])('%s', (_what, returned, loans, difference) => {
    expect(differenceFen(returned, loans)).toBe(difference);
  });
});
