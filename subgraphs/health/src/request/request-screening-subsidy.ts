import { isId, monthOf, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { refuseOutside } from '../programme/change-programme.js';
import { loadProgramme } from '../programme/load-programme.js';
import { checkCost } from '../programme/rules/cost-cap.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import type { RequestScreeningSubsidyInput } from './grant-request.types.js';
import { keepRequest } from './keep-request.js';
import { RequestKind } from './request-kind.js';
import { checkEach, checkRequest } from './rules/check-request.js';

/**
 * Requests a subsidy for the women who were examined below a union in some months: as many as were counted, whatever
 * anybody says. A woman is asked for once: months of one programme that were asked for by this union, one above or one
 * below are refused, and so is more per woman than the programme's cap. Source: S114.
 * @returns id of the request
 */
export async function requestScreeningSubsidy(
  ctx: RequestContext,
  em: EntityManager,
  input: RequestScreeningSubsidyInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const firstMonth = monthOf(input.from);
  const lastMonth = monthOf(input.until);
  refuseProblems(
    ...checkRequest(input),
    ['schemeId', 'SCHEME_NOT_FOUND', isId(input.schemeId) ? null : 'There is no such scheme.'],
    ['unitCost', 'AMOUNT_INVALID', checkEach(input.unitCost)],
    ['until', 'PERIOD_INVALID', lastMonth >= firstMonth ? null : 'The last month lies before the first.'],
    ['until', 'PERIOD_INVALID', lastMonth < monthOf(ctx.today) ? null : 'Count a month when it is over.'],
  );
  const programme = await loadProgramme(em, input.programmeId, 'programmeId');
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  await refuseOutside(em, programme, union.id);
  refuseProblems(['unitCost', 'COST_ABOVE_CAP', checkCost(programme.costCapFen, input.unitCost, 1)]);
  // Two who ask for the same women follow each other.
  await em.execute(`select pg_advisory_xact_lock(hashtext('screening subsidy ' || ?))`, [programme.id]);
  if (await wasRequested(em, programme.id, union.id, firstMonth, lastMonth))
    refuse('MONTHS_REQUESTED', 'A subsidy was requested for some of these women already.', 'from');
  const persons = await countWomen(em, programme.id, union.id, firstMonth, lastMonth);
  if (persons === 0) refuse('NOBODY_SCREENED', 'Nobody was examined there in these months.', 'from');
  return keepRequest(ctx, em, {
    ...input,
    id: v7(),
    kind: RequestKind.SCREENING,
    unionId: union.id,
    programme,
    firstMonth,
    lastMonth,
    persons,
    unitFen: input.unitCost,
    askedFen: input.unitCost * BigInt(persons),
  });
}

async function wasRequested(
  em: EntityManager,
  programmeId: string,
  unionId: string,
  firstMonth: string,
  lastMonth: string,
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from health.grant_request r
      where r.programme_id = ? and r.kind = 'SCREENING' and r.first_month <= ?::date and r.last_month >= ?::date
        and (tree.path_of(r.union_id) operator(public.<@) tree.path_of(?::uuid)
          or tree.path_of(?::uuid) operator(public.<@) tree.path_of(r.union_id))
        and not exists (select from reference.grant_filing f where f.request_id = r.id and f.is_over)
      limit 1`,
    [programmeId, lastMonth, firstMonth, unionId, unionId],
  );
  return rows.length > 0;
}

/** Women examined in a programme below a union, one by one and in returns; both months included. */
async function countWomen(
  em: EntityManager,
  programmeId: string,
  unionId: string,
  firstMonth: string,
  lastMonth: string,
): Promise<number> {
  const [row] = await em.execute<{ women: number }[]>(
    `select coalesce(sum(s.women), 0)::int as women from reference.screened_women s
      where s.programme_id = ? and s.month between ?::date and ?::date
        and tree.path_of(s.union_id) operator(public.<@) tree.path_of(?::uuid)`,
    [programmeId, firstMonth, lastMonth, unionId],
  );
  return row!.women;
}
