import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadOwnProgramme } from '../programme/load-programme.js';
import { LEAST_SHOWN } from '../publication/rules/protect-counts.js';
import type { RequestSolatiaInput } from './grant-request.types.js';
import { keepRequest } from './keep-request.js';
import { RequestKind } from './request-kind.js';
import { checkEach, checkRequest } from './rules/check-request.js';

/**
 * Requests solatia for all cases of a programme that wait, in one sum: whoever reads grants learns of eight ill persons
 * at least, or of none. Fewer wait on. Source: S112, S114.
 * @returns id of the request
 * @throws Refusal `TOO_FEW_SHARES`, `PROGRAMME_NOT_FOUND`, `AMOUNT_INVALID`, `ACCOUNT_INVALID`, `NAME_INVALID`
 */
export async function requestSolatia(
  ctx: RequestContext,
  em: EntityManager,
  input: RequestSolatiaInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(
    ...checkRequest(input),
    ['schemeId', 'SCHEME_NOT_FOUND', isId(input.schemeId) ? null : 'There is no such scheme.'],
    ['amountEach', 'AMOUNT_INVALID', checkEach(input.amountEach)],
  );
  const programme = await loadOwnProgramme(em, input.programmeId, 'programmeId');
  const id = v7();
  const { persons } = await bundleShares(em, id, RequestKind.SOLATIUM, programme.unionId, programme.id);
  return keepRequest(ctx, em, {
    ...input,
    id,
    kind: RequestKind.SOLATIUM,
    unionId: programme.unionId,
    programme,
    persons,
    unitFen: input.amountEach,
    askedFen: input.amountEach * BigInt(persons),
  });
}

/**
 * Puts the shares that wait below a union into a request, at least eight.
 * @param programmeId only those of this programme and of programmes that unions below run; null for shares without one
 * @returns how many, and what was decided for them together (fen; 0 where all get the same)
 * @throws Refusal `TOO_FEW_SHARES`, which does not say how many there are
 */
export async function bundleShares(
  em: EntityManager,
  requestId: string,
  kind: RequestKind,
  unionId: string,
  programmeId: string | null,
): Promise<{ persons: number; amountFen: bigint }> {
  const [bundle] = await em.execute<{ persons: number; amount_fen: string }[]>(
    'select * from health.bundle_shares(?::uuid, ?::text, ?::uuid, ?::uuid, ?::int)',
    [requestId, kind, unionId, programmeId, LEAST_SHOWN],
  );
  if (!bundle?.persons)
    refuse(
      'TOO_FEW_SHARES',
      `Fewer than ${LEAST_SHOWN} persons wait: a smaller request would tell who is ill. They go out when more have come.`,
      'programmeId',
    );
  return { persons: bundle.persons, amountFen: BigInt(bundle.amount_fen) };
}
