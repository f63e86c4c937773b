import { spawn } from 'node:child_process';

/**
 * Runs a program, shows what it prints on standard error and keeps its end. Standard output stays free for the
 * result of the task itself.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<{ status: number, output: string }>}
 */
export function followChild(command, args, options) {
  return new Promise((done) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill('SIGTERM');
    process.once('exit', stop);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        process.stderr.write(chunk);
        output = (output + chunk).slice(-16_000);
      });
    child.once('error', (error) => done({ status: 1, output: `${output}\n${command} ${error.message}` }));
    child.once('close', (code) => {
      process.off('exit', stop);
      done({ status: code ?? 1, output });
    });
  });
}
