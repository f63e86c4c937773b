// npm run task format
import { programOf, run } from './support/program.mjs';

process.exitCode = (await run([programOf('oxfmt'), ...process.argv.slice(2)])).status;
