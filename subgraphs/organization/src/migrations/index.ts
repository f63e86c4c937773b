import type { SqlMigration } from '@gonghui/kit';
import { coveredOwnership } from './20261121-covered-ownership.js';
import { coveredUnit } from './20261121-covered-unit.js';
import { division } from './20261121-division.js';
import { federationNamesMigration } from './20261121-federation-names.js';
import { initial } from './20261121-initial.js';

/** Migrations of schema `organization`, oldest first. Append; never edit one that has been released. */
export const migrations: readonly SqlMigration[] = [
  initial,
  coveredUnit,
  division,
  federationNamesMigration,
  coveredOwnership,
];
