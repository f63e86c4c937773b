export * from './actor.js';
export * from './build-subgraph-schema.js';
export type { Download, DownloadFile } from './download.js';
export * from './gateway-signature.js';
export * from './load-by.js';
export * from './request-context.js';
export { type Job, type JobTools } from './start-jobs.js';
export * from './start-subgraph.js';
export * from './subgraph-module.js';
