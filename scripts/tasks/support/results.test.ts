import { describe, expect, test } from 'vitest';
import { closingLine, failureLines, playwrightResults, vitestResults } from './results.mjs';

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
  const failed = { status: 'failed', fullName: 'a sum is exact', failureMessages: ['expected 2 to be 3'] };
  const results = vitestResults({
    numPassedTests: 5,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { name: 'broken.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'sum.test.ts', status: 'failed', message: '', assertionResults: [failed, { status: 'passed' }] },
      { name: 'whole.test.ts', status: 'passed', message: '', assertionResults: [{ status: 'passed' }] },
    ],
  });

  test('a file that could not be loaded counts as failed', () => {
    expect(results).toMatchObject({ passed: 5, failed: 2, skipped: 2 });
  });

  test('each failure is told with its file and why', () => {
    expect(failureLines([results])).toEqual([
      '\n── failed: broken.test.ts\nno such module',
      '\n── failed: sum.test.ts › a sum is exact\nexpected 2 to be 3',
    ]);
  });
});

describe('with a report of Playwright', () => {
  test('an error of the run counts as failed, and a test that passed when repeated as passed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightResults({ stats, errors: [{}] })).toEqual({ passed: 8, failed: 2, skipped: 2 });
  });
});
