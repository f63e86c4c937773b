import type { SqlMigration } from '@gonghui/kit';
import { awards } from './20261121-awards.js';
import { boardRanks } from './20261121-board-ranks.js';
import { contests } from './20261121-contests.js';
import { courses } from './20261121-courses.js';
import { exchange } from './20261121-exchange.js';
import { initial } from './20261121-initial.js';
import { outcomes } from './20261121-outcomes.js';
import { publishedCompetitions } from './20261121-published-competitions.js';

/** Migrations of schema `competition`, oldest first. Append; never edit one that has been released. */
export const migrations: readonly SqlMigration[] = [
  initial,
  awards,
  boardRanks,
  outcomes,
  contests,
  courses,
  exchange,
  publishedCompetitions,
];
