import type { LocationQueryRaw } from 'vue-router';
import type { UrlCodec } from '@/url/use-query-state';
import { booleanCodec, someOf, textCodec, write } from '@/url/use-query-state';
import type { FilterCodecs } from '@/url/use-url-filters';
import { grantStatuses, grantSubjectKinds } from './grant-values';

/** Which grants are looked at, besides the union’s subtree, which is the page’s `scope`. Null is no limit. */
export interface GrantFilters {
  readonly q: string | null;
  readonly schemes: readonly string[] | null;
  /** Ids of budget lines. */
  readonly lines: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly statuses: readonly (typeof grantStatuses)[number][] | null;
  readonly subjects: readonly (typeof grantSubjectKinds)[number][] | null;
  /** Id of one subject. */
  readonly subject: string | null;
  /** Least amount, yuan: the award, or what was asked while nothing is decided. */
  readonly min: string | null;
  readonly max: string | null;
  readonly flagged: boolean | null;
}

/** An amount of yuan with at most two places, such as `3000000.00`. */
const amountCodec: UrlCodec<string> = {
  read: (text) => (/^\d{1,13}(\.\d{1,2})?$/.test(text) ? text : null),
  write: (value) => value,
};

/** Budget years, rising. */
const yearsCodec: UrlCodec<readonly number[]> = {
  read(text) {
    const years = [...new Set(text.split(',').filter((year) => /^(19|20|21)\d\d$/.test(year)))].map(Number);
    return years.length > 0 ? years.sort((a, b) => a - b) : null;
  },
  write: (years) => [...years].sort((a, b) => a - b).join(','),
};

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Ids of records. */
const idsCodec: UrlCodec<readonly string[]> = {
  read(text) {
    const ids = [...new Set(text.split(',').filter((id) => uuid.test(id)))];
    return ids.length > 0 ? ids : null;
  },
  write: (ids) => ids.join(','),
};

const idCodec: UrlCodec<string> = {
  read: (text) => (uuid.test(text) ? text : null),
  write: (id) => id,
};

/** How each filter stands in the address: the same on every page that lists or totals grants. */
export const grantFilterCodecs: FilterCodecs<GrantFilters> = {
  q: textCodec,
  schemes: idsCodec,
  lines: idsCodec,
  years: yearsCodec,
  statuses: someOf(grantStatuses),
  subjects: someOf(grantSubjectKinds),
  subject: idCodec,
  min: amountCodec,
  max: amountCodec,
  flagged: booleanCodec,
};

/** The filter as the graph takes it: one input for rows, totals, export, sample and flags. */
export function grantFilterOf(filters: GrantFilters, unionId: string) {
  const { q, schemes, lines, years, statuses, subjects, subject, min, max, flagged } = filters;
  return {
    unionId: unionId || null,
    text: q,
    schemeIds: schemes && [...schemes],
    lineIds: lines && [...lines],
    years: years && [...years],
    statuses: statuses && [...statuses],
    subjectKinds: subjects && [...subjects],
    subjectId: subject,
    minAmount: min,
    maxAmount: max,
    flagged,
  };
}

/**
 * What a filter asks besides the union’s subtree, for lists that know the union by themselves; null when it is nothing:
 * then records that are about no grant are meant too.
 */
export function narrowingOf<Filter extends object>(filter: Filter): Filter | null {
  const asks = Object.entries(filter).some(
    ([name, value]) => name !== 'unionId' && value !== null && value !== undefined,
  );
  return asks ? filter : null;
}

/** The address of the rows that a filter finds, such as one that was stored with a sample. */
export function grantFilterAddress(stored: unknown): LocationQueryRaw {
  const filter: Partial<ReturnType<typeof grantFilterOf>> = typeof stored === 'object' && stored !== null ? stored : {};
  const { unionId, text, schemeIds, lineIds, years, statuses, subjectKinds, subjectId, minAmount, maxAmount, flagged } =
    filter;
  return {
    ...(unionId && { scope: unionId }),
    ...grantFilterQuery({
      q: text ?? null,
      schemes: schemeIds ?? null,
      lines: lineIds ?? null,
      years: years ?? null,
      statuses: statuses ?? null,
      subjects: subjectKinds ?? null,
      subject: subjectId ?? null,
      min: minAmount ?? null,
      max: maxAmount ?? null,
      flagged: flagged ?? null,
    }),
  };
}

/** The part of an address that shows the rows behind a figure: `{ years: [2021] }` → `?years=2021`. */
export function grantFilterQuery(filters: Partial<GrantFilters>): LocationQueryRaw {
  const names = Object.keys(filters) as (keyof GrantFilters)[];
  return Object.fromEntries(
    names.map((name) => [name, write(filters[name] as never, grantFilterCodecs[name] as UrlCodec<unknown>)]),
  );
}
