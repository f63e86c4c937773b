// npm start
import { becomeGonghui } from './support/become-gonghui.mjs';
import { build } from './support/build.mjs';

await build({ dashboard: true });
await becomeGonghui(['start', ...process.argv.slice(2)]);
