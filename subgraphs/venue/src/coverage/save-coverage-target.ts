import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkCoverageTarget } from '../rules/check-coverage-target.js';
import { parkClassRank } from '../rules/park-class.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { CoverageTarget } from './coverage-target.entity.js';
import type { CreateCoverageTargetInput, RemoveCoverageTargetInput } from './coverage.inputs.js';

/** Sets a coverage target; it binds the union and all below it at once. @returns its id */
export async function createCoverageTarget(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateCoverageTargetInput,
): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  refuseProblems(...checkCoverageTarget(input));
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  if (union.level === UnionLevel.GRASSROOTS)
    refuse(
      'NOT_A_FEDERATION',
      `${union.name} is a grassroots union: no places lie below it. Name a federation.`,
      'unionId',
    );
  const target = em.create(CoverageTarget, {
    id: v7(),
    unionId: union.id,
    title: input.title.trim(),
    placeLevels: [...new Set(input.placeLevels)],
    minParkClass: input.minParkClass ?? null,
    minClassRank: input.minParkClass == null ? null : parkClassRank(input.minParkClass),
    venueKinds: [...new Set(input.venueKinds)],
    dueYear: input.dueYear,
    source: input.source.trim(),
  });
  em.persist(target);
  return target.id;
}

/** Takes a target back: nothing is counted against it any more; the audit trail keeps it. @returns its id */
export async function removeCoverageTarget(
  ctx: RequestContext,
  em: EntityManager,
  input: RemoveCoverageTargetInput,
): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  const target = isId(input.id) ? await em.findOne(CoverageTarget, { id: input.id }) : null;
  if (!target) refuse('TARGET_NOT_FOUND', 'There is no such coverage target of a union in your scope.', 'id');
  em.remove(target);
  return target.id;
}
