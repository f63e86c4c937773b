// npm run task bench [-- page throughput writes start]
import { join } from 'node:path';
import { build } from './support/build.mjs';
import { run } from './support/program.mjs';
import { root } from './support/root.mjs';

await build();
const env = { ...process.env, NODE_ENV: 'production' };
process.exitCode = (await run([join(root, 'test/bench/run.mjs'), ...process.argv.slice(2)], { env })).status;
