export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './system/demo-accounts.js';
export { findDatabase } from './system/find-database.js';
export { modules } from './system/modules.js';
export { prepareDatabase } from './system/prepare-database.js';
export { startSystem, type System, type SystemOptions } from './system/start-system.js';
