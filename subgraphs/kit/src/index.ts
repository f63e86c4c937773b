import 'reflect-metadata';

export * from './audit/index.js';
export * from './export/index.js';
export * from './graphql/index.js';
export * from './import/index.js';
export * from './input/index.js';
export * from './observe/index.js';
export * from './platform/migrate-all.js';
export * from './postgres/index.js';
export * from './rollup/index.js';
export * from './rules/index.js';
export * from './search/index.js';
export * from './subgraph/index.js';
export * from './tree/index.js';
