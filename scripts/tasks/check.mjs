// npm run check [-- step …]
import { join } from 'node:path';
import { checkBoot } from './checks/boot.mjs';
import { checkCommits } from './checks/commits.mjs';
import { checkDocuments } from './checks/documents.mjs';
import { bundleDashboard, compileServers } from './support/build.mjs';
import { GONGHUI } from './support/become-gonghui.mjs';
import { programOf, run } from './support/program.mjs';
import { closingLine } from './support/results.mjs';
import { root } from './support/root.mjs';

/**
 * @typedef {object} Verdict
 * @property {boolean} passed
 * @property {string} [says] why it failed, or a remark
 */

const dashboard = join(root, 'dashboard');

/**
 * In this order: what comes after `types` and `bundle` runs what they built.
 * @type {Readonly<Record<string, () => Promise<Verdict>>>}
 */
const steps = {
  format: () => program([programOf('oxfmt'), '--list-different'], { remedy: 'Run `npm run task format`.' }),
  lint: () => program([programOf('oxlint')]),
  types: async () =>
    allOf([
      verdictOf(await compileServers('into result')),
      await program([programOf('vue-tsc', { of: 'dashboard' }), '--noEmit', '-p', 'tsconfig.json'], { cwd: dashboard }),
      await program([typescript('dashboard'), '--noEmit', '-p', 'tsconfig.node.json'], { cwd: dashboard }),
    ]),
  bundle: async () =>
    allOf([
      verdictOf(await bundleDashboard('into result')),
      await program([join(dashboard, 'scripts/budget.ts')], { cwd: dashboard }),
    ]),
  schema: () => program([GONGHUI, 'schema', '--check'], { remedy: 'Run `npm run task codegen`.' }),
  migrations: () => program([GONGHUI, 'check-migrations']),
  trusted: () => program([join(dashboard, 'scripts/codegen.ts'), '--check'], { remedy: 'Run `npm run task codegen`.' }),
  documents: async () => checkDocuments(),
  commits: checkCommits,
  boot: checkBoot,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const failures = [];
let passed = 0;
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const begun = performance.now();
  const verdict = await step().catch((error) => ({ passed: false, says: String(error?.stack ?? error) }));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const remark = verdict.passed && verdict.says ? `  (${verdict.says})` : '';
  console.log(`${verdict.passed ? 'passed' : 'FAILED'}  ${name.padEnd(12)} ${seconds.padStart(6)} s${remark}`);
  if (verdict.passed) passed += 1;
  else failures.push({ name, says: verdict.says });
}
for (const { name, says } of failures) console.log(`\n── ${name}\n${says}`);
console.log(`\n${closingLine('check', [{ passed, failed: failures.length, skipped: 0 }])}`);
process.exitCode = failures.length > 0 ? 1 : 0;

function typescript(/** @type {string} */ of) {
  return programOf('typescript', { of, program: 'tsc' });
}

/**
 * Runs a Node program; it passes when that ends with 0.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, remedy?: string }} [options] `remedy`: what to do when it fails
 */
async function program(args, { cwd, remedy } = {}) {
  return verdictOf(await run(args, { cwd, prints: 'into result' }), remedy);
}

/**
 * @param {import('./support/program.mjs').Ended} ended
 * @returns {Verdict}
 */
function verdictOf({ status, output }, remedy = '') {
  return status === 0 ? { passed: true } : { passed: false, says: `${output.trim()}\n${remedy}`.trim() };
}

/**
 * @param {readonly Verdict[]} verdicts
 * @returns {Verdict}
 */
function allOf(verdicts) {
  const failed = verdicts.filter((one) => !one.passed);
  return { passed: failed.length === 0, says: failed.map((one) => one.says).join('\n') };
}
