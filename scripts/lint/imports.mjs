import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

/**
 * @typedef {object} Place where a file stands in the repository
 * @property {string} folder the package's folder, e.g. `subgraphs/venue`; empty outside any package
 * @property {string} path from the package's folder, e.g. `src/rules/may-open.ts`
 */

/**
 * @typedef {object} Import
 * @property {any} node to report on
 * @property {string} from the specifier as written
 * @property {boolean} typeOnly
 * @property {string} target the repository path of a relative (or `@/`) import; empty for a package's
 */

/**
 * @param {string} root
 * @param {string} file absolute, or from `root`
 * @returns {Place}
 */
export function placeOf(root, file) {
  const path = repositoryPath(root, file);
  const folder = packageFolders(root).find((candidate) => path.startsWith(`${candidate}/`)) ?? '';
  return { folder, path: folder ? path.slice(folder.length + 1) : path };
}

/** @type {Map<string, string[]>} */
const foldersOf = new Map();

function packageFolders(/** @type {string} */ root) {
  let folders = foldersOf.get(root);
  if (folders) return folders;
  folders = ['gateway', 'dashboard', 'scripts', 'test'];
  const subgraphs = join(root, 'subgraphs');
  if (existsSync(subgraphs)) folders.push(...readdirSync(subgraphs).map((name) => `subgraphs/${name}`));
  foldersOf.set(root, folders);
  return folders;
}

/**
 * The folder of a workspace package, by its name `@gonghui/…`.
 * @param {string} root
 * @param {string} name without `@gonghui/`
 */
export function folderOfPackage(root, name) {
  return existsSync(join(root, 'subgraphs', name)) ? `subgraphs/${name}` : name;
}

/**
 * Whether a package publishes a subpath (`.` or `./testing`) in its package.json.
 * @param {string} root
 * @param {string} folder
 * @param {string} subpath
 */
export function publishes(root, folder, subpath) {
  try {
    return subpath in (JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).exports ?? {});
  } catch {
    return false;
  }
}

/**
 * The visitor of an ESLint rule that looks at every import, re-export, dynamic import and import type of a file.
 * @param {any} context
 * @param {(found: Import) => void} visit
 */
export function onImports(context, visit) {
  const see = (/** @type {any} */ node, /** @type {any} */ source, /** @type {boolean} */ typeOnly) => {
    const from = source?.value;
    if (typeof from === 'string')
      visit({ node: source, from, typeOnly, target: targetOf(context.cwd, context.filename, from) });
  };
  return {
    ImportDeclaration: (/** @type {any} */ node) => see(node, node.source, isTypeOnly(node)),
    ExportNamedDeclaration: (/** @type {any} */ node) => see(node, node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (/** @type {any} */ node) => see(node, node.source, node.exportKind === 'type'),
    ImportExpression: (/** @type {any} */ node) => see(node, node.source, false),
    TSImportType: (/** @type {any} */ node) => see(node, node.source ?? node.argument?.literal, true),
  };
}

function isTypeOnly(/** @type {any} */ node) {
  if (node.importKind === 'type') return true;
  const names = node.specifiers ?? [];
  return names.length > 0 && names.every((/** @type {any} */ name) => name.importKind === 'type');
}

function targetOf(/** @type {string} */ root, /** @type {string} */ file, /** @type {string} */ from) {
  if (from.startsWith('.')) return repositoryPath(root, resolve(dirname(file), from));
  if (from.startsWith('@/')) return posix.join(placeOf(root, file).folder, 'src', from.slice(2));
  return '';
}

function repositoryPath(/** @type {string} */ root, /** @type {string} */ file) {
  return relative(root, resolve(root, file)).split(sep).join('/');
}

/**
 * Whether a file only serves tests.
 * @param {Place} place
 */
export function isForTests({ folder, path }) {
  return folder === 'test' || /\.(test|spec)\.\w+$/.test(path) || path.startsWith('src/testing/');
}
