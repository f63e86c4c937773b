import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceFolders } from '../../bootstrap/install.mjs';
import { runCommand } from '../support/program.mjs';
import { root } from '../support/root.mjs';
import { explain, HOW, problemsOf } from './commit-message.mjs';

/** On the main line itself there is no branch to judge: its last commits are. */
const LATEST = 50;

/** The names that a commit may have as its scope. */
export function packageNames() {
  return workspaceFolders(root).map((folder) => {
    const { name } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return name.replace('@gonghui/', '');
  });
}

/**
 * Judges the messages of the commits that the main line does not have yet.
 * @returns {Promise<import('../check.mjs').Verdict>}
 */
export async function checkCommits() {
  const range = await branchCommits();
  const { status, output } = await git(['log', '--no-merges', '--format=%B%x00', ...range]);
  if (status !== 0) return { passed: true, says: 'not a git checkout: no commits to judge' };
  const messages = output.split('\0').map((message) => message.trim());
  const packages = packageNames();
  const wrong = messages
    .filter(Boolean)
    .map((message) => ({ message, problems: problemsOf(message, packages) }))
    .filter(({ problems }) => problems.length > 0);
  if (wrong.length === 0) return { passed: true };
  return { passed: false, says: `${wrong.map((one) => explain(one.message, one.problems)).join('\n')}\n${HOW}` };
}

async function branchCommits() {
  for (const upstream of ['origin/main', 'main']) {
    const { status, output } = await git(['rev-list', '--count', `${upstream}..HEAD`]);
    if (status === 0 && Number(output) > 0) return [`${upstream}..HEAD`];
  }
  return [`--max-count=${LATEST}`];
}

function git(/** @type {string[]} */ args) {
  return runCommand('git', args, { prints: 'into result' }).catch(() => ({ status: 1, output: '' }));
}
