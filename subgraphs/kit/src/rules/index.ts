export * from './check-texts.js';
