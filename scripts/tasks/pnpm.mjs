// npm run task pnpm <arguments>
import { join } from 'node:path';
import { fetchTool } from '../bootstrap/fetch-tool.mjs';
import { PNPM } from '../bootstrap/install.mjs';
import { withLock } from '../bootstrap/lock.mjs';
import { run } from './support/program.mjs';
import { root } from './support/root.mjs';

await withLock(join(root, '.tools', 'set-up.lock'), async () => {
  process.exitCode = await run([await fetchTool(root, PNPM), ...process.argv.slice(2)]);
});
