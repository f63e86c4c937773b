import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError } from './config.js';
import { readKeys } from './read-keys.js';

const folder = mkdtempSync(join(tmpdir(), 'gonghui keys '));
writeFileSync(join(folder, 'secret'), 'no keys');
afterAll(() => rmSync(folder, { recursive: true }));

describe('readKeys', () => {
  test('with none given, makes some that only their owner can read, and keeps them', () => {
    const keys = readKeys({ dataDir: folder, fieldKeysFile: null });
    expect(readKeys({ dataDir: folder, fieldKeysFile: null })).toEqual(keys);
    expect(statSync(join(folder, 'field-keys')).mode & 0o077).toBe(0);
  });

  test.each([
    ['a file that is not there', () => join(folder, 'nowhere')],
    ['a file without keys', () => join(folder, 'secret')],
  ])('with %s, refuses', (_what, file) => {
    expect(() => readKeys({ dataDir: folder, fieldKeysFile: file() })).toThrow(ConfigError);
  });
});
