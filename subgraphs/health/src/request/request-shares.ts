import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadOwnProgramme } from '../programme/load-programme.js';
import { LEAST_SHOWN } from '../publication/rules/protect-counts.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import type { RequestReliefInput, RequestSolatiaInput } from './grant-request.types.js';
import { keepRequest } from './keep-request.js';
import { RequestKind } from './request-kind.js';
import { checkEach, checkRequest } from './rules/check-request.js';

/**
 * Requests solatia for all cases of a programme that wait, in one sum: whoever reads grants learns of eight ill persons
 * at least, or of none. Fewer wait on. Where a request of them came to nothing, it is made anew for the same women alone.
 * Source: S112, S114.
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
  const { persons } = await bundleShares(em, id, {
    kind: RequestKind.SOLATIUM,
    unionId: programme.unionId,
    programmeId: programme.id,
    field: 'programmeId',
  });
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
 * Requests the relief that was decided on claims of a union and those below it, in one sum for at least eight
 * persons: what each claim gets was decided already. A request that came to nothing is made anew first, for the same
 * claims alone. Source: S12, S13.
 * @returns id of the request
 * @throws Refusal `TOO_FEW_SHARES`, `UNION_NOT_FOUND`, `UNION_ENDED`, `ACCOUNT_INVALID`, `NAME_INVALID`
 */
export async function requestRelief(
  ctx: RequestContext,
  em: EntityManager,
  input: RequestReliefInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(...checkRequest(input), [
    'schemeId',
    'SCHEME_NOT_FOUND',
    isId(input.schemeId) ? null : 'There is no such scheme.',
  ]);
  const { id: unionId } = await loadActiveUnion(em, input.unionId, 'unionId');
  const id = v7();
  const { persons, amountFen } = await bundleShares(em, id, {
    kind: RequestKind.RELIEF,
    unionId,
    programmeId: null,
    field: 'unionId',
  });
  return keepRequest(ctx, em, {
    ...input,
    id,
    kind: RequestKind.RELIEF,
    unionId,
    programme: null,
    persons,
    askedFen: amountFen,
  });
}

/**
 * Whether a request of relief for claims of a union and those below it would be taken now: never how many wait, which
 * from one day to the next would tell when somebody was aided.
 */
export function isReliefReady(ctx: RequestContext, unionId: string): Promise<boolean> {
  requireScope(ctx.actor, 'health:manage');
  if (!isId(unionId)) return Promise.resolve(false);
  return ctx.read(async (em) => {
    const [row] = await em.execute<{ ready: boolean | null }[]>(
      'select health.relief_ready(?::uuid, ?::int) as ready',
      [unionId, LEAST_SHOWN],
    );
    return row?.ready ?? false;
  });
}

/** Which shares go out together. */
interface Bundle {
  readonly kind: RequestKind;
  /** Those of this union and below it. */
  readonly unionId: string;
  /** Only those of this programme and of programmes that unions below run; null for shares without one. */
  readonly programmeId: string | null;
  /** Field of the input that a refusal names. */
  readonly field: string;
}

/**
 * Puts the shares that wait into a request, at least eight; those of one that came to nothing by themselves.
 * @returns how many, and what was decided for them together (fen; 0 where all get the same)
 * @throws Refusal `TOO_FEW_SHARES`, which does not say how many there are
 */
async function bundleShares(
  em: EntityManager,
  requestId: string,
  { kind, unionId, programmeId, field }: Bundle,
): Promise<{ persons: number; amountFen: bigint }> {
  const [bundle] = await em.execute<{ persons: number; amount_fen: string }[]>(
    'select * from health.bundle_shares(?::uuid, ?::text, ?::uuid, ?::uuid, ?::int)',
    [requestId, kind, unionId, programmeId, LEAST_SHOWN],
  );
  if (!bundle?.persons)
    refuse(
      'TOO_FEW_SHARES',
      `Fewer than ${LEAST_SHOWN} persons wait: a smaller request would tell who is ill. They go out when more have come.`,
      field,
    );
  return { persons: bundle.persons, amountFen: BigInt(bundle.amount_fen) };
}
