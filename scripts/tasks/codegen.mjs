// npm run task codegen
import { join } from 'node:path';
import { GONGHUI } from './support/become-gonghui.mjs';
import { build } from './support/build.mjs';
import { run } from './support/program.mjs';
import { root } from './support/root.mjs';

await build();
for (const generator of [[GONGHUI, 'schema'], [join(root, 'dashboard/scripts/codegen.ts')]]) {
  const { status } = await run(generator);
  if (status !== 0) process.exit(status);
}
