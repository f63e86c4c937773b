import { scopePolicy, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DETECTIONS } from './detect.sql.js';
import type { RedFlagKey } from './red-flag-key.js';
import type { RedFlagRuleRun } from './red-flag-rule-run.js';
import type { Parameters } from './rules/red-flag-catalogue.js';

/** A rule in its newest version. */
interface RuleVersion {
  readonly key: RedFlagKey;
  readonly version: number;
  readonly severity: string;
  readonly parameters: Parameters;
}

/** A flag that a run may touch: one found by a wider scope rests on facts that this run cannot see. */
const OWN = scopePolicy('flag.scope_union_id');

/** The newest version of a rule. Every rule has one. */
export async function readNewestRule(em: EntityManager, key: RedFlagKey): Promise<RuleVersion> {
  const [rule] = await em.execute<[RuleVersion]>(
    `select key, version, severity, parameters from grants.red_flag_rule where key = ? order by version desc limit 1`,
    [key],
  );
  return rule;
}

/**
 * Looks for what a rule describes in the actor's scope: raises new flags, brings changed ones up to date, closes those that
 * no longer hold. Running it again changes nothing. A flag that was set aside stays so until its facts change.
 */
export async function searchRule(
  ctx: RequestContext,
  em: EntityManager,
  { key, version, severity, parameters }: RuleVersion,
): Promise<RedFlagRuleRun> {
  const { sql, params } = DETECTIONS[key];
  const [counts] = await em.execute<Record<'found' | 'opened' | 'changed' | 'closed', string>[]>(
    `with found as materialized (${sql}),
     differing as (
       select found.* from found
         left join grants.red_flag flag on flag.rule_key = ? and flag.subject_id = found.subject_id
        where flag.id is null or (${OWN}) and (flag.status = 'CLOSED'
           or (flag.rule_version, flag.severity, flag.union_id, flag.scope_union_id, flag.amount_fen, flag.evidence, flag.related_ids)
              is distinct from (?::smallint, ?, found.union_id, (select tree.own_union()), found.amount_fen, found.evidence, found.related_ids))),
     raised as (
       insert into grants.red_flag as flag (id, rule_key, rule_version, union_id, scope_union_id, subject_kind, subject_id,
           case_id, line_id, severity, status, amount_fen, evidence, related_ids, found_at, changed_at)
       select platform.uuid7(), ?, ?::smallint, differing.union_id, (select tree.own_union()), differing.subject_kind, differing.subject_id,
              differing.case_id, differing.line_id, ?, 'OPEN', differing.amount_fen, differing.evidence, differing.related_ids,
              ?::timestamptz, ?::timestamptz
         from differing
       on conflict (rule_key, subject_id) do update
         set rule_version = excluded.rule_version, severity = excluded.severity, union_id = excluded.union_id,
             scope_union_id = excluded.scope_union_id, amount_fen = excluded.amount_fen, evidence = excluded.evidence,
             related_ids = excluded.related_ids, changed_at = excluded.changed_at, closed_at = null,
             status = case when flag.status = 'SET_ASIDE' and flag.evidence = excluded.evidence
                             and flag.related_ids = excluded.related_ids then 'SET_ASIDE' else 'OPEN' end
       where ${OWN}
       returning (xmax = 0) as is_new),
     closed as (
       update grants.red_flag flag set status = 'CLOSED', closed_at = ?::timestamptz, changed_at = ?::timestamptz
        where flag.rule_key = ? and flag.status <> 'CLOSED' and (${OWN})
          and not exists (select from found where found.subject_id = flag.subject_id)
       returning 1)
     select (select count(*) from found) as found, (select count(*) from raised where is_new) as opened,
            (select count(*) from raised where not is_new) as changed, (select count(*) from closed) as closed`,
    [
      ...params(parameters, ctx.today),
      key,
      version,
      severity,
      key,
      version,
      severity,
      ctx.now,
      ctx.now,
      ctx.now,
      ctx.now,
      key,
    ],
  );
  return {
    key,
    version,
    found: Number(counts!.found),
    opened: Number(counts!.opened),
    changed: Number(counts!.changed),
    closed: Number(counts!.closed),
  };
}
