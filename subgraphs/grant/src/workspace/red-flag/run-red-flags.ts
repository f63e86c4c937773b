import { requireScope, scopePolicy, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { belowFunderPolicy } from '../../scheme/below-funder-policy.js';
import { DETECTIONS } from './detect.sql.js';
import { RedFlagKey } from './red-flag-key.js';
import type { Parameters } from './rules/red-flag-catalogue.js';

/** What one rule did in a run. */
export interface RuleRun {
  readonly key: RedFlagKey;
  readonly version: number;
  /** Subjects to which the rule applies now. */
  readonly found: number;
  /** Flags raised for the first time. */
  readonly opened: number;
  /** Flags whose facts changed, or that hold again. */
  readonly changed: number;
  /** Flags that no longer hold. */
  readonly closed: number;
}

/** A flag that a run may touch: one found by a wider scope rests on facts that this run cannot see. */
const OWN = scopePolicy('flag.scope_union_id');

/**
 * Looks for what rules describe in the actor's scope, each in its newest version: raises new flags, brings changed ones
 * up to date, closes those that no longer hold. Running it again changes nothing. A flag that was set aside stays so
 * until its facts change.
 * @param keys rules to run; all unless told
 */
export async function runRedFlags(
  ctx: RequestContext,
  em: EntityManager,
  keys: readonly RedFlagKey[] = Object.values(RedFlagKey),
): Promise<RuleRun[]> {
  requireScope(ctx.actor, 'grant:audit');
  // Two runs at once would raise the same flags.
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('grants.red_flag', 0))`);
  const rules = await em.execute<{ key: RedFlagKey; version: number; severity: string; parameters: Parameters }[]>(
    `select distinct on (key) key, version, severity, parameters from grants.red_flag_rule order by key, version desc`,
  );
  const runs: RuleRun[] = [];
  for (const { key, version, severity, parameters } of rules.filter((rule) => keys.includes(rule.key))) {
    const { sql, params } = DETECTIONS[key];
    const [counts] = await em.execute<Record<'found' | 'opened' | 'changed' | 'closed', string>[]>(
      `with found as materialized (${sql}),
       raised as (
         insert into grants.red_flag as flag (id, rule_key, rule_version, union_id, scope_union_id, subject_kind, subject_id,
             case_id, line_id, severity, status, amount_fen, evidence, related_ids, found_at, changed_at)
         select platform.uuid7(), ?, ?::smallint, found.union_id, (select tree.own_union()), found.subject_kind, found.subject_id,
                found.case_id, found.line_id, ?, 'OPEN', found.amount_fen, found.evidence, found.related_ids, ?::timestamptz, ?::timestamptz
           from found
         on conflict (rule_key, subject_id) do update
           set rule_version = excluded.rule_version, severity = excluded.severity, union_id = excluded.union_id,
               scope_union_id = excluded.scope_union_id, amount_fen = excluded.amount_fen, evidence = excluded.evidence,
               related_ids = excluded.related_ids, changed_at = excluded.changed_at, closed_at = null,
               status = case when flag.status = 'SET_ASIDE' and flag.evidence = excluded.evidence
                               and flag.related_ids = excluded.related_ids then 'SET_ASIDE' else 'OPEN' end
         where (${OWN}) and (flag.status = 'CLOSED'
            or (flag.rule_version, flag.severity, flag.union_id, flag.scope_union_id, flag.amount_fen, flag.evidence, flag.related_ids)
               is distinct from (excluded.rule_version, excluded.severity, excluded.union_id, excluded.scope_union_id,
                                 excluded.amount_fen, excluded.evidence, excluded.related_ids))
         returning (xmax = 0) as is_new),
       closed as (
         update grants.red_flag flag set status = 'CLOSED', closed_at = ?::timestamptz, changed_at = ?::timestamptz
          where flag.rule_key = ? and flag.status <> 'CLOSED' and (${OWN})
            and not exists (select from found where found.subject_id = flag.subject_id)
         returning 1)
       select (select count(*) from found) as found, (select count(*) from raised where is_new) as opened,
              (select count(*) from raised where not is_new) as changed, (select count(*) from closed) as closed`,
      [...params(parameters, ctx.today), key, version, severity, ctx.now, ctx.now, ctx.now, ctx.now, key],
    );
    runs.push({
      key,
      version,
      found: Number(counts!.found),
      opened: Number(counts!.opened),
      changed: Number(counts!.changed),
      closed: Number(counts!.closed),
    });
  }
  if (rules.every(({ key }) => keys.includes(key)))
    await em.execute(
      `insert into grants.red_flag_check (union_id, checked_at) values ((select tree.own_union()), ?::timestamptz)
       on conflict (union_id) do update set checked_at = excluded.checked_at`,
      [ctx.now],
    );
  return runs;
}

/** When all rules were last run over the reader's whole scope, by himself or from above; null when never. */
export function readCheckedAt(ctx: RequestContext): Promise<Date | null> {
  requireScope(ctx.actor, 'grant:read');
  return ctx.read(async (em) => {
    const [row] = await em.execute<[{ at: Date | string | null }]>(
      `select max(checked_at) as at from grants.red_flag_check done
        where done.union_id = (select tree.own_union()) or (${belowFunderPolicy('done.union_id')})`,
    );
    return row.at === null ? null : new Date(row.at);
  });
}
