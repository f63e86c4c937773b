import { fileURLToPath } from 'node:url';

const inRepository = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Committed SDL, supergraph and trusted documents. */
export const SCHEMA_DIR = inRepository('schema');

/** The built dashboard. */
export const DASHBOARD_DIR = inRepository('dashboard/dist');

/** The script that verifies an exported trail by itself. */
export const TRAIL_VERIFIER = inRepository('scripts/hand-over/verify-trail.mjs');
