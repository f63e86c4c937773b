import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.mjs';

/**
 * The file of a package's program, to be run by Node: no shell, no `.cmd`, no search in the PATH.
 * @param {string} packageName
 * @param {{ of?: string, program?: string }} [options] `of`: the workspace folder that depends on the package;
 *   `program`: its name when it is not the package's
 */
export function programOf(packageName, { of = '.', program = packageName.split('/').at(-1) } = {}) {
  const home = join(root, of, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof bin === 'string' ? bin : bin[program ?? '']);
}

/**
 * @typedef {object} Ended
 * @property {number} status the exit code; not 0 also after a signal
 * @property {string} output what it printed, when that was kept
 */

/**
 * Runs a Node program to its end.
 * @param {readonly string[]} args its file and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, prints?: Prints }} [options]
 * @returns {Promise<Ended>}
 */
export function run(args, options) {
  return runCommand(process.execPath, args, options);
}

/**
 * Where a program prints: in this terminal, all on standard error (so that standard output stays free for the task's
 * result), or into the result.
 * @typedef {'here' | 'to stderr' | 'into result'} Prints
 */

/**
 * Runs any program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, prints?: Prints }} [options]
 * @returns {Promise<Ended>}
 */
export function runCommand(command, args, { cwd = root, env = process.env, prints = 'here' } = {}) {
  return new Promise((done, fail) => {
    const kept = prints === 'into result';
    const stdout = kept ? 'pipe' : prints === 'to stderr' ? 2 : 'inherit';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', stdout, kept ? 'pipe' : 'inherit'] });
    const forget = stopWith(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.once('error', fail);
    child.once('close', (code) => {
      forget();
      done({ status: code ?? 1, output: stripVTControlCharacters(output) });
    });
  });
}

/**
 * Passes a request to stop on to a running child and ends with it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} to be called when the child has ended
 */
export function stopWith(child) {
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    child.once('exit', () => process.exit(130));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    process.off('SIGHUP', stop);
  };
}
