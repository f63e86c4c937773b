import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { silentLogger } from '../observe/logger.js';
import { pauseAfter, startJobs, type JobTools } from './start-jobs.js';

const tools: JobTools = {
  openAs: () => {
    throw new Error('no database here');
  },
  logger: silentLogger,
};

describe('when a job fails', () => {
  test.each([
    [0, 2_000],
    [1, 4_000],
    [2, 8_000],
    [7, 256_000],
    [8, 300_000],
    [5_000, 300_000],
  ])('after %i failures in a row the pause is %i ms', (failures, pause) => {
    expect(pauseAfter(2_000, failures)).toBe(pause);
  });
});

describe('when jobs run in the background', () => {
  test('a failure ends neither the job nor the others, and stopping waits for the round under way', async () => {
    const rounds = { good: 0, bad: 0 };
    const job = (name: keyof typeof rounds, work: () => void) => ({
      name,
      everyMs: 1,
      async run() {
        rounds[name] += 1;
        work();
      },
    });
    const stop = startJobs(
      [
        job('good', () => {}),
        job('bad', () => {
          throw new Error('away');
        }),
      ],
      tools,
    );
    await expect.poll(() => rounds.good > 3 && rounds.bad > 2).toBe(true);
    await stop();
    const after = { ...rounds };
    await sleep(10);
    expect(rounds).toEqual(after);
  });
});
