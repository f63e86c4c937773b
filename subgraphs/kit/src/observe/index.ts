export * from './logger.js';
export * from './observe-operations.js';
