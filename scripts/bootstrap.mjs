#!/usr/bin/env node
// From a clean checkout to a running task, under whatever Node (18 or newer) the machine has:
//   node scripts/bootstrap.mjs <task> [arguments]
// 1. a supported Node: this one, or the pinned one from the npm registry, kept in .tools
// 2. the packages of the lockfile, unless they are there already
// 3. the task under that Node, in this terminal, with its exit code
// No dependencies: nothing is installed yet.
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchTool, toolPath } from './bootstrap/fetch-tool.mjs';
import { install, isInstalled } from './bootstrap/install.mjs';
import { withLock } from './bootstrap/lock.mjs';
import { becomeChild, whenStarterEnds } from './bootstrap/run-child.mjs';
import { SetUpError } from './bootstrap/set-up-error.mjs';
import { isSupportedNode, nodePackage } from './bootstrap/supported-node.mjs';
import { taskList, tasks } from './bootstrap/tasks.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that runs the task. */
function supportedNode() {
  if (isSupportedNode(process.version)) return { path: process.execPath, ready: true };
  const tool = nodePackage(process.platform, process.arch);
  if (!tool)
    throw new SetUpError(
      `Node ${process.version} is not supported, and none can be fetched for ${process.platform} ${process.arch}. ` +
        'Install Node 24 LTS and start again.',
    );
  const path = toolPath(root, tool);
  return { path, ready: existsSync(path), tool };
}

/** The environment of the task: our Node and tools first, nothing that npm says about its own run. */
function taskEnvironment(/** @type {string} */ node) {
  const env = { ...process.env };
  for (const name of Object.keys(env))
    if (
      /^npm_(package_|lifecycle_|command$|execpath$|node_execpath$|config_(prefix|local_prefix|global_prefix)$)/.test(
        name,
      )
    )
      delete env[name];
  env['PATH'] = [join(root, 'node_modules', '.bin'), dirname(node), env['PATH']].join(delimiter);
  return env;
}

async function setUp(/** @type {{ uninstalled?: true }} */ task) {
  const node = supportedNode();
  const env = taskEnvironment(node.path);
  if (!node.ready || (!task.uninstalled && !isInstalled(root)))
    await withLock(
      join(root, '.tools', 'set-up.lock'),
      async () => {
        if (node.tool) await fetchTool(root, node.tool);
        if (!task.uninstalled && !isInstalled(root)) await install(root, node.path, env);
      },
      { onWait: () => console.error('waiting for another start that is installing') },
    );
  return { node: node.path, env };
}

async function main() {
  const [name, ...args] = process.argv.slice(2);
  const task = name === undefined ? undefined : tasks[name];
  if (name === undefined || !task) {
    console.error(`${name === undefined ? '' : `There is no task "${name}".\n`}Tasks:\n${taskList()}`);
    process.exit(name === undefined ? 0 : 2);
  }

  // While installing, a request to stop ends this process at once; its children end with it.
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const stop = (/** @type {NodeJS.Signals} */ signal) => process.exit(128 + constants.signals[signal]);
  for (const signal of signals) process.on(signal, stop);
  const unwatch = whenStarterEnds(() => stop('SIGTERM'));
  const { node, env } = await setUp(task);
  unwatch();
  for (const signal of signals) process.off(signal, stop);

  becomeChild(node, [join(root, 'scripts', 'tasks', `${name}.mjs`), ...args], { cwd: root, env });
}

main().catch((error) => {
  console.error(error instanceof SetUpError ? error.message : error);
  process.exit(1);
});
