import type { SqlMigration } from '@gonghui/kit';
import { publishedCells } from '../publication/published-cells.sql.js';

/** Beside women examined, the nation's counts are made of its counties: those of few women are left out. */
export const fewExamined: SqlMigration = { name: '20261122_few_examined', up: [publishedCells] };
