import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * Runs a Node program to its end in this terminal.
 * @param {readonly string[]} args its file and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet`: what it prints goes to
 *   standard error, so that standard output stays free for the task's result
 * @returns {Promise<number>} its exit code
 */
export function run(args, { cwd = root, env = process.env, quiet = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit'] });
    const stop = stopping(child);
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      stop();
      done(signal ? 1 : (code ?? 1));
    });
  });
}

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function capture(command, args, { cwd = root, env = process.env } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = stopping(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.once('error', fail);
    child.once('close', (code) => {
      stop();
      done({ status: code ?? 1, output });
    });
  });
}

/**
 * Passes a request to stop on to a running child and ends with it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} to be called when the child has ended
 */
function stopping(child) {
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
