/** What an amount of the filter is compared with: what was awarded, or asked while nothing is decided. */
export const AMOUNT = 'case when decided_on is null then applied_fen else awarded_fen end';

/** All that a filter asks and totals add up, so that the index alone answers. */
const TOTALS =
  'union_id, status, subject_kind, decided_on, applied_fen, awarded_fen, reserved_fen, disbursed_fen, returned_fen';

/** Totals of one scheme's grants. */
export const SCHEME_INDEX = `create index grant_case_scheme_id_index on grants.grant_case (scheme_id, year) include (${TOTALS})`;

/** Totals of the grants within some amounts. */
export const AMOUNT_INDEX = `create index grant_case_amount_index on grants.grant_case ((${AMOUNT})) include (id, scheme_id, year, ${TOTALS})`;

/** Pages in the order of application, whatever the filter: what does not fit is passed over without its row. */
export const APPLIED_ON_INDEX = `create index grant_case_applied_on_index on grants.grant_case (applied_on desc, id) include (scheme_id, year, ${TOTALS})`;
