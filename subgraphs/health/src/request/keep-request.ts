import { requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { GrantRequest } from './grant-request.entity.js';
import { RequestKind } from './request-kind.js';
import { digitsOf } from './rules/check-request.js';

/** What a request says, besides who makes it. */
export interface NewRequest
  extends
    Pick<GrantRequest, 'id' | 'kind' | 'unionId' | 'schemeId' | 'persons' | 'askedFen' | 'payeeName' | 'payeeAccount'>,
    Partial<Pick<GrantRequest, 'firstMonth' | 'lastMonth' | 'unitFen'>> {
  readonly programme: ScreeningProgramme | null;
}

const TITLES: Readonly<Record<RequestKind, string>> = {
  [RequestKind.SCREENING]: '筛查补助',
  [RequestKind.SOLATIUM]: '患病女职工关爱慰问金',
  [RequestKind.RELIEF]: '医疗互助救助金',
};

/**
 * Keeps a request in the caller's transaction. The grant subgraph fetches it when it can; nothing is called here, so that
 * it cannot be lost nor made twice. @returns its id
 */
export function keepRequest(ctx: RequestContext, em: EntityManager, request: NewRequest): string {
  const actor = requireScope(ctx.actor, 'health:manage');
  const { programme, firstMonth = null, lastMonth = null, unitFen = null } = request;
  const months = firstMonth === null ? '' : `（${firstMonth.slice(0, 7)}至${lastMonth!.slice(0, 7)}）`;
  const about = `${TITLES[request.kind]}${months}`;
  em.persist(
    em.create(GrantRequest, {
      id: request.id,
      kind: request.kind,
      unionId: request.unionId,
      programmeId: programme?.id ?? null,
      schemeId: request.schemeId,
      firstMonth,
      lastMonth,
      persons: request.persons,
      unitFen,
      askedFen: request.askedFen,
      title: programme ? `${programme.name.slice(0, 98 - about.length)}：${about}` : about,
      payeeName: request.payeeName.trim(),
      payeeAccount: digitsOf(request.payeeAccount),
      actorId: actor.accountId,
      actorName: actor.name,
      actorUnionId: actor.unionId,
      requestedAt: ctx.now,
    }),
  );
  return request.id;
}
