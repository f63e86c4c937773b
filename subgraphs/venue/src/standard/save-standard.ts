import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkStandard } from '../rules/check-standard.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import type { IssueVenueStandardInput, WithdrawVenueStandardInput } from './standard.inputs.js';
import { Standard } from './standard.entity.js';

/** Issues a standard; it binds the venues of the union and of all below it at once. @returns its id */
export async function issueStandard(
  ctx: RequestContext,
  em: EntityManager,
  input: IssueVenueStandardInput,
): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  refuseProblems(...checkStandard(input, ctx.today));
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const standard = em.create(Standard, {
    id: v7(),
    unionId: union.id,
    title: input.title.trim(),
    purpose: input.purpose,
    venueKinds: [...new Set(input.venueKinds)],
    items: input.items.map((item) => item.trim()),
    source: input.source.trim(),
    issuedOn: input.issuedOn,
    withdrawnOn: null,
  });
  em.persist(standard);
  return standard.id;
}

/** Withdraws a standard from today on. @returns its id */
export async function withdrawStandard(
  ctx: RequestContext,
  em: EntityManager,
  input: WithdrawVenueStandardInput,
): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  // A standard of a union above can be read, but is not ours to withdraw.
  const [own] = isId(input.id)
    ? await em.execute<{ id: string }[]>(
        'select id from venue.standard where id = ?::uuid and tree.in_scope(union_id) for update',
        [input.id],
      )
    : [];
  if (!own) refuse('STANDARD_NOT_FOUND', 'There is no such standard of a union in your scope.', 'id');
  const standard = await em.findOneOrFail(Standard, { id: own.id });
  if (standard.withdrawnOn !== null)
    refuse('STANDARD_WITHDRAWN', `The standard was withdrawn on ${standard.withdrawnOn}.`, 'id');
  standard.withdrawnOn = ctx.today;
  return standard.id;
}
