// npm run task bench [-- name …]
import { join } from 'node:path';
import { build } from './support/build.mjs';
import { run } from './support/program.mjs';
import { root } from './support/root.mjs';

await build({ dashboard: true });
process.exitCode = (await run([join(root, 'test/bench/run.mjs'), ...process.argv.slice(2)])).status;
