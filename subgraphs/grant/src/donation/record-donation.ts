import {
  checkName,
  checkNotFuture,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { GrantStatus } from '../case/grant-status.js';
import { Grant } from '../case/grant.entity.js';
import { bookEntries } from '../ledger/book-entries.js';
import { EntryKind } from '../ledger/entry-kind.js';
import { lockLines } from '../ledger/line-balances.js';
import { MAX_GRANT_FEN } from '../rules/check-items.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { FundedBy } from '../scheme/funded-by.js';
import { Donation } from './donation.entity.js';
import type { CorrectDonationInput, RecordDonationInput } from './donation.types.js';

/** Records money raised for a line, and books it there. @returns id of the donation */
export async function recordDonation(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordDonationInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  refuseProblems(
    ['source', 'NAME_INVALID', checkName(input.source, 'The source')],
    [
      'amount',
      'AMOUNT_INVALID',
      input.amount > 0n && input.amount <= MAX_GRANT_FEN
        ? null
        : 'An amount is more than nothing and at most 100000000000.00 yuan.',
    ],
    ['receivedOn', 'DATE_IN_FUTURE', checkNotFuture(input.receivedOn, ctx.today)],
  );
  const line = await lockDonationLine(em, input.lineId, 'lineId');
  const campaigns = await em.find(Grant, { lineId: line.id });
  if (campaigns.length > 0 && campaigns.every(({ status }) => status === GrantStatus.CLOSED))
    refuse('CAMPAIGN_CLOSED', 'The campaign of this line is closed. Open another line for what comes now.', 'lineId');
  return write(ctx, em, line, {
    source: input.source.trim(),
    amountFen: input.amount,
    receivedOn: input.receivedOn,
    correctsId: null,
    reason: null,
  });
}

/**
 * Takes a donation out of its line again by another one, on the day of the correction.
 * @returns id of the correction
 * @throws Refusal `ALREADY_CORRECTED`, `OVER_BUDGET` when it is spent already
 */
export async function correctDonation(
  ctx: RequestContext,
  em: EntityManager,
  input: CorrectDonationInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  refuseProblems(['reason', 'REASON_INVALID', checkReason(input.reason)]);
  const donation = isId(input.donationId) ? await em.findOne(Donation, { id: input.donationId }) : null;
  if (!donation) refuse('DONATION_NOT_FOUND', 'There is no such donation in your scope.', 'donationId');
  const line = await lockDonationLine(em, donation.lineId, 'donationId');
  if (donation.correctsId !== null || (await em.count(Donation, { correctsId: donation.id })) > 0)
    refuse('ALREADY_CORRECTED', 'This donation is a correction, or has one. Load it again.', 'donationId');
  return write(ctx, em, line, {
    source: donation.source,
    amountFen: donation.amountFen,
    receivedOn: ctx.today,
    correctsId: donation.id,
    reason: input.reason.trim(),
  });
}

/** Donations of a line and the closing of its campaigns follow each other. */
async function lockDonationLine(em: EntityManager, id: string, field: string): Promise<BudgetLine> {
  const line = isId(id) ? await em.findOne(BudgetLine, { id }) : null;
  if (!line || !(await lockLines(em, [line.id])).has(line.id))
    refuse('LINE_NOT_FOUND', 'There is no such budget line in your scope.', field);
  if (line.fundedBy !== FundedBy.DONATIONS)
    refuse('NOT_FROM_DONATIONS', 'This line is filled by the budget. Donations have a line of their own.', field);
  return line;
}

async function write(
  ctx: RequestContext,
  em: EntityManager,
  line: BudgetLine,
  facts: Pick<Donation, 'source' | 'amountFen' | 'receivedOn' | 'correctsId' | 'reason'>,
): Promise<string> {
  const [entryId] = await bookEntries(ctx, em, [
    {
      kind: EntryKind.BUDGET,
      lineId: line.id,
      unionId: line.unionId,
      amountFen: facts.amountFen,
      isCut: facts.correctsId !== null,
      bookedOn: facts.receivedOn,
      note: facts.reason ?? facts.source,
    },
  ]);
  const donation = em.create(Donation, {
    ...facts,
    id: v7(),
    unionId: line.unionId,
    lineId: line.id,
    entryId: entryId!,
    actorName: ctx.actor?.name ?? '',
  });
  em.persist(donation);
  return donation.id;
}
