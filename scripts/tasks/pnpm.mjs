// npm run task pnpm <arguments>
import { join } from 'node:path';
import { fetchTool } from '../bootstrap/fetch-tool.mjs';
import { PNPM } from '../bootstrap/install.mjs';
import { withLock } from '../bootstrap/lock.mjs';
import { run } from './support/program.mjs';
import { root } from './support/root.mjs';

await withLock(join(root, '.tools', 'set-up.lock'), async () => {
  const pnpm = await fetchTool(root, PNPM);
  process.exitCode = (await run([pnpm, ...process.argv.slice(2)])).status;
});
