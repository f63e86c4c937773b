import { grantFilterCodecs } from '@/grant/grant-filter';
import type { FilterCodecs } from '@/url/use-url-filters';
import { booleanCodec, someOf, textCodec } from '@/url/use-query-state';

/** Whom a programme may lend to. */
export const borrowerKinds = ['START_UP', 'SMALL_MICRO'] as const;

/** Who bears the interest. */
export const interestPolicies = ['INTEREST_FREE', 'SUBSIDISED', 'NOT_STATED'] as const;

/** What the figures of a year count. */
export const returnBases = ['ANNUAL', 'CUMULATIVE'] as const;

/** Which loans are looked at, besides the union’s subtree, which is the page’s `scope`. Null is no limit. */
export interface LoanFilters {
  readonly q: string | null;
  /** Id of a programme. */
  readonly programme: string | null;
  readonly years: readonly number[] | null;
  readonly kinds: readonly (typeof borrowerKinds)[number][] | null;
  /** Yuan. */
  readonly min: string | null;
  readonly max: string | null;
  readonly voided: boolean | null;
}

/** How each filter stands in the address. */
export const loanFilterCodecs: FilterCodecs<LoanFilters> = {
  q: textCodec,
  programme: grantFilterCodecs.subject,
  years: grantFilterCodecs.years,
  kinds: someOf(borrowerKinds),
  min: grantFilterCodecs.min,
  max: grantFilterCodecs.max,
  voided: booleanCodec,
};

/** The filter as the graph takes it: one input for rows and totals. */
export function loanFilterOf({ q, programme, years, kinds, min, max, voided }: LoanFilters, unionId: string) {
  return {
    unionId: unionId || null,
    text: q,
    programmeId: programme,
    years: years && [...years],
    borrowerKinds: kinds && [...kinds],
    minAmount: min,
    maxAmount: max,
    voided: voided ?? false,
  };
}
