import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from './lock.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gonghui-lock-'));
  file = join(folder, 'set-up.lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('when two ask for the lock', () => {
  test('one works after the other', async () => {
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await sleep(50);
      events.push(`${name} ends`);
    };
    await Promise.all([withLock(file, work('one')), withLock(file, work('two'))]);
    expect(events).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  test('the second is told that it waits, and gives up after its patience with the file to delete', async () => {
    const waiting: string[] = [];
    await withLock(file, async () => {
      const second = withLock(file, async () => {}, { patience: 0, onWait: (holder) => waiting.push(holder) });
      await expect(second).rejects.toThrow(`delete that file`);
    });
    expect(waiting).toEqual([`${process.pid} ${hostname()}`]);
  });
});

test('when the work fails, the lock is free again', async () => {
  await expect(withLock(file, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(existsSync(file)).toBe(false);
});

describe('with the lock of a holder that is gone', () => {
  test('a process that ended is succeeded at once', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(file, `${pid} ${hostname()}`);
    await expect(withLock(file, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  test('a process on another machine is succeeded when it gives no sign of life', async () => {
    writeFileSync(file, '1 another-machine');
    const longAgo = new Date('2026-01-01T00:00:00Z');
    utimesSync(file, longAgo, longAgo);
    await expect(withLock(file, () => Promise.resolve('done'))).resolves.toBe('done');
  });
});

test('when the folder cannot be made, the fault is not hidden', async () => {
  writeFileSync(join(folder, 'a-file'), '');
  await expect(withLock(join(folder, 'a-file', 'set-up.lock'), async () => {})).rejects.toThrow(/ENOTDIR|EEXIST/);
});
