// npm run task build
import { buildDashboard, buildServers } from './support/build.mjs';

await buildServers();
await buildDashboard();
