import { arrayLiteral, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { belowFunderPolicy } from '../../scheme/below-funder-policy.js';
import { RedFlagKey } from './red-flag-key.js';
import { RedFlagSearch } from './red-flag-search.entity.js';

/**
 * Asks for a search over the actor's whole scope, which the job carries out. One that still waits or runs is not begun
 * anew: what it lacks of these rules is added to it.
 * @param keys rules to run; all unless told
 * @returns id of the union whose search it is
 */
export async function requestSearch(
  ctx: RequestContext,
  em: EntityManager,
  keys: readonly RedFlagKey[] = Object.values(RedFlagKey),
): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:audit');
  const asked = arrayLiteral([...new Set(keys)]);
  await em.execute(
    `insert into grants.red_flag_search as search (union_id, requested_at, requested_by, rule_keys, runs)
     values ((select tree.own_union()), ?::timestamptz, ?, ?::text[], '[]')
     on conflict (union_id) do update
       set requested_at = case when search.finished_at is null then search.requested_at else excluded.requested_at end,
           requested_by = case when search.finished_at is null then search.requested_by else excluded.requested_by end,
           rule_keys = case when search.finished_at is null
             then search.rule_keys || array(select key from unnest(excluded.rule_keys) key where key <> all(search.rule_keys))
             else excluded.rule_keys end,
           runs = case when search.finished_at is null then search.runs else excluded.runs end,
           started_at = case when search.finished_at is null then search.started_at end,
           finished_at = null, failed = false`,
    [ctx.now, actor.accountId, asked],
  );
  return actor.unionId;
}

/** The latest search over the reader's own scope; null when there was none. */
export function readSearch(ctx: RequestContext): Promise<RedFlagSearch | null> {
  const { unionId } = requireScope(ctx.actor, 'grant:audit');
  return ctx.read((em) => em.findOne(RedFlagSearch, { unionId }));
}

/** The moment that the flags of the reader's whole scope are of, whoever searched it; null when nobody did. */
export function readCheckedAt(ctx: RequestContext): Promise<Date | null> {
  requireScope(ctx.actor, 'grant:read');
  return ctx.read(async (em) => {
    const [row] = await em.execute<[{ at: Date | string | null }]>(
      `select max(checked_at) as at from grants.red_flag_search done
        where done.union_id = (select tree.own_union()) or (${belowFunderPolicy('done.union_id')})`,
    );
    return row.at === null ? null : new Date(row.at);
  });
}
