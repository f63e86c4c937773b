import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { withLock } from '../../bootstrap/lock.mjs';
import { programOf, run } from './program.mjs';
import { root } from './root.mjs';

const LOCK = join(root, '.tools', 'build.lock');

/** The workspace folders that `tsc -b` compiles, from the root tsconfig.json. */
export function compiledFolders() {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  return /** @type {{ path: string }[]} */ (references).map(({ path }) => path);
}

/**
 * Compiles the servers, as far as something changed.
 * @param {import('./program.mjs').Prints} [prints] where the compiler prints its errors
 */
export function compileServers(prints) {
  return withLock(LOCK, () => {
    for (const folder of compiledFolders()) removeOrphans(folder);
    return run([programOf('typescript', { program: 'tsc' }), '-b'], { prints });
  });
}

/** `tsc -b` never deletes: a removed or renamed source would live on in `dist`, e.g. as a migration. */
function removeOrphans(/** @type {string} */ folder) {
  const dist = join(root, folder, 'dist');
  if (!existsSync(dist)) return;
  const { rootDir } = JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8')).compilerOptions;
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const stem = /^(.+?)(\.d\.ts|\.js)(\.map)?$/.exec(file)?.[1];
    if (stem && !existsSync(join(root, folder, rootDir, `${stem}.ts`))) rmSync(join(dist, file));
  }
}

/**
 * Bundles the dashboard, as far as something changed.
 * @param {import('./program.mjs').Prints} [prints] where Vite prints
 */
export function bundleDashboard(prints) {
  return withLock(LOCK, async () => {
    const stamp = join(root, 'dashboard', 'dist', '.built-from');
    const hash = hashFiles(dashboardInputs());
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return { status: 0, output: '' };
    const vite = programOf('vite', { of: 'dashboard' });
    const cwd = join(root, 'dashboard');
    const ended = await run([vite, 'build', '--logLevel', 'error'], { cwd, prints });
    if (ended.status === 0) writeFileSync(stamp, hash);
    return ended;
  });
}

/**
 * Builds what the task needs, and ends it when that fails: the compiler has said why.
 * @param {{ dashboard?: boolean, prints?: import('./program.mjs').Prints }} [options]
 */
export async function build({ dashboard = false, prints = 'here' } = {}) {
  if ((await compileServers(prints)).status !== 0) process.exit(1);
  if (dashboard && (await bundleDashboard(prints)).status !== 0) process.exit(1);
}

/** Every file that the bundle is made from. */
function dashboardInputs() {
  const own = readdirSync(join(root, 'dashboard'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // Declarations emit nothing; one of them is written by the bundling itself.
    .filter((path) => !/[\\/](node_modules|dist|test-results)[\\/]|\.d\.ts$/.test(path.slice(root.length)));
  return [...own, join(root, 'pnpm-lock.yaml')].toSorted();
}

/**
 * Changes with the content or the place of any of the files.
 * @param {readonly string[]} files
 */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`\0${file.slice(root.length).split(sep).join('/')}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
