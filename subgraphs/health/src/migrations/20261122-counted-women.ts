import type { SqlMigration } from '@gonghui/kit';
import { bundling } from '../request/bundle-shares.sql.js';

/** Women are counted, not their cases: four with two positive findings each are not eight, and each is paid once. */
export const countedWomen: SqlMigration = { name: '20261122_counted_women', up: bundling };
