import { arrayLiteral, checkNotFuture, isId, monthOf, refuse, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { AccountingPeriod } from './accounting-period.entity.js';
import type { ClosePeriodInput } from './ledger.inputs.js';

/**
 * Closes a month of a funder's ledger, for good. Whoever is booking in it is waited for; whoever comes after is refused.
 * @returns id of the period
 */
export async function closePeriod(ctx: RequestContext, em: EntityManager, input: ClosePeriodInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:pay');
  const month = monthOf(input.month);
  if (checkNotFuture(input.month, ctx.today) || month === monthOf(ctx.today))
    refuse('PERIOD_NOT_OVER', `A month is closed when it is over; today is ${ctx.today}.`, 'month');
  const [scope] = isId(input.unionId)
    ? await em.execute<{ inside: boolean }[]>('select tree.in_scope(?::uuid) as inside', [input.unionId])
    : [];
  if (!scope?.inside) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', 'unionId');
  await em.execute('select grants.lock_periods(?::uuid[], true)', [arrayLiteral([input.unionId])]);
  const closed = await em.findOne(AccountingPeriod, { unionId: input.unionId, month });
  if (closed) refuse('PERIOD_CLOSED', 'This month is closed already.', 'month');
  const [ordered] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from grants.payment p
       join grants.budget_line line on line.id = p.line_id
       join grants.payment_batch batch on batch.id = p.batch_id
      where line.union_id = ? and p.status = 'ORDERED'
        and batch.exported_at < (?::date + interval '1 month') at time zone 'Asia/Shanghai'`,
    [input.unionId, month],
  );
  // Else the day on which the bank paid could not be booked any more.
  if (ordered!.count > 0)
    refuse(
      'PAYMENTS_AT_BANK',
      `The bank has not answered for ${ordered!.count} payments of this month or before. Take its answer in first.`,
      'month',
    );
  const period = em.create(AccountingPeriod, {
    id: v7(),
    unionId: input.unionId,
    month,
    closedAt: ctx.now,
    closedBy: actor.name,
  });
  em.persist(period);
  return period.id;
}
