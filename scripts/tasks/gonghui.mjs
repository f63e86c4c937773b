// npm run --silent gonghui -- <command> [arguments]
import { becomeGonghui } from './support/become-gonghui.mjs';
import { build } from './support/build.mjs';

await build({ prints: 'to stderr' });
await becomeGonghui(process.argv.slice(2));
