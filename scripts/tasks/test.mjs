// npm test [-- arguments of Vitest]
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './support/build.mjs';
import { findChromium, HOW_TO_GET_CHROMIUM } from './support/chromium.mjs';
import { programOf, run } from './support/program.mjs';
import { closingLine, failureLines, playwrightResults, vitestResults } from './support/results.mjs';
import { root } from './support/root.mjs';

/** @typedef {import('./support/results.mjs').Results} Results */

const BROWSER_TESTS = 'test/browser';

const reports = mkdtempSync(join(tmpdir(), 'gonghui-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

const args = process.argv.slice(2);
/** Folders and files named in the arguments choose among the suites; none names all. */
const named = args.filter((arg) => !arg.startsWith('-'));
const names = (/** @type {string} */ folder) => named.some((path) => path === folder || path.startsWith(`${folder}/`));
const all = named.length === 0;
const onlyOthers = named.every((path) => /^(dashboard|test\/browser)(\/|$)/.test(path));

// The tests in `test` start the built system.
await build({ dashboard: all || named.some((path) => path.startsWith('test')) });
/** @type {Results[]} */
const results = [];
if (all || !onlyOthers) results.push(await vitest('.', args));
if (all || names('dashboard')) {
  const ofDashboard = args.filter((arg) => /^(-|dashboard(\/|$))/.test(arg));
  const inside = ofDashboard.map((arg) => arg.replace(/^dashboard\/?/, '')).filter(Boolean);
  results.push(await vitest('dashboard', inside));
}
if (all || names(BROWSER_TESTS)) results.push(...(await browserTests()));

for (const line of failureLines(results)) console.log(line);
console.log(closingLine('test', results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;

/**
 * Everything that needs no browser.
 * @param {string} folder of the configuration
 * @param {readonly string[]} more arguments
 * @returns {Promise<Results>}
 */
async function vitest(folder, more) {
  const file = join(reports, `vitest-${results.length}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await run([programOf('vitest', { of: folder }), 'run', ...reporters, ...more], {
    cwd: join(root, folder),
  });
  return counted(status, file, vitestResults);
}

/** The pages in a real browser, where there is one. */
async function browserTests() {
  const config = join(root, BROWSER_TESTS, 'playwright.config.ts');
  if (!existsSync(config)) return [];
  const chromium = findChromium(process.env);
  if (!chromium) {
    console.log(`The browser tests (${BROWSER_TESTS}) were left out: no Chromium was found. ${HOW_TO_GET_CHROMIUM}`);
    return [];
  }
  const file = join(reports, 'playwright.json');
  const playwright = programOf('@playwright/test', { of: 'test', program: 'playwright' });
  const chosen = args
    .filter((arg) => arg.startsWith(`${BROWSER_TESTS}/`))
    .map((arg) => arg.slice(BROWSER_TESTS.length + 1));
  const { status } = await run([playwright, 'test', '--config', config, '--reporter=list,json', ...chosen], {
    cwd: join(root, 'test'),
    env: { ...process.env, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return [counted(status, file, playwrightResults)];
}

/**
 * @param {number} status
 * @param {string} file
 * @param {(report: any) => Results} read
 * @returns {Results}
 */
function counted(status, file, read) {
  const found = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  // The runner itself failed, e.g. in its set-up.
  return status !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}
