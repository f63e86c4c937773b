// npm run task lint [--fix]
import { programOf, run } from './support/program.mjs';

process.exitCode = (await run([programOf('oxlint'), ...process.argv.slice(2)])).status;
