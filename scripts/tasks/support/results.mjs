/**
 * @typedef {object} Results of one suite or of a whole task
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
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
 * @param {readonly Results[]} all
 * @returns {Results}
 */
export function sum(all) {
  const add = (/** @type {keyof Results} */ key) => all.reduce((total, one) => total + one[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/**
 * From the report of Vitest's `json` reporter.
 * @param {any} report
 * @returns {Results}
 */
export function vitestResults(report) {
  // A file that could not be loaded failed without a failing test in it.
  const unloadable = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * From the report of Playwright's `json` reporter.
 * @param {any} report
 * @returns {Results}
 */
export function playwrightResults({ stats, errors }) {
  // A test that passes only when repeated is a failing test.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
