import type { Claims, Job, JobTools, OpenRequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { fileRequest } from './file-request.js';
import { requestOf, type GrantRequest, type GrantRequestRow } from './grant-request.js';

/** Requests that one round reads. */
const MOST_A_ROUND = 200;

/** What whoever requests may do here: apply, for the union named, and nothing else. */
const APPLIES = 'grant:read grant:apply';

/**
 * Takes in what other subgraphs request, the oldest first. They keep their requests in their own tables and publish them;
 * nothing is lost while this subgraph is away. One that fails does not hold up the others, and is tried again.
 */
export const fileRequestsJob: Job = {
  name: 'fileRequests',
  everyMs: 2_000,
  async run({ openAs, logger }) {
    const failed: unknown[] = [];
    for (const request of await readPending(openAs)) {
      const claims: Claims = {
        sub: request.actorId,
        name: request.actorName,
        union: request.actorUnionId,
        scopes: APPLIES,
      };
      const ctx = openAs(claims, `request ${request.id}`);
      try {
        await fileRequest(ctx, request);
      } catch (error) {
        logger.error({ err: error, request: request.id }, 'a request was not filed');
        failed.push(error);
      } finally {
        await ctx.close();
      }
    }
    if (failed.length > 0) throw new Error(`${failed.length} requests were not filed`, { cause: failed[0] });
  },
};

/** Requests of the whole tree without an answer. Where no subgraph publishes any, there are none. */
async function readPending(openAs: JobTools['openAs']): Promise<readonly GrantRequest[]> {
  const nobody = openAs(null, 'requests');
  const root = await readOnce(nobody, async (em) => {
    const [place] = await em.execute<{ id: string | null }[]>(
      `select tree.root() as id where to_regclass('reference.grant_request') is not null`,
    );
    return place?.id ?? null;
  });
  if (root === null) return [];
  return readOnce(openAs({ sub: '', name: '', union: root, scopes: '' }, 'requests'), async (em) => {
    const rows = await em.execute<GrantRequestRow[]>(
      `select r.*, r.first_month::text as first_month, r.last_month::text as last_month from reference.grant_request r
        where not exists (select from grants.filing f where f.request_id = r.id)
        order by r.requested_at, r.id limit ?`,
      [MOST_A_ROUND],
    );
    return rows.map(requestOf);
  });
}

async function readOnce<T>(ctx: OpenRequestContext, work: (em: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await ctx.read(work);
  } finally {
    await ctx.close();
  }
}
