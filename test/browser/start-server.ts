import { findDatabase } from '@gonghui/scripts';
import { startProcess } from '../support/start-process.js';
import { signInAccounts } from './accounts.js';

/**
 * One system with demo data for all browser tests. GONGHUI_URL names one that runs already; GONGHUI_OWNER_URL then names
 * its database, for stories in which a year passes.
 */
export default async function startServer(): Promise<(() => Promise<void>) | void> {
  const running = process.env['GONGHUI_URL'];
  if (running) return signInAccounts(running);
  const system = await startProcess();
  process.env['GONGHUI_URL'] = system.url;
  process.env['GONGHUI_OWNER_URL'] = findDatabase({ databaseUrl: null, dataDir: system.dataDir });
  await signInAccounts(system.url);
  return async () => {
    await system.stop();
  };
}
