import type { Job, JobTools } from '@gonghui/kit';
import { readCheckedAt, runRedFlags } from './run-red-flags.js';

/** How old a run may become, in milliseconds. */
const LONGEST_MS = 600_000;

/**
 * Runs all rules over the whole tree: at the start, and again whenever the last run is ten minutes old. It reads, and
 * writes flags alone, so that nobody who works on a grant waits for it.
 */
export const redFlagsJob: Job = {
  name: 'redFlags',
  everyMs: 60_000,
  async run({ openAs }) {
    const root = await rootOf(openAs);
    if (root === null) return;
    const ctx = openAs({ sub: 'system', name: '系统', union: root, scopes: 'grant:read grant:audit' }, 'red flags');
    try {
      const checkedAt = await readCheckedAt(ctx);
      if (checkedAt && ctx.now.getTime() - checkedAt.getTime() < LONGEST_MS) return;
      await ctx.write('runGrantRedFlags', (em) => runRedFlags(ctx, em));
    } finally {
      await ctx.close();
    }
  },
};

/** The union that everybody is below; null before there is one. */
async function rootOf(openAs: JobTools['openAs']): Promise<string | null> {
  const nobody = openAs(null, 'red flags');
  try {
    const [place] = await nobody.read((em) =>
      em.execute<{ id: string }[]>('select id from tree.place where parent_id is null'),
    );
    return place?.id ?? null;
  } finally {
    await nobody.close();
  }
}
