import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBrackets } from './check-brackets.js';

const list = (...edges: readonly (readonly [from: number, until: number | null])[]) =>
  edges.map(([from, until]) => ({
    fromFen: BigInt(from),
    untilFen: until === null ? null : BigInt(until),
    rateBasisPoints: 5_000,
  }));

describe('with segments of a plan', () => {
  test.each([
    ['one open segment', list([0, null]), []],
    ['three that meet', list([0, 100], [100, 200], [200, null]), []],
    ['three that meet, in any order', list([200, null], [0, 100], [100, 200]), []],
    ['none', [], ['0 BRACKETS_HOLE']],
    ['a hole at the beginning', list([1, null]), ['0 BRACKETS_HOLE']],
    ['a hole between two', list([0, 100], [101, null]), ['1 BRACKETS_HOLE']],
    ['a hole at the end', list([0, 100], [100, 200]), ['1 BRACKETS_HOLE']],
    ['an overlap', list([0, 100], [99, null]), ['1 BRACKETS_OVERLAP']],
    ['one within another', list([0, null], [50, 60]), ['1 BRACKETS_OVERLAP']],
    ['two open ones', list([0, null], [100, null]), ['1 BRACKETS_OVERLAP']],
    ['an empty one', list([0, null], [50, 50]), ['1 BRACKET_EMPTY']],
    ['one that runs backwards', list([0, 100], [100, 50], [100, null]), ['1 BRACKET_EMPTY']],
  ])('%s', (_what, brackets, expected) => {
    expect(checkBrackets(brackets).map(({ at, code }) => `${at} ${code}`)).toEqual(expected);
  });

  test('nothing is wrong exactly when each amount lies in one segment', () => {
    const edges = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.option(fc.integer({ min: 0, max: 8 })));
    fc.assert(
      fc.property(fc.array(edges, { maxLength: 4 }), (pairs) => {
        const brackets = list(...pairs);
        const holding = (fen: bigint) =>
          brackets.filter(({ fromFen, untilFen }) => fen > fromFen && (untilFen === null || fen <= untilFen)).length;
        const fits = Array.from({ length: 12 }, (_, at) => BigInt(at + 1)).every((fen) => holding(fen) === 1);
        const hasEmpty = pairs.some(([from, until]) => until !== null && until <= from);
        expect(checkBrackets(brackets).length === 0).toBe(fits && !hasEmpty);
      }),
    );
  });
});
