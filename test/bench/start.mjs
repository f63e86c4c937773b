// From the command to the first answer: with an empty data folder, and again with a full one.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median, ms, printTable, residentMemory, times } from './support/measure.mjs';
import { postQuery } from './support/post-query.mjs';
import { ACCOUNT, PROVINCE_CODE, PROVINCE_PAGE } from './support/world.mjs';

const MAIN = fileURLToPath(new URL('../../scripts/dist/main.js', import.meta.url));
const WARM_STARTS = 3;
const PAGES = 300;
const LONGEST_START = 300_000;

export async function start() {
  const dataDir = mkdtempSync(join(tmpdir(), 'gonghui-bench-'));
  chmodSync(dataDir, 0o755);
  try {
    const cold = await run(dataDir);
    const warm = [];
    for (let round = 0; round < WARM_STARTS; round += 1) warm.push(await run(dataDir, round === 0 ? PAGES : 0));
    const ready = median(warm.map((one) => one.ready));
    printTable('Time to ready', [
      ['data folder', 'ready', ''],
      ['empty: create, migrate, load demo data', ms(cold.ready), times(cold.ready / ready)],
      ['full', ms(ready), times(1)],
    ]);
    printTable('Memory, MiB', [
      ['', 'process', 'PostgreSQL'],
      ['when ready', ...mib(warm[0].idle)],
      [`after ${PAGES} province pages`, ...mib(warm[0].used)],
      ['after loading the demo data', ...mib(cold.idle)],
    ]);
  } finally {
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Starts the system, waits until it can answer, has it answer some pages, and stops it. */
async function run(dataDir, pages = 0) {
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'fatal',
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: '',
  };
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN, 'start'], { env, stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', done));
  try {
    const url = `http://127.0.0.1:${port}`;
    while (!(await isReady(url))) {
      if (child.exitCode !== null) throw new Error(`the system ended with ${child.exitCode}; see "npm start"`);
      if (performance.now() - started > LONGEST_START) throw new Error('the system was not ready in time');
      await sleep(20);
    }
    const ready = performance.now() - started;
    const idle = residentMemory(child.pid);
    if (pages > 0) await askPages(url, env, pages);
    return { ready, idle, used: residentMemory(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

async function askPages(url, env, pages) {
  const authorization = `Bearer ${await printToken(env)}`;
  const agent = new http.Agent({ keepAlive: true });
  for (let page = 0; page < pages; page += 1)
    await postQuery(url, agent, authorization, PROVINCE_PAGE, { code: PROVINCE_CODE });
  agent.destroy();
}

function printToken(env) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [MAIN, 'token', ACCOUNT], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => (text += piece));
    child.once('close', (code) => (code === 0 ? done(text.trim()) : fail(new Error(`no token: ${code}`))));
  });
}

const mib = ({ own, database }) => [own, database].map((value) => value.toFixed(0));

function freePort() {
  return new Promise((done, fail) => {
    const probe = net.createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
