import { refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { checkReason } from '@gonghui/kit/rules';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RedFlagKey } from './red-flag-key.js';
import { RedFlagRule } from './red-flag-rule.entity.js';
import { checkParameters, type Parameters } from './rules/red-flag-catalogue.js';
import type { Severity } from './severity.js';

/** A new version of a rule. */
export interface NewRuleVersion {
  readonly key: RedFlagKey;
  readonly severity: Severity;
  readonly parameters: unknown;
  readonly reason: string;
}

/**
 * Writes the next version of a rule; later runs use it. Everybody's flags come from the same rules, so only auditors of
 * the national federation change them.
 * @returns id of the version @throws Refusal `NATIONAL_ONLY`, `REASON`, `PARAMETERS`
 */
export async function saveRedFlagRule(ctx: RequestContext, em: EntityManager, input: NewRuleVersion): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:audit');
  const { key, severity, parameters, reason } = input;
  const [{ sees_all: isNational }] = await em.execute<[{ sees_all: boolean }]>('select tree.sees_all() as sees_all');
  if (!isNational)
    refuse(
      'NATIONAL_ONLY',
      'Rules are the same everywhere; only auditors of the national federation change them.',
      'key',
    );
  const isObject = typeof parameters === 'object' && parameters !== null && !Array.isArray(parameters);
  refuseProblems(
    ['reason', 'REASON', checkReason(reason)],
    [
      'parameters',
      'PARAMETERS',
      isObject ? checkParameters(key, parameters as Record<string, unknown>) : 'Parameters are numbers by name.',
    ],
  );
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('grants.red_flag', 0))`);
  const [{ version, id }] = await em.execute<[{ version: number; id: string }]>(
    `select coalesce(max(version), 0)::int + 1 as version, platform.uuid7() as id from grants.red_flag_rule where key = ?`,
    [key],
  );
  em.create(RedFlagRule, {
    id,
    key,
    version,
    severity,
    parameters: parameters as Parameters,
    unionId: actor.unionId,
    reason: reason.trim(),
    createdAt: ctx.now,
  });
  return id;
}
