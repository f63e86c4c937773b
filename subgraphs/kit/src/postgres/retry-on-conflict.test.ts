import { describe, expect, test } from 'vitest';
import { isConflict, retryOnConflict } from './retry-on-conflict.js';

const failure = (code: string) => Object.assign(new Error(code), { code });
const quick = { delayMs: 0 };

/** A transaction that fails with these codes, one after the other, and then goes through. */
function failing(...codes: string[]) {
  const attempts: number[] = [];
  return {
    attempts,
    run: async (attempt: number) => {
      attempts.push(attempt);
      const code = codes.shift();
      if (code) throw failure(code);
      return 'done';
    },
  };
}

describe('when a transaction meets another one', () => {
  test.each(['40P01', '55P03', '40001'])('%s starts it again', async (code) => {
    const transaction = failing(code, code);
    expect(await retryOnConflict(transaction.run, quick)).toBe('done');
    expect(transaction.attempts).toEqual([1, 2, 3]);
  });

  test('the code is found behind wrapping errors', () => {
    expect(isConflict(new Error('orm', { cause: new Error('driver', { cause: failure('40P01') }) }))).toBe(true);
  });

  test('it gives up after the last attempt, with the last error', async () => {
    const transaction = failing('40P01', '40P01', '55P03');
    await expect(retryOnConflict(transaction.run, { ...quick, attempts: 3 })).rejects.toMatchObject({ code: '55P03' });
    expect(transaction.attempts).toEqual([1, 2, 3]);
  });
});

describe('when it fails for another reason', () => {
  test('it is not tried again', async () => {
    const transaction = failing('23505');
    await expect(retryOnConflict(transaction.run, quick)).rejects.toMatchObject({ code: '23505' });
    expect(transaction.attempts).toEqual([1]);
  });
});
