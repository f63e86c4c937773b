import { startProcess } from '../support/start-process.js';

/** One system with demo data for all browser tests. GONGHUI_URL names one that runs already. */
export default async function startServer(): Promise<(() => Promise<void>) | void> {
  if (process.env['GONGHUI_URL']) return;
  const system = await startProcess();
  process.env['GONGHUI_URL'] = system.url;
  return async () => {
    await system.stop();
  };
}
