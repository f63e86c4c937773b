import type { SqlMigration } from '@gonghui/kit';
import { removedParts } from '../workspace/history/removed-parts.sql.js';

/** The history of a grant holds what was taken out of it. */
export const removedPartsOfGrants: SqlMigration = { name: '20261122_removed_parts', up: [...removedParts] };
