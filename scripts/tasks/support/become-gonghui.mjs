import { fileURLToPath } from 'node:url';
import { whenStarterEnds } from '../../bootstrap/run-child.mjs';

/** The compiled command line of `scripts/src`. */
const MAIN = new URL('../../dist/main.js', import.meta.url);

/**
 * Goes on as the `gonghui` command, in this process: one less to stop.
 * @param {readonly string[]} args
 */
export async function becomeGonghui(args) {
  // Set before the first import: GraphQL and the gateway read it while loading.
  process.env['NODE_ENV'] ??= 'production';
  process.argv.splice(1, Infinity, fileURLToPath(MAIN), ...args);
  whenStarterEnds(() => process.kill(process.pid, 'SIGTERM'));
  await import(MAIN.href);
}
