import {
  checkName,
  checkNotFuture,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadActiveUnion } from '../trade-union/load-union.js';
import { OfficerRole, UnionOfficer } from './union-officer.entity.js';
import type { AppointOfficerInput, EndOfficerTermInput } from './union-officer.types.js';

/** A person takes a post; a union has one chair at a time. @returns id of the term */
export async function appointOfficer(
  ctx: RequestContext,
  em: EntityManager,
  input: AppointOfficerInput,
): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['termFrom', 'TERM_IN_FUTURE', checkNotFuture(input.termFrom, ctx.today)],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  if (input.role === OfficerRole.CHAIR) {
    // Two chairs appointed at once take turns here, and the second is refused.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`chair ${union.id}`]);
    const chair = await em.findOne(UnionOfficer, { unionId: union.id, role: OfficerRole.CHAIR, termUntil: null });
    if (chair)
      refuse('CHAIR_IN_OFFICE', `${chair.name} is chair since ${chair.termFrom}. End that term first.`, 'role');
  }
  const officer = em.create(UnionOfficer, {
    id: v7(),
    unionId: union.id,
    name: input.name.trim(),
    role: input.role,
    isFullTime: input.isFullTime,
    termFrom: input.termFrom,
    termUntil: null,
  });
  em.persist(officer);
  return officer.id;
}

/** Ends a term; it stays in the list of former officers. @returns id of the term */
export async function endOfficerTerm(
  ctx: RequestContext,
  em: EntityManager,
  input: EndOfficerTermInput,
): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  refuseProblems(['termUntil', 'TERM_IN_FUTURE', checkNotFuture(input.termUntil, ctx.today)]);
  const officer = isId(input.id) ? await em.findOne(UnionOfficer, { id: input.id }) : null;
  if (!officer) refuse('OFFICER_NOT_FOUND', 'There is no such officer in your scope.', 'id');
  if (officer.termUntil) refuse('TERM_ENDED', `This term ended on ${officer.termUntil} already.`, 'id');
  if (input.termUntil <= officer.termFrom)
    refuse('ENDED_BEFORE_BEGUN', `This term began on ${officer.termFrom}; it can end on a later day.`, 'termUntil');
  officer.termUntil = input.termUntil;
  return officer.id;
}
