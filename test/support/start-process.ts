import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The built system as `npm start` runs it, in a process and data folder of its own. */
export interface SystemProcess {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** Everything it printed. */
  output(): string;
  /** Environment for commands beside it. */
  readonly env: NodeJS.ProcessEnv;
  readonly child: ChildProcess;
  /** Asks it to stop, waits, and removes the data folder unless it is to be kept. @returns the exit code */
  stop(options?: { keepData?: boolean }): Promise<number | null>;
}

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'scripts/dist/main.js');
const START_SECONDS = 180;

/** Starts it and waits for its ready line. */
export async function startProcess(
  options: { dataDir?: string; port?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<SystemProcess> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'gonghui system '));
  // As root, PostgreSQL runs as another user, which must get to its part of the folder.
  chmodSync(dataDir, 0o755);
  const port = options.port ?? (await freePort());
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    // The test runner sets one of its own.
    BASE_URL: '',
    ...options.env,
  };
  const child = spawn(process.execPath, [MAIN, 'start'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + START_SECONDS * 1000;
  while (!output.includes(`ready ${url}`)) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the system ended before it was ready:\n${output}`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the system was not ready after ${START_SECONDS} s:\n${output}`);
    }
    await sleep(50);
  }
  return {
    url,
    port,
    dataDir,
    output: () => output,
    env,
    child,
    async stop({ keepData = false } = {}) {
      child.kill('SIGTERM');
      const code = await ended;
      if (!keepData && existsSync(dataDir)) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
      return code;
    },
  };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = net.createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => done(port));
    });
  });
}
