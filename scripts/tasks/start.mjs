// npm start
import { becomeGonghui } from './support/become-gonghui.mjs';
import { buildDashboard, buildServers } from './support/build.mjs';

await buildServers();
await buildDashboard();
await becomeGonghui(['start', ...process.argv.slice(2)]);
