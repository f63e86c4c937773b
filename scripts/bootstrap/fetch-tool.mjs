import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { explainUnwritable, SetUpError } from './set-up-error.mjs';
import { followChild } from './follow-child.mjs';

/**
 * @typedef {object} Tool one exact package of the npm registry
 * @property {string} name
 * @property {string} version
 * @property {string} file the program inside the package
 */

/**
 * Where a tool's program is once fetched.
 * @param {string} root
 * @param {Tool} tool
 */
export function toolPath(root, { name, version, file }) {
  return join(root, '.tools', `${name}-${version}`, 'node_modules', name, file);
}

/**
 * Puts a tool into `.tools`, once: afterwards nothing asks the registry again. No install script is run.
 * The caller holds the set-up lock.
 * @param {string} root
 * @param {Tool} tool
 * @returns {Promise<string>} the program
 */
export async function fetchTool(root, tool) {
  const program = toolPath(root, tool);
  if (existsSync(program)) return program;

  const tools = join(root, '.tools');
  const name = `${tool.name}-${tool.version}`;
  const partial = join(tools, `${name}.partial`);
  console.error(`fetching ${tool.name} ${tool.version} (once)`);
  try {
    for (const entry of readdirSync(tools))
      if (entry.endsWith('.partial')) rmSync(join(tools, entry), { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
  } catch (error) {
    throw explainUnwritable(error, tools) ?? error;
  }

  const install = ['install', '--prefix', partial, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit'];
  const quick = [
    '--no-fund',
    '--prefer-offline',
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
    '--loglevel=error',
  ];
  const { command, args } = npmCommand();
  const { status, output } = await followChild(
    command,
    [...args, ...install, ...quick, `${tool.name}@${tool.version}`],
    {
      cwd: partial,
      // `npm` is a shell script on Windows.
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  if (status !== 0) throw new SetUpError(explainFailedFetch(`${tool.name} ${tool.version}`, output));
  rmSync(join(tools, name), { recursive: true, force: true });
  renameSync(partial, join(tools, name));
  if (!existsSync(program)) throw new SetUpError(`${tool.name} ${tool.version} holds no ${tool.file}.`);
  return program;
}

/** The npm that started us, run by our own Node; otherwise the one in the PATH. */
function npmCommand() {
  const npm = process.env['npm_execpath'];
  if (npm && basename(npm) === 'npm-cli.js' && existsSync(npm)) return { command: process.execPath, args: [npm] };
  return { command: 'npm', args: [] };
}

/**
 * Why a package could not be had, and what to do.
 * @param {string} what
 * @param {string} output of npm or pnpm
 */
export function explainFailedFetch(what, output) {
  if (/ENOSPC|no space left/i.test(output)) return `The disk is full: ${what} could not be installed. Free some space.`;
  if (/ENOENT.*\bnpm\b|npm ENOENT/.test(output))
    return 'npm was not found. Install Node 20 or newer together with npm.';
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|META_FETCH_FAIL|NO_OFFLINE|fetch failed/i.test(
      output,
    )
  )
    return (
      `The package registry could not be reached: ${what} could not be installed. Check the network and the proxy ` +
      '(`npm ping`, `npm config get registry`). Once installed, everything works without a network.'
    );
  if (/\bE40[13]\b|ERR_PNPM_FETCH_40[13]|Unauthorized|Forbidden/i.test(output))
    return `The package registry refused: ${what} could not be installed. Check \`npm config get registry\` and its sign-in.`;
  if (/OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH/.test(output))
    return 'pnpm-lock.yaml does not fit the package.json files. Run `npm run task pnpm install` and commit the lockfile.';
  if (/EACCES|EPERM|EROFS/.test(output))
    return `A folder may not be written (see above): ${what} could not be installed. Start as the user that owns the checkout.`;
  return `${what} could not be installed (see above). Start again; the installation goes on where it stopped.`;
}
