export * from './below-union.js';
export * from './quote-identifier.js';
export { treeRootUp } from './root.sql.js';
export * from './scope-policy.js';
export * from './tree-error.js';
export * from './tree-writer-grants.js';
export { treeDown, treeUp } from './tree.sql.js';
