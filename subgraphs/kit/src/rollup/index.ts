export * from './fold.js';
export * from './load-totals.js';
export * from './read-series.js';
export * from './read-totals.js';
export * from './rollup.js';
export { foldFunction } from './fold.sql.js';
export { rollupDown, rollupUp } from './rollup.sql.js';
export type { CalendarDate, MonthRange, StatementRunner } from './run-read.js';
export * from './verify-rollups.js';
