export * from './fold.js';
export * from './read-totals.js';
export * from './rollup.js';
export { rollupDown, rollupUp } from './rollup.sql.js';
export * from './verify-rollups.js';
