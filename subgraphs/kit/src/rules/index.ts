export * from './check-texts.js';
export * from './check-uscc.js';
