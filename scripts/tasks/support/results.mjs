/**
 * @typedef {object} Results of one suite or of a whole task
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] each test that failed and why
 */

/**
 * The closing line of `npm test` and `npm run check`, which `.ci/run` adds up.
 * @param {string} task
 * @param {readonly Results[]} all
 */
export function closingLine(task, all) {
  const total = sum(all);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  return `${task}: ${total.passed} passed, ${total.failed} failed${skipped}`;
}

/**
 * What failed, told once more at the end: thousands of lines stand between it and there.
 * @param {readonly Results[]} all
 */
export function failureLines(all) {
  return all.flatMap(({ failures = [] }) => failures).map((failure) => `\n── failed: ${failure}`);
}

/**
 * @param {readonly Results[]} all
 * @returns {Results}
 */
export function sum(all) {
  const add = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => all.reduce((total, one) => total + one[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/**
 * From the report of Vitest's `json` reporter.
 * @param {any} report
 * @returns {Results}
 */
export function vitestResults(report) {
  const failures = report.testResults.flatMap(failuresOf);
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

/**
 * @param {any} file of the report
 * @returns {string[]}
 */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
  // A file that could not be loaded failed without a failing test in it.
  if (status === 'failed' && failed.length === 0) return [`${name}\n${message}`];
  return failed.map((/** @type {any} */ test) => `${name} › ${test.fullName}\n${test.failureMessages.join('\n')}`);
}

/**
 * From the report of Playwright's `json` reporter; its `list` reporter tells at the end what failed, and as flaky what
 * passed only when repeated.
 * @param {any} report
 * @returns {Results}
 */
export function playwrightResults({ stats, errors }) {
  const passed = stats.expected + stats.flaky;
  return { passed, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}
