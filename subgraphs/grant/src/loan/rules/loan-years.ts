import { meanFen } from '../../rules/mean-fen.js';
import { yuanOf } from '../../rules/yuan-of.js';
import { MissingFigure } from '../missing-figure.js';
import { ReturnBasis } from '../return-basis.js';

/** The latest return of a year. Amounts are fen. */
export interface ReturnedYear {
  readonly year: number;
  readonly amountFen: bigint;
  /** Enterprises lent to; null where they are not known. */
  readonly enterprises: number | null;
  readonly jobs: number;
  /** Whether there were more jobs than that. */
  readonly isJobsFloor: boolean;
  readonly basis: ReturnBasis;
}

/** A figure with how it was calculated, or why there is none: exactly one of `value` and `missing` is null. */
export interface Traced<Value> {
  readonly value: Value | null;
  /** The calculation in numbers and signs; null where there is none. */
  readonly trace: string | null;
  readonly missing: MissingFigure | null;
}

/** What a sum over years comes to. */
export interface YearsSum {
  readonly amountFen: bigint;
  readonly jobs: number;
  readonly isJobsFloor: boolean;
}

const WHOLE = 10_000n;

/** Growth of what was lent over the year before, in basis points, rounded half away from zero. */
export function growthBasisPoints(
  { amountFen, basis }: ReturnedYear,
  before: ReturnedYear | undefined,
): Traced<bigint> {
  if (!before) return without(MissingFigure.NO_YEAR_BEFORE);
  if (before.basis !== basis) return without(MissingFigure.BASES_DIFFER);
  const difference = amountFen - before.amountFen;
  const size = difference < 0n ? -difference : difference;
  const rounded = (size * WHOLE * 2n + before.amountFen) / (before.amountFen * 2n);
  const value = difference < 0n ? -rounded : rounded;
  return {
    value,
    trace: `${yuanOf(amountFen)} ÷ ${yuanOf(before.amountFen)} − 1 = ${percent(value)}`,
    missing: null,
  };
}

/** What an enterprise was lent on average, in fen. */
export function meanLoanFen({ amountFen, enterprises }: ReturnedYear): Traced<bigint> {
  const value = meanFen(amountFen, enterprises ?? 0);
  if (value === null) return without(MissingFigure.ENTERPRISES_UNKNOWN);
  return { value, trace: `${yuanOf(amountFen)} ÷ ${enterprises} = ${yuanOf(value)}`, missing: null };
}

/** What all years come to. A cumulative year holds those before it, so one of them leaves no sum. */
export function sumOfYears(years: readonly ReturnedYear[]): Traced<YearsSum> {
  if (years.length === 0) return without(MissingFigure.NO_RETURN);
  if (years.some(({ basis }) => basis === ReturnBasis.CUMULATIVE)) return without(MissingFigure.CUMULATIVE_YEAR);
  const rising = years.toSorted((a, b) => a.year - b.year);
  const amountFen = rising.reduce((sum, one) => sum + one.amountFen, 0n);
  return {
    value: {
      amountFen,
      jobs: rising.reduce((sum, { jobs }) => sum + jobs, 0),
      isJobsFloor: rising.some((one) => one.isJobsFloor),
    },
    trace: `${rising.map((one) => yuanOf(one.amountFen)).join(' + ')} = ${yuanOf(amountFen)}`,
    missing: null,
  };
}

/** What a return names beyond the single loans of its year, in fen; null where the two do not tell of the same time. */
export function differenceFen({ amountFen, basis }: ReturnedYear, loansFen: bigint | null): bigint | null {
  return loansFen === null || basis === ReturnBasis.CUMULATIVE ? null : amountFen - loansFen;
}

const without = (
  missing: MissingFigure,
): { readonly value: null; readonly trace: null; readonly missing: MissingFigure } => ({
  value: null,
  trace: null,
  missing,
});

function percent(basisPoints: bigint): string {
  const size = basisPoints < 0n ? -basisPoints : basisPoints;
  return `${basisPoints < 0n ? '−' : '+'}${yuanOf(size)} %`;
}
