import type { SqlMigration } from '@gonghui/kit';
import { accounts } from './20261121-accounts.sql.js';
import { publishedHandlers } from './20261121-published-handlers.js';

/** Migrations of schema `staff`. Append; never edit one that has been released. */
export const staffMigrations: readonly SqlMigration[] = [
  { name: '20261121_accounts', up: accounts },
  publishedHandlers,
];
