import type { SqlMigration } from '@gonghui/kit';
import { bundling } from '../request/bundle-shares.sql.js';

/** What went out together goes out together: a request of which nothing came is made anew with nobody more or less. */
export const wholeRequests: SqlMigration = { name: '20261122_whole_requests', up: bundling };
