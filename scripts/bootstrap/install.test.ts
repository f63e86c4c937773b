import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installHash, isInstalled, workspaceFolders } from './install.mjs';

let root: string;

function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gonghui install '));
  write(
    'pnpm-workspace.yaml',
    "packages:\n  # the parts\n  - subgraphs/*\n  - 'gateway'\n\n  - later\ncatalog:\n  pg: 8.0.0\n",
  );
  write('pnpm-lock.yaml', 'lockfileVersion: 9');
  write('package.json', '{}');
  write('subgraphs/kit/package.json', '{ "name": "kit" }');
  write('subgraphs/README.md', 'no package');
  write('gateway/package.json', '{ "name": "gateway" }');
});

afterEach(() => rmSync(root, { recursive: true }));

test('the workspace is the listed folders that hold a package', () => {
  expect(workspaceFolders(root)).toEqual(['subgraphs/kit', 'gateway']);
});

describe('when an input of the installation changes', () => {
  test.each(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'subgraphs/kit/package.json'])(
    '%s: so does the hash',
    (file) => {
      const before = installHash(root);
      write(file, 'packages:\n  - subgraphs/*\n  - changed\n');
      expect(installHash(root)).not.toBe(before);
    },
  );

  test('a new package: so does the hash', () => {
    const before = installHash(root);
    write('subgraphs/venue/package.json', '{}');
    expect(installHash(root)).not.toBe(before);
  });
});

test('when only a source changes, the hash does not', () => {
  const before = installHash(root);
  write('gateway/src/index.ts', 'export {}');
  expect(installHash(root)).toBe(before);
});

describe('with the stamp of a finished installation', () => {
  beforeEach(() => {
    for (const folder of ['.', 'subgraphs/kit', 'gateway']) mkdirSync(join(root, folder, 'node_modules'));
    write('node_modules/.gonghui-installed', installHash(root));
  });

  test('nothing is left to install', () => {
    expect(isInstalled(root)).toBe(true);
  });

  test('a changed lockfile is installed', () => {
    write('pnpm-lock.yaml', 'lockfileVersion: 10');
    expect(isInstalled(root)).toBe(false);
  });

  test('a package whose node_modules were deleted is installed', () => {
    rmSync(join(root, 'gateway/node_modules'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});

test('without a stamp (a first or an interrupted installation) everything is left to install', () => {
  expect(isInstalled(root)).toBe(false);
});
