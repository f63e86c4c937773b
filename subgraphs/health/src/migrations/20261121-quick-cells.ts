import type { SqlMigration } from '@gonghui/kit';
import { publishedCells } from '../publication/published-cells.sql.js';

/** Counts of the ill are found from parent to child: a province's no longer look up each county of the nation. */
export const quickCells: SqlMigration = { name: '20261121_quick_cells', up: [publishedCells] };
