import {
  isId,
  listPage,
  pageRequest,
  refuse,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { decryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { FollowUp, subjectPlace, type FollowUpSubject } from './follow-up.entity.js';

/** One page of the cases that the caller handles, the latest month first; row-level security hides all others. */
export function findFollowUps(
  ctx: RequestContext,
  { isOpen, ...request }: { readonly isOpen: boolean | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<FollowUp>> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const page = pageRequest(request);
  const where = [sql`f.handler_id = ${accountId}`];
  if (isOpen !== null) where.push(isOpen ? sql`f.closed_on is null` : sql`f.closed_on is not null`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'f.*',
        from: sql`health.follow_up f`,
        where,
        order: [
          { sql: 'f.month', direction: 'DESC' },
          { sql: 'f.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(FollowUp, row));
  });
}

/** Whom a case is about. */
export function subjectOf({ id, subjectSealed }: FollowUp): FollowUpSubject {
  return JSON.parse(decryptField(fieldKeys(), subjectPlace(id), subjectSealed)) as FollowUpSubject;
}

/** Closes a case. @returns its id @throws Refusal `FOLLOW_UP_NOT_FOUND`, `FOLLOW_UP_CLOSED` */
export async function closeFollowUp(ctx: RequestContext, em: EntityManager, id: string): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const followUp = isId(id)
    ? await em.findOne(FollowUp, { id, handlerId: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!followUp) return refuse('FOLLOW_UP_NOT_FOUND', 'You handle no such case.', 'id');
  if (followUp.closedOn !== null) refuse('FOLLOW_UP_CLOSED', `It was closed on ${followUp.closedOn}.`, 'id');
  followUp.closedOn = ctx.today;
  return followUp.id;
}
