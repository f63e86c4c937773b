import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Claims } from './gateway-signature.js';
import type { OpenRequestContext } from './request-context.js';

/** What a job may touch. */
export interface JobTools {
  /** Opens a context in which the job acts for somebody, limited to that scope like a request; null sees no rows. Close it. */
  readonly openAs: (claims: Claims | null, requestId: string) => OpenRequestContext;
  readonly logger: Logger;
}

/**
 * Work that a subgraph does without being asked, e.g. taking in what another has requested. Any number of processes may
 * do it at once, and each may be killed at any moment: what a job does must be done once all the same.
 */
export interface Job {
  readonly name: string;
  /** Pause between two rounds, milliseconds. */
  readonly everyMs: number;
  /** One round. */
  run(tools: JobTools): Promise<void>;
}

/** Longest pause after rounds that failed, milliseconds. */
const LONGEST_PAUSE_MS = 300_000;

/**
 * Runs jobs in the background until stopped. After a round that failed, the pause doubles until one succeeds.
 * @returns stops them; resolves when the rounds under way have ended
 */
export function startJobs(jobs: readonly Job[], tools: JobTools): () => Promise<void> {
  const stopped = new AbortController();
  const repeat = async (job: Job): Promise<void> => {
    for (let failures = 0; !stopped.signal.aborted;) {
      try {
        await job.run(tools);
        failures = 0;
      } catch (error) {
        failures += 1;
        tools.logger.error({ err: error, job: job.name, failures }, 'a job failed');
      }
      await sleep(pauseAfter(job.everyMs, failures), undefined, { ref: false, signal: stopped.signal }).catch(() => {});
    }
  };
  const ended = Promise.all(jobs.map(repeat));
  return async () => {
    stopped.abort();
    await ended;
  };
}

/** Pause before the next attempt, milliseconds: doubled with each failure in a row, up to five minutes. */
export function pauseAfter(everyMs: number, failures: number): number {
  return failures === 0 ? everyMs : Math.min(everyMs * 2 ** Math.min(failures, 20), LONGEST_PAUSE_MS);
}
