// npm run task commit-message <file>: for a git hook, see CONTRIBUTING.md
import { readFileSync } from 'node:fs';
import { explain, HOW, problemsOf } from './checks/commit-message.mjs';
import { packageNames } from './checks/commits.mjs';

const message = readFileSync(process.argv[2] ?? '.git/COMMIT_EDITMSG', 'utf8');
const problems = problemsOf(message, packageNames());
if (problems.length > 0) {
  console.error(`${explain(message, problems)}\n${HOW}`);
  process.exitCode = 1;
}
