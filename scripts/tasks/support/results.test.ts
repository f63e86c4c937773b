import { describe, expect, test } from 'vitest';
import { closingLine, playwrightResults, vitestResults } from './results.mjs';

describe('with the results of several suites', () => {
  test('the closing line adds them up', () => {
    const one = { passed: 10, failed: 0, skipped: 0 };
    expect(closingLine('test', [one, { passed: 2, failed: 1, skipped: 0 }])).toBe('test: 12 passed, 1 failed');
    expect(closingLine('test', [one, { passed: 0, failed: 0, skipped: 3 }])).toBe(
      'test: 10 passed, 0 failed, 3 skipped',
    );
  });
});

describe('with a report of Vitest', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };

  test('a file that could not be loaded counts as failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(vitestResults({ ...report, testResults })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });
});

describe('with a report of Playwright', () => {
  test('a flaky test and an error of the run count as failed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightResults({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });
});
