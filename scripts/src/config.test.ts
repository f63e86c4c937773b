import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError, readConfig, readSecret } from './config.js';

const folder = mkdtempSync(join(tmpdir(), 'gonghui config '));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readConfig', () => {
  test('with nothing set, listens on this machine and embeds PostgreSQL', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      baseUrl: 'http://127.0.0.1:4000',
      databaseUrl: null,
      demo: true,
    });
  });

  test.each([
    { name: 'a port that is no number', env: { PORT: 'four' } },
    { name: 'a port out of range', env: { PORT: '70000' } },
    { name: 'a base address without a host', env: { BASE_URL: '/' } },
    { name: 'an address that is not PostgreSQL', env: { DATABASE_URL: 'mysql://localhost/db' } },
  ])('with $name, says which setting is wrong', ({ env }) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
  });
});

describe('readSecret', () => {
  test('with none given, makes one that only its owner can read, and keeps it', () => {
    const secret = readSecret(folder, {});
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(readSecret(folder, {})).toBe(secret);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret);
    expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0);
  });

  test('with a short one given, refuses', () => {
    expect(() => readSecret(folder, { GONGHUI_SECRET: 'short' })).toThrow(ConfigError);
  });
});
