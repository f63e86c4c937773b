import { checkNotFuture, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadActiveUnion } from '../trade-union/load-union.js';
import { Unit } from '../unit/unit.entity.js';
import { Coverage } from './coverage.entity.js';
import type { CoverUnitInput, EndCoverageInput } from './coverage.types.js';

/** A union begins to cover a unit. @returns id of the coverage */
export async function coverUnit(ctx: RequestContext, em: EntityManager, input: CoverUnitInput): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  refuseProblems(['validFrom', 'COVERED_IN_FUTURE', checkNotFuture(input.validFrom, ctx.today)]);
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const unit = isId(input.unitId) ? await em.findOne(Unit, { id: input.unitId }) : null;
  if (!unit) refuse('UNIT_NOT_FOUND', 'There is no such unit in your scope.', 'unitId');
  if (input.validFrom < union.countedFrom)
    refuse(
      'COVERED_BEFORE_FOUNDED',
      `${union.name} counts since ${union.countedFrom}; it cannot cover a unit before.`,
      'validFrom',
    );
  // Two officers covering the same unit at once take turns; an exclusion constraint is the last lock.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [unit.id]);
  const [clash] = await em.execute<{ primary_clash: boolean; own_clash: boolean }[]>(
    'select * from organization.coverage_clash(?::uuid, ?::uuid, ?::date)',
    [unit.id, union.id, input.validFrom],
  );
  if (clash!.own_clash)
    refuse('ALREADY_COVERED', `${union.name} covers ${unit.name} already on or after that day.`, 'unitId');
  if (input.isPrimary && clash!.primary_clash)
    refuse(
      'COVERED_ELSEWHERE',
      `${unit.name} is counted with another union. End that coverage first, or cover it with isPrimary: false.`,
      'isPrimary',
    );
  const coverage = em.create(Coverage, {
    id: v7(),
    unionId: union.id,
    unitId: unit.id,
    isPrimary: input.isPrimary,
    validFrom: input.validFrom,
    validTo: null,
  });
  em.persist(coverage);
  return coverage.id;
}

/** A union no longer covers a unit; the coverage stays in the history. @returns id of the coverage */
export async function endCoverage(ctx: RequestContext, em: EntityManager, input: EndCoverageInput): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  refuseProblems(['validTo', 'ENDED_IN_FUTURE', checkNotFuture(input.validTo, ctx.today)]);
  const coverage = isId(input.id) ? await em.findOne(Coverage, { id: input.id }) : null;
  if (!coverage) refuse('COVERAGE_NOT_FOUND', 'There is no such coverage in your scope.', 'id');
  if (coverage.validTo) refuse('COVERAGE_ENDED', `This coverage ended on ${coverage.validTo} already.`, 'id');
  if (input.validTo <= coverage.validFrom)
    refuse('ENDED_BEFORE_BEGUN', `This coverage began on ${coverage.validFrom}; it can end on a later day.`, 'validTo');
  coverage.validTo = input.validTo;
  return coverage.id;
}
