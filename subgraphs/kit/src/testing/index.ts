import './provided-context.js';

export * from './hashes-without-key.js';
export * from './organization-stand-in.js';
export * from './seal-all.js';
export * from './start-test-subgraph.js';
export * from './test-database.js';
export * from './unzip.js';
