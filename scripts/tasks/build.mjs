// npm run task build
import { build } from './support/build.mjs';

await build({ dashboard: true });
