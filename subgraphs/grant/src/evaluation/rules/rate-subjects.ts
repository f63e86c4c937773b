import type { Problem } from '@gonghui/kit/rules';
import { Rating } from '../rating.js';
import { RatingReason } from '../rating-reason.js';
import { TieRule } from '../tie-rule.js';

/** How points become ratings. Points are whole hundredths. */
export interface RatingTerms {
  /** How many first places are EXCELLENT. */
  readonly excellentCount: number;
  readonly ties: TieRule;
  /** Least points that are GOOD; null without this rating. */
  readonly goodFromHundredths: number | null;
  /** Least points that are QUALIFIED; null: nobody is UNQUALIFIED. */
  readonly qualifiedFromHundredths: number | null;
}

/** What a subject reached; null while nobody has entered it. */
export interface Scored {
  readonly id: string;
  readonly pointsHundredths: number | null;
}

/** Place and rating of a subject. Equal points have one place, and the next place is as much further down. */
export interface Rated {
  readonly id: string;
  readonly rank: number;
  readonly rating: Rating;
}

/** A line of the trace: how many, and the points that decide it; null where none do. */
export interface RatingLine {
  readonly reason: RatingReason;
  readonly count: number;
  readonly pointsHundredths: number | null;
}

/** Ratings of all subjects that have points, the first place first, and how they came about. */
export interface RatingOutcome {
  readonly rated: readonly Rated[];
  readonly trace: readonly RatingLine[];
}

const MOST_PLACES = 10_000;
const MOST_HUNDREDTHS = 10_000;

/**
 * Rates subjects by their points: the first places are EXCELLENT, the others what the thresholds say. Whoever does not
 * reach the highest threshold takes no first place, even when places stay empty. Where subjects of equal points share the
 * last place, all of them are in or none: order and chance decide nothing.
 */
export function rateSubjects(terms: RatingTerms, subjects: readonly Scored[]): RatingOutcome {
  const scored = subjects
    .flatMap(({ id, pointsHundredths }) => (pointsHundredths === null ? [] : [{ id, points: pointsHundredths }]))
    .toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  const { excellentFrom, lines } = firstPlaces(
    terms,
    scored.map(({ points }) => points),
  );
  let rank = 0;
  const rated = scored.map(({ id, points }, index) => {
    if (index === 0 || points < scored[index - 1]!.points) rank = index + 1;
    return { id, rank, rating: ratingOf(terms, points, excellentFrom) };
  });
  const count = (rating: Rating): number => rated.filter((one) => one.rating === rating).length;
  const { goodFromHundredths, qualifiedFromHundredths } = terms;
  const trace: RatingLine[] = [
    { reason: RatingReason.FIRST_PLACES, count: count(Rating.EXCELLENT), pointsHundredths: excellentFrom },
    ...lines,
    { reason: RatingReason.GOOD, count: count(Rating.GOOD), pointsHundredths: goodFromHundredths },
    { reason: RatingReason.QUALIFIED, count: count(Rating.QUALIFIED), pointsHundredths: qualifiedFromHundredths },
    { reason: RatingReason.UNQUALIFIED, count: count(Rating.UNQUALIFIED), pointsHundredths: qualifiedFromHundredths },
  ];
  return { rated, trace: trace.filter((line) => line.count > 0 || line.reason === RatingReason.FIRST_PLACES) };
}

/** What is wrong with the terms of an evaluation: field, code, reason. */
export function checkRatingTerms({
  excellentCount,
  goodFromHundredths,
  qualifiedFromHundredths,
}: RatingTerms): readonly (readonly [field: string, code: string, problem: Problem])[] {
  const isHigher =
    goodFromHundredths !== null && qualifiedFromHundredths !== null && qualifiedFromHundredths >= goodFromHundredths;
  return [
    [
      'terms.excellentCount',
      'FIRST_PLACES_INVALID',
      Number.isInteger(excellentCount) && excellentCount >= 1 && excellentCount <= MOST_PLACES
        ? null
        : `There are 1 to ${MOST_PLACES} first places.`,
    ],
    [
      'terms.qualifiedFrom',
      'THRESHOLDS_CROSSED',
      isHigher ? 'QUALIFIED begins below GOOD: choose a lower threshold.' : null,
    ],
  ];
}

/** Hundredths from a decimal of 0 to 100 with at most two places; null for anything else. */
export function readPoints(text: string): number | null {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const hundredths = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return hundredths <= MOST_HUNDREDTHS ? hundredths : null;
}

/** Points as people read them, e.g. 91.50. */
export function writePoints(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** The fewest points that are EXCELLENT, null when nobody is, and what decided it. */
function firstPlaces(
  terms: RatingTerms,
  points: readonly number[],
): { readonly excellentFrom: number | null; readonly lines: readonly RatingLine[] } {
  const { excellentCount, ties } = terms;
  const floor = terms.goodFromHundredths ?? terms.qualifiedFromHundredths ?? 0;
  const contenders = points.filter((one) => one >= floor);
  const last = contenders[Math.min(excellentCount, contenders.length) - 1] ?? null;
  const empty = Math.min(excellentCount, points.length) - contenders.length;
  if (empty > 0)
    return {
      excellentFrom: last,
      lines: [{ reason: RatingReason.BELOW_THRESHOLD, count: empty, pointsHundredths: floor }],
    };
  if (last === null || contenders[excellentCount] !== last) return { excellentFrom: last, lines: [] };
  const count = contenders.filter((one) => one === last).length;
  if (ties === TieRule.ALL_IN)
    return { excellentFrom: last, lines: [{ reason: RatingReason.TIE_IN, count, pointsHundredths: last }] };
  return {
    excellentFrom: contenders.findLast((one) => one > last) ?? null,
    lines: [{ reason: RatingReason.TIE_OUT, count, pointsHundredths: last }],
  };
}

function ratingOf(terms: RatingTerms, points: number, excellentFrom: number | null): Rating {
  if (excellentFrom !== null && points >= excellentFrom) return Rating.EXCELLENT;
  if (terms.goodFromHundredths !== null && points >= terms.goodFromHundredths) return Rating.GOOD;
  return points >= (terms.qualifiedFromHundredths ?? 0) ? Rating.QUALIFIED : Rating.UNQUALIFIED;
}
