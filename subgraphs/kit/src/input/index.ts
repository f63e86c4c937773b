export * from './is-id.js';
export * from './refuse-problems.js';
