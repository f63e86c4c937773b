import type { SqlMigration } from '@gonghui/kit';
import { publishedCells } from '../publication/published-cells.sql.js';

/** The nation's counties are found a level at a time: a recursive query compared each of 3,000 with each. */
export const cellsByLevel: SqlMigration = { name: '20261122_cells_by_level', up: [publishedCells] };
