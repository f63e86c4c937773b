import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Rating } from '../rating.js';
import { RatingReason } from '../rating-reason.js';
import { TieRule } from '../tie-rule.js';
import {
  checkRatingTerms,
  rateSubjects,
  readPoints,
  writePoints,
  type RatingTerms,
  type Scored,
} from './rate-subjects.js';

const { EXCELLENT, GOOD, QUALIFIED, UNQUALIFIED } = Rating;
const { FIRST_PLACES, TIE_IN, TIE_OUT, BELOW_THRESHOLD } = RatingReason;

const terms = (more: Partial<RatingTerms> = {}): RatingTerms => ({
  excellentCount: 2,
  ties: TieRule.NONE_IN,
  goodFromHundredths: 8_000,
  qualifiedFromHundredths: 6_000,
  ...more,
});
const scored = (...points: (number | null)[]): Scored[] =>
  points.map((point, index) => ({ id: String(index), pointsHundredths: point === null ? null : point * 100 }));

interface Case {
  readonly what: string;
  readonly terms?: Partial<RatingTerms>;
  readonly points: readonly (number | null)[];
  readonly ratings: readonly Rating[];
  readonly decided?: readonly (readonly [reason: RatingReason, count: number, points: number | null])[];
}

const cases: readonly Case[] = [
  {
    what: 'the first places and the thresholds',
    points: [95, 90, 85, 60, 59],
    ratings: [EXCELLENT, EXCELLENT, GOOD, QUALIFIED, UNQUALIFIED],
  },
  { what: 'fewer subjects than places', points: [95], ratings: [EXCELLENT] },
  { what: 'a subject without points', points: [95, null, 90], ratings: [EXCELLENT, EXCELLENT] },
  { what: 'nobody', points: [], ratings: [], decided: [[FIRST_PLACES, 0, null]] },
  {
    what: 'a tie at the last place, none in',
    points: [95, 90, 90, 85],
    ratings: [EXCELLENT, GOOD, GOOD, GOOD],
    decided: [
      [FIRST_PLACES, 1, 95],
      [TIE_OUT, 2, 90],
    ],
  },
  {
    what: 'a tie at the last place, all in',
    terms: { ties: TieRule.ALL_IN },
    points: [95, 90, 90, 85],
    ratings: [EXCELLENT, EXCELLENT, EXCELLENT, GOOD],
    decided: [
      [FIRST_PLACES, 3, 90],
      [TIE_IN, 2, 90],
    ],
  },
  {
    what: 'a tie of all, none in',
    points: [90, 90, 90],
    ratings: [GOOD, GOOD, GOOD],
    decided: [
      [FIRST_PLACES, 0, null],
      [TIE_OUT, 3, 90],
    ],
  },
  {
    what: 'a tie within the places',
    points: [90, 90, 85],
    ratings: [EXCELLENT, EXCELLENT, GOOD],
    decided: [[FIRST_PLACES, 2, 90]],
  },
  {
    what: 'places that nobody reaches',
    points: [95, 79, 78],
    ratings: [EXCELLENT, QUALIFIED, QUALIFIED],
    decided: [
      [FIRST_PLACES, 1, 95],
      [BELOW_THRESHOLD, 1, 80],
    ],
  },
  {
    what: 'no thresholds',
    terms: { goodFromHundredths: null, qualifiedFromHundredths: null },
    points: [3, 2, 1],
    ratings: [EXCELLENT, EXCELLENT, QUALIFIED],
  },
];

describe('when subjects are rated', () => {
  test.each(cases)('$what', ({ terms: more, points, ratings, decided }) => {
    const { rated, trace } = rateSubjects(terms(more), scored(...points));
    expect(rated.map(({ rating }) => rating)).toEqual(ratings);
    if (decided)
      expect(
        trace
          .slice(0, decided.length)
          .map(({ reason, count, pointsHundredths }) => [
            reason,
            count,
            pointsHundredths === null ? null : pointsHundredths / 100,
          ]),
      ).toEqual(decided);
  });

  test('equal points share a place, and the next is as much further down', () => {
    expect(rateSubjects(terms(), scored(90, 80, 90, 70)).rated.map(({ id, rank }) => [id, rank])).toEqual([
      ['0', 1],
      ['2', 1],
      ['1', 3],
      ['3', 4],
    ]);
  });

  const anyTerms = fc.record({
    excellentCount: fc.integer({ min: 1, max: 12 }),
    ties: fc.constantFrom(...Object.values(TieRule)),
    goodFromHundredths: fc.option(fc.integer({ min: 50, max: 100 })),
    qualifiedFromHundredths: fc.option(fc.integer({ min: 0, max: 49 })),
  });
  const anySubjects = fc
    .array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 20 })
    .map((points): Scored[] => points.map((pointsHundredths, index) => ({ id: String(index), pointsHundredths })));

  test('order decides nothing, equal points are rated alike, and more points are never rated lower', () => {
    fc.assert(
      fc.property(anyTerms, anySubjects, (some, subjects) => {
        const { rated, trace } = rateSubjects(some, subjects);
        expect(rateSubjects(some, subjects.toReversed())).toEqual({ rated, trace });
        const pointsOf = new Map(subjects.map(({ id, pointsHundredths }) => [id, pointsHundredths!]));
        const best = Object.values(Rating);
        for (const [index, one] of rated.slice(1).entries()) {
          const before = rated[index]!;
          expect(pointsOf.get(before.id)!).toBeGreaterThanOrEqual(pointsOf.get(one.id)!);
          expect(best.indexOf(before.rating)).toBeLessThanOrEqual(best.indexOf(one.rating));
          if (pointsOf.get(before.id) === pointsOf.get(one.id))
            expect(before).toMatchObject({ rank: one.rank, rating: one.rating });
        }
      }),
    );
  });

  test('places are exceeded by a tie alone, and the trace counts everybody once', () => {
    fc.assert(
      fc.property(anyTerms, anySubjects, (some, subjects) => {
        const { rated, trace } = rateSubjects(some, subjects);
        const excellent = rated.filter(({ rating }) => rating === EXCELLENT).length;
        if (some.ties === TieRule.NONE_IN) expect(excellent).toBeLessThanOrEqual(some.excellentCount);
        else if (excellent > some.excellentCount) expect(trace.map(({ reason }) => reason)).toContain(TIE_IN);
        const ratings = new Set<RatingReason>([
          FIRST_PLACES,
          RatingReason.GOOD,
          RatingReason.QUALIFIED,
          RatingReason.UNQUALIFIED,
        ]);
        const counted = trace.filter(({ reason }) => ratings.has(reason)).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(rated.length);
        expect(rated).toHaveLength(subjects.filter(({ pointsHundredths }) => pointsHundredths !== null).length);
      }),
    );
  });
});

describe('when the terms of an evaluation are checked', () => {
  test.each<[string, Partial<RatingTerms>, readonly string[]]>([
    ['plain terms', {}, []],
    ['no places', { excellentCount: 0 }, ['FIRST_PLACES_INVALID']],
    ['thresholds that cross', { qualifiedFromHundredths: 8_000 }, ['THRESHOLDS_CROSSED']],
    ['one threshold', { goodFromHundredths: null }, []],
  ])('%s', (_what, more, codes) => {
    const found = checkRatingTerms(terms(more)).filter(([, , problem]) => problem !== null);
    expect(found.map(([, code]) => code)).toEqual(codes);
  });
});

describe('when points are typed', () => {
  test.each<[string, number | null]>([
    ['0', 0],
    ['100', 10_000],
    ['100.00', 10_000],
    [' 91.5 ', 9_150],
    ['91.25', 9_125],
    ['91.255', null],
    ['100.01', null],
    ['-1', null],
    ['九十', null],
    ['', null],
  ])('"%s" is %j hundredths', (text, hundredths) => {
    expect(readPoints(text)).toBe(hundredths);
  });

  test('they are shown with two places', () => {
    expect([0, 5, 9_150, 10_000].map(writePoints)).toEqual(['0.00', '0.05', '91.50', '100.00']);
  });
});
