import type { SqlMigration } from '@gonghui/kit';
import { capUse } from '../case/cap-use.sql.js';

/** A cap is used up by what is owed or was paid, not by an award that was set free. */
export const capUseOfFreedAwards: SqlMigration = { name: '20261122_cap_use', up: [...capUse] };
