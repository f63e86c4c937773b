import type { Claims, Job, JobTools, RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { beginSearch, continueSearch, failSearch } from './continue-search.js';
import { readSearch, requestSearch } from './red-flag-search.js';

/** How old the search over the whole tree may become, in milliseconds. */
const LONGEST_MS = 600_000;

/** A union whose search waits or runs, and the account that asked for it. */
interface OpenSearch {
  readonly union_id: string;
  readonly requested_by: string;
}

/**
 * Carries out the searches that are asked for, one after the other, and asks for one over the whole tree whenever the last
 * is ten minutes old. It reads, and writes flags alone, so that nobody who works on a grant waits for it. A search that a
 * killed process left behind goes on with the rule that it was at.
 */
export const redFlagsJob: Job = {
  name: 'redFlags',
  everyMs: 2_000,
  async run({ openAs, logger }) {
    const root = await rootOf(openAs);
    if (root === null) return;
    for (let next = await nextSearch(openAs, root); next; next = await nextSearch(openAs, root)) {
      const claims = claimsOf(next.union_id, next.requested_by);
      try {
        await actAs(openAs, claims, beginSearch);
        let progress;
        // A context per rule: each has its own moment.
        do progress = await actAs(openAs, claims, continueSearch);
        while (progress === 'RULE_RUN');
        if (progress === 'BUSY') return;
      } catch (error) {
        logger.error({ err: error, union: next.union_id }, 'a search for red flags failed');
        await actAs(openAs, claims, failSearch);
      }
    }
  },
};

const claimsOf = (union: string, accountId: string): Claims => ({
  sub: accountId,
  name: '系统',
  union,
  scopes: 'grant:read grant:audit',
});

async function actAs<T>(
  openAs: JobTools['openAs'],
  claims: Claims,
  work: (ctx: RequestContext, em: EntityManager) => Promise<T>,
): Promise<T> {
  const ctx = openAs(claims, 'red flags');
  try {
    return await ctx.write('runGrantRedFlags', (em) => work(ctx, em));
  } finally {
    await ctx.close();
  }
}

/** The search that has waited longest, one over the whole tree among them when it is time for it. */
async function nextSearch(openAs: JobTools['openAs'], root: string): Promise<OpenSearch | undefined> {
  const ctx = openAs(claimsOf(root, 'system'), 'red flags');
  try {
    const last = await readSearch(ctx);
    if (!last || (last.finishedAt && ctx.now.getTime() - last.requestedAt.getTime() >= LONGEST_MS))
      await ctx.write('runGrantRedFlags', (em) => requestSearch(ctx, em));
    const [oldest] = await ctx.read((em) =>
      em.execute<OpenSearch[]>(
        `select union_id, requested_by from grants.red_flag_search
          where finished_at is null order by requested_at, union_id limit 1`,
      ),
    );
    return oldest;
  } finally {
    await ctx.close();
  }
}

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
