import type { SqlMigration } from '@gonghui/kit';
import { boardRowsWithRanks } from '../board/board.sql.js';

/** News of the live board bring every line whose rank they change. */
export const boardRanks: SqlMigration = { name: '20261121_board_ranks', up: [boardRowsWithRanks] };
