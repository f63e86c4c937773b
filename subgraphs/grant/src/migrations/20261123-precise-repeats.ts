import type { SqlMigration } from '@gonghui/kit';
import { preciseRepeats } from '../workspace/red-flag/later-versions.sql.js';

/** Several awards to one account are a repeat where they are for the same purpose. */
export const preciseRepeatedAwards: SqlMigration = { name: '20261123_precise_repeats', up: [...preciseRepeats] };
