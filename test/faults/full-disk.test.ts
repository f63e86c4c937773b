import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort, ROOT } from '../support/start-process.js';

const disk = mkdtempSync(join(tmpdir(), 'gonghui disk '));
/** Holds an empty cluster and not ours. Only who may mount can have a disk that is full. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', disk]).status === 0;
if (mounted) chmodSync(disk, 0o755);

afterAll(() => {
  if (mounted) execFileSync('umount', [disk]);
  rmdirSync(disk);
});

test.skipIf(!mounted)('when the disk is full before it is ready, it says so in a line and ends', async () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/dist/main.js'), 'start'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'fatal',
      PORT: String(await freePort()),
      DATA_DIR: disk,
      DATABASE_URL: '',
      BASE_URL: '',
    },
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    `The disk that holds ${join(disk, 'postgres')} is full. Free some space, or set DATA_DIR to another disk.\n`,
  );
  expect(status).toBe(1);
});
