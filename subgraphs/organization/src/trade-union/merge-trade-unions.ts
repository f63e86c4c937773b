import {
  arrayLiteral,
  checkNotFuture,
  checkReason,
  monthOf,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { HistoryKind } from '../history/union-history-entry.entity.js';
import { writeHistory } from '../history/write-history.js';
import { endUnions } from './dissolve-trade-union.js';
import { loadActiveUnion } from './load-union.js';
import type { MergeTradeUnionsInput } from './trade-union.inputs.js';
import type { TradeUnion } from './trade-union.entity.js';
import { UnionLevel } from './union-level.js';
import { UnionStatus } from './union-status.js';

/**
 * Merges grassroots unions into one: from that day the target covers their units, and from that month it counts their
 * members, so that no total above them changes. @returns the target's id
 */
export async function mergeTradeUnions(
  ctx: RequestContext,
  em: EntityManager,
  input: MergeTradeUnionsInput,
): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  const sourceIds = [...new Set(input.sourceIds)].toSorted();
  refuseProblems(
    ['reason', 'REASON_MISSING', checkReason(input.reason)],
    ['effectiveOn', 'MERGED_IN_FUTURE', checkNotFuture(input.effectiveOn, ctx.today)],
    [
      'sourceIds',
      'SOURCES_COUNT',
      sourceIds.length < 1 || sourceIds.length > 50 ? 'Name 1 to 50 unions to merge.' : null,
    ],
    [
      'targetId',
      'MERGED_INTO_ITSELF',
      sourceIds.includes(input.targetId) ? 'A union cannot be merged into itself.' : null,
    ],
  );
  const target = await loadActiveUnion(em, input.targetId, 'targetId');
  const sources: TradeUnion[] = [];
  for (const id of sourceIds) sources.push(await loadActiveUnion(em, id, 'sourceIds'));
  for (const union of [target, ...sources])
    if (union.level !== UnionLevel.GRASSROOTS)
      refuse(
        'NOT_GRASSROOTS',
        `${union.name} is a federation. Move the unions below it, then dissolve it.`,
        'sourceIds',
      );
  if (input.effectiveOn < target.countedFrom)
    refuse('MERGED_BEFORE_FOUNDED', `${target.name} counts since ${target.countedFrom}.`, 'effectiveOn');

  await em.execute('select tree.lock_unions(?::uuid[])', [arrayLiteral([target.id, ...sourceIds])]);
  await addMembers(em, [target.id, ...sourceIds], target.id, monthOf(input.effectiveOn));
  const taken = await em.execute<{ unit_id: string; is_primary: boolean }[]>(
    `select distinct on (unit_id) unit_id, is_primary from organization.coverage
      where union_id = any(?::uuid[]) and (valid_to is null or valid_to > ?::date)
      order by unit_id, is_primary desc`,
    [arrayLiteral(sourceIds), input.effectiveOn],
  );
  await endUnions(em, sources, input.effectiveOn, UnionStatus.MERGED);
  await em.execute(
    `insert into organization.coverage (id, union_id, unit_id, is_primary, valid_from)
     select platform.uuid7(), ?::uuid, t.unit_id, t.is_primary, ?::date
       from unnest(?::uuid[], ?::boolean[]) t(unit_id, is_primary)
      where not exists (select from organization.coverage c
                         where c.union_id = ?::uuid and c.unit_id = t.unit_id and (c.valid_to is null or c.valid_to > ?::date))`,
    [
      target.id,
      input.effectiveOn,
      arrayLiteral(taken.map((row) => row.unit_id)),
      arrayLiteral(taken.map((row) => row.is_primary)),
      target.id,
      input.effectiveOn,
    ],
  );
  const detail = input.reason.trim();
  for (const source of sources) {
    source.successorId = target.id;
    writeHistory(em, {
      unionId: source.id,
      kind: HistoryKind.MERGED,
      on: input.effectiveOn,
      title: `并入${target.name}`,
      detail,
    });
  }
  writeHistory(em, {
    unionId: target.id,
    kind: HistoryKind.MERGED,
    on: input.effectiveOn,
    title: `${sources.map(({ name }) => name).join('、')}并入`,
    detail,
  });
  return target.id;
}

/** The target's return of that month, and each later one, becomes the sum over all of them. */
async function addMembers(em: EntityManager, ids: readonly string[], targetId: string, month: string): Promise<void> {
  const sums = await em.execute<
    { period: string; members: number; female: number; migrant: number; new_form: number; two_new: number }[]
  >(
    `select p.period::text, sum(r.members)::int as members, sum(r.female_members)::int as female, sum(r.migrant_members)::int as migrant,
            sum(r.new_form_members)::int as new_form, sum(r.two_new_members)::int as two_new
       from (select ?::date as period union
             select period from organization.membership_return where union_id = any(?::uuid[]) and period > ?::date) p
       join organization.membership_return r
         on r.union_id = any(?::uuid[]) and r.period <= p.period and (r.until is null or r.until > p.period)
      group by p.period order by p.period`,
    [month, arrayLiteral(ids), month, arrayLiteral(ids)],
  );
  for (const sum of sums)
    await em.execute(
      'select organization.put_returns(array[?]::uuid[], ?::date, array[?]::int[], array[?]::int[], array[?]::int[], array[?]::int[], array[?]::int[])',
      [targetId, sum.period, sum.members, sum.female, sum.migrant, sum.new_form, sum.two_new],
    );
}
