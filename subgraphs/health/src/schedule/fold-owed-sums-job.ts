import type { Job } from '@gonghui/kit';

/** Deltas per transaction: some tenths of a second of work, and so the longest wait of a move behind it. */
const BATCH = 5_000;

/** Folds what changed of the women who owe examinations into the sums of each federation, so that reads find little unfolded. */
export const foldOwedSumsJob: Job = {
  name: 'foldOwedSums',
  everyMs: 500,
  async run({ openAs }) {
    const ctx = openAs(null, 'fold owed sums');
    try {
      for (let folded = BATCH; folded === BATCH;)
        folded = await ctx.write('foldOwedSums', async (em) => {
          const [row] = await em.execute<[{ folded: number }]>('select health.fold_owed_sums(?) as folded', [BATCH]);
          return row.folded;
        });
    } finally {
      await ctx.close();
    }
  },
};
