// npm run --silent gonghui -- <command> [arguments]
import { buildServers } from './support/build.mjs';
import { becomeGonghui } from './support/become-gonghui.mjs';

await buildServers({ quiet: true });
await becomeGonghui(process.argv.slice(2));
