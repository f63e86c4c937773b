import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GONGHUI } from '../support/become-gonghui.mjs';
import { stopWith } from '../support/program.mjs';
import { root } from '../support/root.mjs';

/** How long a first start and a stop may take. Milliseconds. */
const START = 180_000;
const STOP = 30_000;

/**
 * Starts the built server with a data folder of its own, asks it and stops it: what only fails when compiled (e.g. a
 * cycle among entities) fails here.
 * @returns {Promise<import('../check.mjs').Verdict>}
 */
export async function checkBoot() {
  const dataDir = mkdtempSync(join(tmpdir(), 'gonghui-boot-'));
  // As root, PostgreSQL runs as another user, which must get to its part of the folder.
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '' };
  const server = spawn(process.execPath, [GONGHUI, 'start'], { cwd: root, env });
  const forget = stopWith(server);
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  const ended = new Promise((done) => server.once('exit', (code, signal) => done(signal ?? code)));
  const fail = (/** @type {string} */ why) => ({ passed: false, says: `${why}\n${output.slice(-4_000)}` });
  try {
    const begun = performance.now();
    const url = `http://127.0.0.1:${port}`;
    while (!output.includes(`ready ${url}`)) {
      if (server.exitCode !== null || server.signalCode) return fail('The server ended before it was ready.');
      if (performance.now() - begun > START) return fail(`The server was not ready after ${START / 1000} s.`);
      await sleep(50);
    }
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);

    const problems = await problemsOfAnswers(url);
    server.kill('SIGTERM');
    const exit = await Promise.race([ended, sleep(STOP, 'no exit')]);
    if (exit !== 0) problems.push(`After SIGTERM it ended with ${exit} instead of 0.`);
    const left = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).find((file) =>
      file.endsWith('postmaster.pid'),
    );
    if (left) problems.push(`It left PostgreSQL running (${left}).`);
    return problems.length > 0 ? fail(problems.join('\n')) : { passed: true, says: `first start ${seconds} s` };
  } finally {
    forget();
    server.kill('SIGKILL');
    if (existsSync(dataDir)) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function problemsOfAnswers(/** @type {string} */ url) {
  const problems = [];
  const ready = await fetch(`${url}/health/ready`);
  if (ready.status !== 200) problems.push(`GET /health/ready answered ${ready.status}.`);
  const page = await fetch(url);
  if (page.status !== 200 || !(await page.text()).includes('<html')) problems.push('GET / is not the dashboard.');
  const anonymous = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { __typename } }' }),
  });
  /** @type {any} */
  const answer = await anonymous.json();
  if (anonymous.status >= 500 || !answer.errors?.[0]?.extensions?.code || answer.data?.viewer)
    problems.push(`A query without a token was answered with ${anonymous.status} ${JSON.stringify(answer)}.`);
  return problems;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
