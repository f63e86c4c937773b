import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'gonghui run child '));
afterAll(() => rmSync(folder, { recursive: true }));

/** A launcher that becomes a child with this program. The child prints `up <pid>` when it listens. */
function launch(program: string): ChildProcess {
  const child = join(folder, 'child.mjs');
  writeFileSync(child, `${program}\nconsole.log('up', process.pid);`);
  const launcher = join(folder, 'launcher.mjs');
  const module = JSON.stringify(new URL('run-child.mjs', import.meta.url).href);
  writeFileSync(
    launcher,
    `import { becomeChild } from ${module};
     becomeChild(process.execPath, [${JSON.stringify(child)}], { cwd: '/', env: process.env });`,
  );
  return spawn(process.execPath, [launcher], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function untilUp(launcher: ChildProcess): Promise<number> {
  const [text] = await once(launcher.stdout!, 'data');
  return Number(/up (\d+)/.exec(String(text))?.[1]);
}

describe('when the child ends', () => {
  test('by itself, the launcher ends with its exit code', async () => {
    const launcher = launch('process.exit(7);');
    expect(await once(launcher, 'exit')).toEqual([7, null]);
  });

  test('by a signal, the launcher ends by the same signal', async () => {
    const launcher = launch(`process.kill(process.pid, 'SIGKILL');`);
    expect(await once(launcher, 'exit')).toEqual([null, 'SIGKILL']);
  });
});

describe('when the launcher is asked to stop', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s, the child stops in its own way and decides the exit code',
    async (signal) => {
      const launcher = launch(`process.on('SIGTERM', () => process.exit(3)); setInterval(() => {}, 1000);`);
      await untilUp(launcher);
      launcher.kill(signal);
      expect(await once(launcher, 'exit')).toEqual([3, null]);
    },
  );
});

test('when whoever started the launcher is killed, the child is asked to stop', async () => {
  const child = `process.on('SIGTERM', () => { console.log('stopped'); process.exit(0); }); setInterval(() => {}, 1000);`;
  launch(child).kill('SIGKILL');
  // The launcher of above, started by a process of its own that is then killed.
  const starter = join(folder, 'starter.mjs');
  writeFileSync(
    starter,
    `import { spawn } from 'node:child_process';
     spawn(process.execPath, [${JSON.stringify(join(folder, 'launcher.mjs'))}], { stdio: 'inherit' });`,
  );
  const started = spawn(process.execPath, [starter], { stdio: ['ignore', 'pipe', 'inherit'] });
  await untilUp(started);
  started.kill('SIGKILL');
  const [text] = await once(started.stdout, 'data');
  expect(String(text)).toBe('stopped\n');
});
