import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { whenStarterEnds } from '../../bootstrap/run-child.mjs';
import { root } from './root.mjs';

/** The compiled command line of `scripts/src`. */
export const GONGHUI = join(root, 'scripts/dist/main.js');

/**
 * Goes on as the `gonghui` command, in this process: one less to stop.
 * @param {readonly string[]} args
 */
export async function becomeGonghui(args) {
  // Set before the first import: GraphQL and the gateway read it while loading.
  process.env['NODE_ENV'] ??= 'production';
  process.argv.splice(1, Infinity, GONGHUI, ...args);
  whenStarterEnds(() => process.kill(process.pid, 'SIGTERM'));
  await import(pathToFileURL(GONGHUI).href);
}
