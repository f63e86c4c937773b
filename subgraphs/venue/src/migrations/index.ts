import type { SqlMigration } from '@gonghui/kit';
import { initial } from './20261121-initial.js';
import { publishedVenues } from './20261121-published-venues.js';
import { standards } from './20261123-standards.js';
import { stationsAndPositions } from './20261123-stations-and-positions.js';

/** Migrations of schema `venue`, oldest first. Append; never edit one that has been released. */
export const migrations: readonly SqlMigration[] = [initial, publishedVenues, stationsAndPositions, standards];
