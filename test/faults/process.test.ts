import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, ROOT, startProcess, type SystemProcess } from '../support/start-process.js';

// The built system, as a newcomer and an operator meet it. `npm test` builds before it runs.

const gonghui = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/dist/main.js'), ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    timeout: 240_000,
  });

let system: SystemProcess;
beforeAll(async () => {
  system = await startProcess();
}, 200_000);
afterAll(() => system?.stop());

async function ask(token: string, query: string, variables?: object): Promise<any> {
  const response = await fetch(`${system.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

describe('when it has started', () => {
  test('it lists the demo accounts with their password', async () => {
    // The list follows the line that says it is ready, and may come in parts.
    for (const account of ['national.admin', 'jiangxi.analyst', 'jiangxi.auditor', 'zibo.cadre', 'gansu.analyst'])
      await expect.poll(() => system.output(), { timeout: 10_000 }).toContain(account);
    expect(system.output()).toMatch(/password \S+/);
  });

  test('the readme’s first steps work as they are written', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const script = /<!-- test: first-steps -->\s*```sh\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(script).toBeTruthy();
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-euc', script!.replaceAll('127.0.0.1:4000', `127.0.0.1:${system.port}`)],
      {
        cwd: ROOT,
        env: system.env,
        encoding: 'utf8',
        timeout: 120_000,
      },
    );
    expect(status, stderr).toBe(0);
    const { data, errors } = JSON.parse(stdout);
    expect(errors).toBeUndefined();
    expect(data.tradeUnion).toMatchObject({
      name: '江西省总工会',
      venueSummary: { palacesInUse: 53, palacesUnderConstruction: 38, palacesPlanned: 12 },
    });
  });

  test('a token for an unknown account is refused in a line', () => {
    const { status, stdout, stderr } = gonghui(system.env, 'token', 'nobody.here');
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no active account "nobody.here".\n',
    });
  });

  test('every total equals a recount, and the audit trail is intact', () => {
    for (const command of ['verify-rollups', 'verify-audit']) {
      const { status, stdout, stderr } = gonghui(system.env, command);
      expect(status, `${command}: ${stdout}${stderr}`).toBe(0);
    }
  }, 300_000);
});

describe('when it cannot start', () => {
  test.each<[string, () => Promise<NodeJS.ProcessEnv>, RegExp]>([
    [
      'its data folder is in use',
      async () => ({ DATA_DIR: system.dataDir, PORT: String(await freePort()) }),
      /already runs on/,
    ],
    ['its port is no number', async () => ({ PORT: 'four thousand' }), /PORT must be a whole number/],
    [
      'DATABASE_URL does not answer',
      async () => ({ DATABASE_URL: `postgres://a:b@127.0.0.1:${await freePort()}/c` }),
      /DATABASE_URL does not answer/,
    ],
    [
      'its secret is too short',
      async () => ({ GONGHUI_SECRET: 'short', DATA_DIR: join(tmpdir(), 'gonghui-never-made') }),
      /at least 32 characters/,
    ],
  ])('because %s, it says what to do in a line and ends', async (_why, env, message) => {
    const { status, stdout, stderr } = gonghui({ ...system.env, ...(await env()) }, 'start');
    expect(status).not.toBe(0);
    expect(stderr + stdout).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('because the folder was written by another PostgreSQL, it says so', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'gonghui-foreign-'));
    // As root, PostgreSQL runs as another user, which must get to its part of the folder.
    chmodSync(dataDir, 0o755);
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '12\n');
    const { status, stderr, stdout } = gonghui({ ...system.env, DATA_DIR: dataDir }, 'start');
    rmSync(dataDir, { recursive: true, force: true });
    expect(status).not.toBe(0);
    expect(stderr + stdout).toMatch(/another PostgreSQL version|did not start/);
  });

  test('because the port is in use, it names another one', async () => {
    const taken = net.createServer();
    const port = await freePort();
    await new Promise<void>((done) => taken.listen(port, '127.0.0.1', done));
    const dataDir = mkdtempSync(join(tmpdir(), 'gonghui-port-'));
    chmodSync(dataDir, 0o755);
    const { status, stderr } = gonghui({ ...system.env, DATA_DIR: dataDir, DEMO: 'off', PORT: String(port) }, 'start');
    taken.close();
    const left = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('postmaster.pid'),
    );
    rmSync(dataDir, { recursive: true, force: true });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/in use/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(left, 'PostgreSQL was left running').toEqual([]);
  });
});

describe('when it is killed in the middle of writing', () => {
  test('after a restart every acknowledged write is there, once, and totals equal a recount', async () => {
    const token = gonghui(system.env, 'token', 'national.admin').stdout.trim();
    const { data } = await ask(token, '{ tradeUnion(code: "360102") { id } }');
    const parentId = data.tradeUnion.id as string;
    const acknowledged: string[] = [];
    const attempted: string[] = [];
    let stop = false;
    const write = async (writer: number): Promise<void> => {
      for (let n = 0; !stop; n++) {
        const name = `断电${writer}号${n}工会`;
        attempted.push(name);
        try {
          const { data: answer } = await ask(
            token,
            `mutation($input: CreateTradeUnionInput!) { createTradeUnion(input: $input) { tradeUnion { id } userErrors { code } } }`,
            {
              input: {
                clientMutationId: `kill-${writer}-${n}`,
                parentId,
                name,
                level: 'GRASSROOTS',
                kind: 'ENTERPRISE',
                foundedOn: '2026-01-05',
              },
            },
          );
          if (answer?.createTradeUnion?.tradeUnion?.id) acknowledged.push(name);
        } catch {
          return;
        }
      }
    };
    const writers = Array.from({ length: 6 }, (_, index) => write(index));
    while (acknowledged.length < 60) await new Promise((done) => setTimeout(done, 20));
    // First the database's power goes, then the process.
    const postmaster = Number(readFileSync(join(system.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(postmaster, 'SIGKILL');
    system.child.kill('SIGKILL');
    stop = true;
    await Promise.all(writers);

    const { dataDir } = system;
    system = await startProcess({ dataDir });
    const again = gonghui(system.env, 'token', 'national.admin').stdout.trim();
    const found = new Map<string, number>();
    let after: string | null = null;
    do {
      const page: any = await ask(
        again,
        'query($after: String) { tradeUnions(filter: { text: "断电" }, first: 500, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      for (const { node } of page.data.tradeUnions.edges) found.set(node.name, (found.get(node.name) ?? 0) + 1);
      after = page.data.tradeUnions.pageInfo.hasNextPage ? page.data.tradeUnions.pageInfo.endCursor : null;
    } while (after);
    expect(acknowledged.filter((name) => found.get(name) !== 1)).toEqual([]);
    expect([...found.keys()].filter((name) => !attempted.includes(name))).toEqual([]);
    expect([...found.values()].every((count) => count === 1)).toBe(true);
    const verified = gonghui(system.env, 'verify-rollups');
    expect(verified.status, verified.stdout + verified.stderr).toBe(0);
  }, 400_000);
});

test('when asked to stop, it ends with 0 and leaves no PostgreSQL behind', async () => {
  const code = await system.stop({ keepData: true });
  const left = readdirSync(system.dataDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('postmaster.pid'),
  );
  rmSync(system.dataDir, { recursive: true, force: true });
  expect(code).toBe(0);
  expect(left).toEqual([]);
});
