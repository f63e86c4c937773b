import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program in this terminal until it ends, then ends this process in the same way: same exit code or signal.
 * A request to stop goes on to the program, and so does the end of whoever started this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
export function becomeChild(command, args, options) {
  const child = spawn(command, args, { ...options, stdio: 'inherit' });
  // In a terminal Ctrl-C reaches the whole process group. The child would hear SIGINT twice and might take the second
  // for impatience, so ours goes on as SIGTERM.
  process.on('SIGINT', () => child.kill('SIGTERM'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  const unwatch = whenStarterEnds(() => child.kill('SIGTERM'));
  child.once('error', (error) => {
    console.error(`${command} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.once('exit', (code, signal) => {
    unwatch();
    if (!signal) process.exit(code ?? 1);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
    process.kill(process.pid, signal);
    // Where the signal is ignored or does not exist.
    setTimeout(() => process.exit(1), 100);
  });
}

/**
 * Calls `then` once when the process that started this one is gone. `kill <npm>` ends npm, perhaps its shell, and
 * leaves their child: nobody tells it.
 * @param {() => void} then
 * @returns {() => void} stops watching
 */
export function whenStarterEnds(then) {
  const parent = process.ppid;
  // Under npm the parent is a shell, which outlives a killed npm.
  const npm = process.env['npm_lifecycle_event'] ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || parentOf(parent) === npm)) return;
    clearInterval(timer);
    then();
  }, 500).unref();
  return () => clearInterval(timer);
}

/**
 * @param {number} pid
 * @returns {number | undefined} undefined where it cannot be told
 */
function parentOf(pid) {
  try {
    if (process.platform === 'linux') {
      // pid (command, which may hold spaces and parentheses) state ppid …
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    }
    if (process.platform === 'win32') return undefined;
    const { stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
    return Number(stdout) || undefined;
  } catch {
    return undefined;
  }
}
