import type { SqlMigration } from '@gonghui/kit';
import { commonAmounts } from '../case/common-amounts.sql.js';

/** Totals of filters that fit nearly every grant. */
export const commonAmountsAndTexts: SqlMigration = { name: '20261122_common_amounts', up: [...commonAmounts] };
