import type { SqlMigration } from '@gonghui/kit';
import { caseText } from '../case/case-text.sql.js';
import { statusRollup } from '../case/indicators.js';
import { AMOUNT_INDEX, SCHEME_INDEX } from '../case/totals-indexes.js';

/**
 * What keeps the totals of a filter quick however many grants there are: sums by status, indexes that hold all that
 * totals are made of, and an index of words.
 */
export const anyFilter: SqlMigration = {
  name: '20261121_any_filter',
  up: [
    ...statusRollup.up(),
    `drop index grants.grant_case_scheme_id_index`,
    SCHEME_INDEX,
    AMOUNT_INDEX,
    `drop index grants.ledger_entry_line_id_index`,
    `create index ledger_entry_line_id_index on grants.ledger_entry (line_id, number) include (union_id)`,
    ...caseText,
  ],
};
