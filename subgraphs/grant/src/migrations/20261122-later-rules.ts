import type { SqlMigration } from '@gonghui/kit';
import { laterVersions } from '../workspace/red-flag/later-versions.sql.js';

/** Red flags look at the caps of single items, and at awards under any scheme. */
export const laterRules: SqlMigration = { name: '20261122_later_rules', up: [...laterVersions] };
