import {
  checkNotFuture,
  checkReason,
  isId,
  Refusal,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { Grant } from '../case/grant.entity.js';
import { checkHandOut, checkReceipt } from '../rules/check-goods.js';
import { GoodsEntryKind } from './goods-entry-kind.js';
import { GoodsEntry } from './goods-entry.entity.js';
import { GoodsForm } from './goods-form.js';
import { goodsRefusalOf } from './goods-refusal.js';
import type { CorrectGoodsEntryInput, GiveOutGoodsInput, ReceiveGoodsInput } from './goods.types.js';

/** Records goods that a union received. @returns id of the entry */
export async function receiveGoods(ctx: RequestContext, em: EntityManager, input: ReceiveGoodsInput): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  refuseProblems(
    ...checkReceipt({ ...input, isBought: input.form === GoodsForm.CASH, valueFen: input.value ?? null }).map(invalid),
    ['happenedOn', 'DATE_IN_FUTURE', checkNotFuture(input.happenedOn, ctx.today)],
  );
  return write(ctx, em, {
    ...(await placeOf(em, input)),
    ...NOTHING_GIVEN,
    kind: GoodsEntryKind.RECEIVED,
    form: input.form,
    source: input.source.trim(),
    valueFen: input.value ?? null,
  });
}

/**
 * Records goods that a union gave out. Two who give out the last ones at once take turns; the second is refused.
 * @returns id of the entry
 * @throws Refusal `INSUFFICIENT_STOCK`
 */
export async function giveOutGoods(ctx: RequestContext, em: EntityManager, input: GiveOutGoodsInput): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  const { recipientCount = null, attendees = null } = input;
  refuseProblems(...checkHandOut({ ...input, recipientCount, attendees }).map(invalid), [
    'happenedOn',
    'DATE_IN_FUTURE',
    checkNotFuture(input.happenedOn, ctx.today),
  ]);
  return write(ctx, em, {
    ...(await placeOf(em, input)),
    kind: GoodsEntryKind.GIVEN,
    form: GoodsForm.IN_KIND,
    source: null,
    valueFen: null,
    recipients: input.recipients.trim(),
    recipientGroup: input.recipientGroup,
    recipientCount,
    occasion: input.occasion.trim(),
    attendees,
  });
}

/**
 * Takes an entry back by the same entry again, which counts as less.
 * @returns id of the correction
 * @throws Refusal `ALREADY_CORRECTED`, `INSUFFICIENT_STOCK` when what was received is given out already
 */
export async function correctGoodsEntry(
  ctx: RequestContext,
  em: EntityManager,
  input: CorrectGoodsEntryInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  refuseProblems(['reason', 'REASON_INVALID', checkReason(input.reason)]);
  const entry = isId(input.entryId) ? await em.findOne(GoodsEntry, { id: input.entryId }) : null;
  if (!entry) refuse('GOODS_ENTRY_NOT_FOUND', 'There is no such entry in your scope.', 'entryId');
  if (entry.correctsId !== null || (await em.count(GoodsEntry, { correctsId: entry.id })) > 0)
    refuse('ALREADY_CORRECTED', 'This entry is a correction, or has one. Load it again.', 'entryId');
  const { unionId, kind, form, source, item, unit, quantity, happenedOn, valueFen, caseId } = entry;
  const { recipients, recipientGroup, recipientCount, occasion, attendees } = entry;
  return write(
    ctx,
    em,
    {
      unionId,
      kind,
      form,
      source,
      item,
      unit,
      quantity,
      happenedOn,
      valueFen,
      recipients,
      recipientGroup,
      recipientCount,
      occasion,
      attendees,
      caseId,
    },
    { correctsId: entry.id, reason: input.reason.trim() },
  );
}

type Facts = Omit<GoodsEntry, 'id' | 'number' | 'correctsId' | 'reason' | 'actor' | 'actorName' | 'recordedAt'>;

const NOTHING_GIVEN = {
  recipients: null,
  recipientGroup: null,
  recipientCount: null,
  occasion: null,
  attendees: null,
} as const;

const invalid = ([field, problem]: readonly [string, string | null]) => [field, 'GOODS_INVALID', problem] as const;

/** Whose goods they are, and what. */
async function placeOf(
  em: EntityManager,
  { unionId, grantId, item, unit, quantity, happenedOn }: ReceiveGoodsInput | GiveOutGoodsInput,
): Promise<Pick<Facts, 'unionId' | 'caseId' | 'item' | 'unit' | 'quantity' | 'happenedOn'>> {
  const [scope] = isId(unionId)
    ? await em.execute<{ inside: boolean }[]>('select tree.in_scope(?::uuid) as inside', [unionId])
    : [];
  if (!scope?.inside) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', 'unionId');
  if (grantId != null && !(isId(grantId) && (await em.findOne(Grant, { id: grantId }))))
    refuse('GRANT_NOT_FOUND', 'There is no such grant in your scope.', 'grantId');
  return { unionId, caseId: grantId ?? null, item: item.trim(), unit: unit.trim(), quantity, happenedOn };
}

async function write(
  ctx: RequestContext,
  em: EntityManager,
  facts: Facts,
  correction: Pick<GoodsEntry, 'correctsId' | 'reason'> = { correctsId: null, reason: null },
): Promise<string> {
  const entry = em.create(GoodsEntry, {
    ...facts,
    ...correction,
    id: v7(),
    actor: ctx.actor?.accountId ?? '',
    actorName: ctx.actor?.name ?? '',
  });
  em.persist(entry);
  await em.flush().catch((error: unknown) => {
    const told = goodsRefusalOf(error, facts);
    if (told) throw new Refusal(told);
    throw error;
  });
  return entry.id;
}
