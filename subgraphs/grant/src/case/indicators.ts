import { rollup } from '@gonghui/kit';
import { GrantStatus } from './grant-status.js';

/** The figures of a set of grants, each with its expression over a row. Amounts are fen. */
const FIGURES = {
  count: '1',
  applied: 'applied_fen',
  awarded: 'awarded_fen',
  reserved: 'reserved_fen',
  disbursed: 'disbursed_fen',
  returned: 'returned_fen',
};

/** One figure of `GrantTotals`. */
export type Figure = keyof typeof FIGURES;

/** All figures of `GrantTotals`, in the order of `TotalsRow`. */
export const FIGURE_NAMES = Object.keys(FIGURES) as Figure[];

/**
 * Grants by applicant and pay year. Flow: a grant counts in January of its pay year, drafts nowhere.
 */
export const grantRollup = rollup({
  table: 'grants.grant_case',
  union: 'union_id',
  on: `case when status <> 'DRAFT' then make_date(year, 1, 1) end`,
  indicators: {
    'grant.count': FIGURES.count,
    'grant.applied': FIGURES.applied,
    'grant.awarded': FIGURES.awarded,
    'grant.reserved': FIGURES.reserved,
    'grant.disbursed': FIGURES.disbursed,
    'grant.returned': FIGURES.returned,
  },
});

/** The indicator that holds a figure of the grants of one status, e.g. `grant.sentBack.applied`. */
export const keyOf = (status: GrantStatus, figure: Figure): string =>
  `grant.${status.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}.${figure}`;

/** The same by status too, drafts included. */
export const statusRollup = rollup({
  table: 'grants.grant_case',
  name: 'grants_by_status',
  union: 'union_id',
  on: 'make_date(year, 1, 1)',
  indicators: Object.fromEntries(
    Object.values(GrantStatus).flatMap((status) =>
      FIGURE_NAMES.map((figure) => [
        keyOf(status, figure),
        `case when status = '${status}' then ${FIGURES[figure]} end`,
      ]),
    ),
  ),
});
