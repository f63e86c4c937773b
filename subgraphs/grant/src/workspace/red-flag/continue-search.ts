import { arrayLiteral, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RedFlagKey } from './red-flag-key.js';
import { readNewestRule, searchRule } from './search-rule.js';

/** What came of going on with a search: a rule was run, it has ended, or another process is at it. */
type Progress = 'RULE_RUN' | 'ENDED' | 'BUSY';

/** Says that the search of the actor's scope has begun, before its first rule, which takes a while. */
export async function beginSearch(ctx: RequestContext, em: EntityManager): Promise<void> {
  requireScope(ctx.actor, 'grant:audit');
  await em.execute(
    `update grants.red_flag_search set started_at = ?::timestamptz
      where union_id = (select tree.own_union()) and started_at is null and finished_at is null`,
    [ctx.now],
  );
}

/**
 * Runs the next rule of the search of the actor's scope, in one transaction with its result: whoever is killed leaves
 * nothing of that rule behind, and whoever comes next goes on with it. When none is left, the search ends.
 */
export async function continueSearch(ctx: RequestContext, em: EntityManager): Promise<Progress> {
  requireScope(ctx.actor, 'grant:audit');
  // Two searches at once would raise the same flags.
  const [lock] = await em.execute<[{ taken: boolean }]>(
    `select pg_try_advisory_xact_lock(hashtextextended('grants.red_flag', 0)) as taken`,
  );
  if (!lock.taken) return 'BUSY';
  const [next] = await em.execute<{ key: RedFlagKey }[]>(
    `select asked.key from grants.red_flag_search search
      cross join unnest(search.rule_keys) with ordinality asked (key, position)
      where search.union_id = (select tree.own_union()) and search.finished_at is null
        and not search.runs @> jsonb_build_array(jsonb_build_object('key', asked.key))
      order by asked.position limit 1`,
  );
  if (!next) return endSearch(ctx, em);
  const run = await searchRule(ctx, em, await readNewestRule(em, next.key));
  await em.execute(
    'update grants.red_flag_search set runs = runs || ?::jsonb where union_id = (select tree.own_union())',
    [JSON.stringify([run])],
  );
  return 'RULE_RUN';
}

/** Ends the search; where rules were added to it meanwhile, it goes on with them at the next round. */
async function endSearch(ctx: RequestContext, em: EntityManager): Promise<Progress> {
  await em.execute(
    `update grants.red_flag_search
        set finished_at = ?::timestamptz,
            checked_at = case when rule_keys @> ?::text[] then started_at else checked_at end
      where union_id = (select tree.own_union()) and finished_at is null and jsonb_array_length(runs) = cardinality(rule_keys)`,
    [ctx.now, arrayLiteral(Object.values(RedFlagKey))],
  );
  return 'ENDED';
}

/** Says that a rule of the actor's search could not be run. */
export async function failSearch(ctx: RequestContext, em: EntityManager): Promise<void> {
  requireScope(ctx.actor, 'grant:audit');
  await em.execute(
    `update grants.red_flag_search set finished_at = ?::timestamptz, failed = true
      where union_id = (select tree.own_union()) and finished_at is null`,
    [ctx.now],
  );
}
