import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aggregate,
  type Aggregation,
  type Performance,
  type ScoredPart,
  type Sheet,
  type TieBreak,
} from './aggregate.js';
import { rank } from './rank.js';
import { exactScore, formatScore } from './score.js';

const part = (aggregation: Aggregation, weight = 10_000, id = 'practice'): ScoredPart => ({
  id,
  weight,
  aggregation,
  alarmHundredths: 10_00,
});
const sheets = (...totals: number[]): Sheet[] =>
  totals.map((total, index) => ({
    judge: `judge${index + 1}`,
    totalHundredths: Math.round(total * 100),
    criteria: { safety: Math.round(total * 10) },
  }));
const performance = (practice: Sheet[], secondsUsed: number | null = null): Performance => ({
  sheets: { practice },
  secondsUsed,
});

describe('aggregate', () => {
  test.each([
    { how: 'TRIMMED_MEAN', totals: [90, 80, 85, 100, 60], exact: '85' },
    { how: 'TRIMMED_MEAN', totals: [90, 80, 90, 100, 60], exact: '260/3' },
    { how: 'TRIMMED_MEAN', totals: [70, 70, 70, 70, 70], exact: '70' },
    { how: 'TRIMMED_MEAN', totals: [1, 2, 3, 4, 5, 6, 7], exact: '4' },
    { how: 'MEAN', totals: [90, 80], exact: '85' },
    { how: 'MEAN', totals: [90, 80, 90], exact: '260/3' },
    { how: 'MEAN', totals: [33.33], exact: '33.33' },
    { how: 'SUM', totals: [90, 80.5, 90], exact: '260.5' },
  ] as const)('$how of $totals is $exact', ({ how, totals, exact }) => {
    expect(exactScore(aggregate([part(how)], [], performance(sheets(...totals))).units)).toBe(exact);
  });

  test('of five judges the trace names the two that were dropped', () => {
    const { parts } = aggregate([part('TRIMMED_MEAN')], [], performance(sheets(90, 80, 90, 100, 60)));
    expect(parts[0]!.judges.map(({ judge, dropped }) => [judge, dropped])).toEqual([
      ['judge1', null],
      ['judge2', null],
      ['judge3', null],
      ['judge4', 'HIGHEST'],
      ['judge5', 'LOWEST'],
    ]);
    expect(parts[0]).toMatchObject({
      keptCount: 3,
      keptSumHundredths: 260_00,
      spreadHundredths: 40_00,
      isAlarming: true,
    });
  });

  test.each([
    { totals: [90, 80], isAlarming: false },
    { totals: [90, 79.99], isAlarming: true },
    { totals: [90], isAlarming: false },
  ])('with totals $totals and a threshold of 10 the alarm is $isAlarming', ({ totals, isAlarming }) => {
    expect(aggregate([part('MEAN')], [], performance(sheets(...totals))).parts[0]!.isAlarming).toBe(isAlarming);
  });

  test.each([
    { how: 'TRIMMED_MEAN', totals: [1, 2, 3, 4] },
    { how: 'MEAN', totals: [] },
    { how: 'SUM', totals: [] },
  ] as const)('$how of $totals cannot be: panels are checked before', ({ how, totals }) => {
    expect(() => aggregate([part(how)], [], performance(sheets(...totals)))).toThrow(RangeError);
  });

  test('tie-breaks give their values in the declared order', () => {
    const tieBreaks: TieBreak[] = [
      { kind: 'CRITERION', part: 'practice', criterion: 'safety' },
      { kind: 'TIME' },
      { kind: 'PART', part: 'practice' },
    ];
    const { tieKeys } = aggregate([part('MEAN')], tieBreaks, performance(sheets(90, 80), 1_500));
    expect([formatScore(tieKeys[0]!), tieKeys[1], formatScore(tieKeys[2]!)]).toEqual(['8.50', -1_500n, '85.00']);
    expect(aggregate([part('MEAN')], tieBreaks, performance(sheets(90, 80))).tieKeys[1]).toBe(-86_400n);
  });
});

const totals = fc.array(fc.integer({ min: 0, max: 100_00 }), { minLength: 5, maxLength: 20 });
const anySheets = totals.map((all) =>
  all.map((totalHundredths, index): Sheet => ({
    judge: `j${index}`,
    totalHundredths,
    criteria: { a: totalHundredths % 100 },
  })),
);
const how = fc.constantFrom<Aggregation>('TRIMMED_MEAN', 'MEAN', 'SUM');

describe('with any marks', () => {
  test('the order of judges never changes a score', () => {
    fc.assert(
      fc.property(
        anySheets.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        how,
        ([all, shuffled], aggregation) => {
          const tieBreaks: TieBreak[] = [{ kind: 'CRITERION', part: 'practice', criterion: 'a' }];
          const [one, other] = [all, shuffled].map((list) =>
            aggregate([part(aggregation)], tieBreaks, performance([...list])),
          );
          expect(other).toEqual(one);
        },
      ),
    );
  });

  test('the parts sum to the whole, and a mean lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(
        anySheets,
        anySheets,
        fc.integer({ min: 1, max: 9_999 }),
        how,
        (theory, practice, weight, aggregation) => {
          const score = aggregate([part('MEAN', weight, 'theory'), part(aggregation, 10_000 - weight)], [], {
            sheets: { theory, practice },
            secondsUsed: null,
          });
          expect(score.parts.reduce((sum, { weightedUnits }) => sum + weightedUnits, 0n)).toBe(score.units);
          for (const { judges, units, aggregation: as, keptCount } of score.parts) {
            if (as === 'SUM') continue;
            const all = judges.map(({ totalHundredths }) => BigInt(totalHundredths)).toSorted((a, b) => Number(a - b));
            const mean = aggregate([part('MEAN')], [], performance([sheetOf(all[0]!)])).units;
            expect(
              units >= mean && units <= aggregate([part('MEAN')], [], performance([sheetOf(all.at(-1)!)])).units,
            ).toBe(true);
            expect(keptCount).toBe(as === 'TRIMMED_MEAN' ? judges.length - 2 : judges.length);
          }
        },
      ),
    );
  });
});

function sheetOf(total: bigint): Sheet {
  return { judge: 'one', totalHundredths: Number(total), criteria: {} };
}

describe('rank', () => {
  test.each([
    { units: [90n, 80n, 70n], ranks: [1, 2, 3] },
    { units: [90n, 90n, 70n], ranks: [1, 1, 3] },
    { units: [70n, 90n, 80n, 90n, 80n], ranks: [5, 1, 3, 1, 3] },
    { units: [], ranks: [] },
  ])('of $units is $ranks', ({ units, ranks }) => {
    const found = rank(units.map((one, index) => ({ id: String(index), units: one, tieKeys: [] })));
    expect(units.map((_, index) => found.get(String(index))!.rank)).toEqual(ranks);
  });

  test('tie-breaks decide in their order, and what is still equal shares', () => {
    const found = rank([
      { id: 'a', units: 90n, tieKeys: [5n, -100n] },
      { id: 'b', units: 90n, tieKeys: [6n, -200n] },
      { id: 'c', units: 90n, tieKeys: [5n, -90n] },
      { id: 'd', units: 90n, tieKeys: [5n, -100n] },
    ]);
    expect([...found].map(([id, { rank: place, sharedBy }]) => `${id}${place}/${sharedBy}`)).toEqual([
      'b1/1',
      'c2/1',
      'a3/2',
      'd3/2',
    ]);
  });

  const row = fc.record({
    units: fc.bigInt({ min: 0n, max: 5n }),
    tieKeys: fc.tuple(fc.bigInt({ min: 0n, max: 2n })),
  });
  const rows = fc.array(row, { maxLength: 30 }).map((all) => all.map((one, index) => ({ id: String(index), ...one })));

  test('the order of entries never changes it, and a rank counts those before it', () => {
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const ranks = rank(all);
          for (const [id, place] of rank(shuffled)) expect(ranks.get(id)).toEqual(place);
          for (const { rank: place } of ranks.values())
            expect([...ranks.values()].filter((other) => other.rank < place)).toHaveLength(place - 1);
        },
      ),
    );
  });

  test('a result that comes in never changes the order of others', () => {
    fc.assert(
      fc.property(rows, row, (all, added) => {
        const before = rank(all);
        const after = rank([...all, { id: 'added', ...added }]);
        for (const one of all)
          for (const other of all)
            expect(Math.sign(after.get(one.id)!.rank - after.get(other.id)!.rank)).toBe(
              Math.sign(before.get(one.id)!.rank - before.get(other.id)!.rank),
            );
      }),
    );
  });
});
