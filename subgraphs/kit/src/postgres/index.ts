export * from './array-literal.js';
export * from './create-orm.js';
export * from './embedded-postgres.js';
export * from './list-page.js';
export * from './migrations.js';
export * from './notifications.js';
export * from './retry-on-conflict.js';
export * from './subgraph-role.js';
