import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFailedFetch, fetchTool } from './fetch-tool.mjs';
import { followChild } from './follow-child.mjs';
import { SetUpError } from './set-up-error.mjs';

/** The pnpm that installs the workspace. */
export const PNPM = { name: 'pnpm', version: '12.21.0', file: 'bin/pnpm.mjs' };

const STAMP = join('node_modules', '.gonghui-installed');

/**
 * The folders of the workspace's packages, from the `packages:` list of pnpm-workspace.yaml. Understands what that
 * list uses: a folder, or all folders in a folder (`subgraphs/*`).
 * @param {string} root
 */
export function workspaceFolders(root) {
  const yaml = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const list = /^packages:\n((?:[ \t]+-.*\n|[ \t]*#.*\n|\n)*)/m.exec(yaml)?.[1] ?? '';
  const folders = [...list.matchAll(/^[ \t]+-[ \t]+['"]?([^'"\s#]+)/gm)].flatMap(([, pattern = '']) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  });
  return folders.filter((folder) => existsSync(join(root, folder, 'package.json')));
}

/**
 * Changes with everything that an installation reads.
 * @param {string} root
 */
export function installHash(root) {
  const manifests = workspaceFolders(root).map((folder) => `${folder}/package.json`);
  manifests.sort();
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${PNPM.version}`);
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', '.npmrc', ...manifests]) {
    const path = join(root, file);
    hash.update(`\0${file}\0`).update(existsSync(path) ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}

/**
 * Whether the packages of the lockfile are all there.
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== installHash(root)) return false;
  return workspaceFolders(root).every((folder) => existsSync(join(root, folder, 'node_modules')));
}

/**
 * Installs exactly what the lockfile says. The stamp goes before and comes after, so that an interrupted
 * installation is taken up again. The caller holds the set-up lock.
 * @param {string} root
 * @param {string} node the Node that runs pnpm
 * @param {NodeJS.ProcessEnv} env
 */
export async function install(root, node, env) {
  const stamp = join(root, STAMP);
  rmSync(stamp, { force: true });
  const pnpm = await fetchTool(root, PNPM);
  console.error('installing packages');
  const { status, output } = await followChild(
    node,
    [pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--config.fetch-retries=2'],
    // CI: never ask, e.g. before a folder of an older pnpm is replaced.
    { cwd: root, env: { ...env, CI: 'true' } },
  );
  if (status !== 0) throw new SetUpError(explainFailedFetch('the packages', output));
  writeFileSync(`${stamp}.new`, installHash(root));
  renameSync(`${stamp}.new`, stamp);
}
