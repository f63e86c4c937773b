import type { SqlMigration } from '@gonghui/kit';
import { quickPages } from '../case/quick-pages.sql.js';

/** First pages and totals of any filter in a moment, with the words of a search in few grants or in all. */
export const quickPagesOfAnyFilter: SqlMigration = { name: '20261121_quick_pages', up: [...quickPages] };
