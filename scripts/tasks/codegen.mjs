// npm run task codegen
import { join } from 'node:path';
import { run } from './support/program.mjs';
import { root } from './support/root.mjs';

process.exitCode = (await run([join(root, 'dashboard/scripts/codegen.ts'), ...process.argv.slice(2)])).status;
