import {
  connectionType,
  isId,
  loadById,
  loadListBy,
  mutate,
  NestedPageArgs,
  requireScope,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Grant } from '../case/grant.entity.js';
import { Payment } from '../payment/payment.entity.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { AccountKind } from './account-kind.js';
import { AccountingPeriod } from './accounting-period.entity.js';
import { closePeriod } from './close-period.js';
import { correctEntry } from './correct-entry.js';
import { EntryKind } from './entry-kind.js';
import { findEntries } from './find-entries.js';
import { LedgerAccount } from './ledger-account.entity.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import {
  ClosePeriodInput,
  ClosePeriodPayload,
  CorrectEntryInput,
  CorrectEntryPayload,
  EntryFilter,
  EntryOrder,
  LineBalances,
  ReappropriateReturnsInput,
  ReappropriateReturnsPayload,
} from './ledger.inputs.js';
import { lineBalances, type LineBalance } from './line-balances.js';
import { reappropriateReturns } from './reappropriate-returns.js';

export const EntryConnection = connectionType('GrantEntry', () => LedgerEntry);

const PAY = '@requiresScopes(scopes: [["grant:pay"]])';

@Resolver(() => LedgerEntry)
export class LedgerEntryResolver {
  @FieldResolver(() => String, { description: 'Running number (凭证号); a gap is a booking that was not carried out.' })
  number(@Root() entry: LedgerEntry): string {
    return String(entry.number);
  }

  @FieldResolver(() => BudgetLine, { nullable: true, description: 'The budget line it moves money of.' })
  line(@Root() entry: LedgerEntry, @Ctx() ctx: RequestContext): Promise<BudgetLine | null> {
    return loadById(ctx, 'grant:read', BudgetLine, entry.lineId);
  }

  @FieldResolver(() => Grant, { nullable: true, description: 'The grant it belongs to; null for budgets.' })
  async grant(@Root() entry: LedgerEntry, @Ctx() ctx: RequestContext): Promise<Grant | null> {
    return entry.caseId === null ? null : loadById(ctx, 'grant:read', Grant, entry.caseId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it takes money out of the budget of its line (调减).' })
  async isCut(@Root() entry: LedgerEntry, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (entry.kind !== EntryKind.BUDGET) return false;
    const debited = await loadById(ctx, 'grant:read', LedgerAccount, entry.debitAccountId);
    return debited?.kind === AccountKind.APPROPRIATION;
  }

  @FieldResolver(() => Payment, { nullable: true, description: 'The payment it books; null where there is none.' })
  async payment(@Root() entry: LedgerEntry, @Ctx() ctx: RequestContext): Promise<Payment | null> {
    return entry.paymentId === null ? null : loadById(ctx, 'grant:read', Payment, entry.paymentId);
  }

  @FieldResolver(() => LedgerEntry, {
    nullable: true,
    description: 'The entry that it takes back; null when it is no correction.',
  })
  async corrects(@Root() entry: LedgerEntry, @Ctx() ctx: RequestContext): Promise<LedgerEntry | null> {
    return entry.correctsId === null ? null : loadById(ctx, 'grant:read', LedgerEntry, entry.correctsId);
  }

  @FieldResolver(() => LedgerEntry, {
    nullable: true,
    description: 'The entry that takes it back; null when it stands.',
  })
  async correctedBy(@Root() entry: LedgerEntry, @Ctx() ctx: RequestContext): Promise<LedgerEntry | null> {
    const corrections = await loadListBy(
      ctx,
      'grant:read',
      'correctionsOf',
      entry.id,
      (em, ids) => em.find(LedgerEntry, { correctsId: { $in: [...ids] } }),
      (correction) => correction.correctsId,
    );
    return corrections[0] ?? null;
  }
}

@Resolver(() => Grant)
export class GrantEntriesResolver {
  @FieldResolver(() => EntryConnection, { description: 'Its entries in the ledger.' })
  entries(
    @Root() grant: Grant,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('filter', () => EntryFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: EntryFilter | null,
    @Arg('orderBy', () => EntryOrder, { nullable: true, description: 'Order; the oldest first when left out.' })
    orderBy?: EntryOrder | null,
  ): Promise<Connection<LedgerEntry>> {
    return findEntries(ctx, 'case_id', grant.id, { ...page, filter, orderBy });
  }
}

@Resolver(() => BudgetLine)
export class BudgetLineBalanceResolver {
  @FieldResolver(() => LineBalances, {
    nullable: true,
    description: 'What it holds; null for readers below the funder, who see that it exists.',
  })
  async balance(@Root() line: BudgetLine, @Ctx() ctx: RequestContext): Promise<LineBalance | null> {
    requireScope(ctx.actor, 'grant:read');
    return ctx
      .loader<string, LineBalance | null>('balancesOfLines', (ids) =>
        ctx.read(async (em) => {
          const balances = await lineBalances(em, ids);
          return ids.map((id) => balances.get(id) ?? null);
        }),
      )
      .load(line.id);
  }

  @FieldResolver(() => EntryConnection, { description: 'Entries of the ledger on this line.' })
  entries(
    @Root() line: BudgetLine,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('filter', () => EntryFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: EntryFilter | null,
    @Arg('orderBy', () => EntryOrder, { nullable: true, description: 'Order; the oldest first when left out.' })
    orderBy?: EntryOrder | null,
  ): Promise<Connection<LedgerEntry>> {
    return findEntries(ctx, 'line_id', line.id, { ...page, filter, orderBy });
  }
}

@Resolver(() => AccountingPeriod)
export class AccountingPeriodResolver {
  @Query(() => [AccountingPeriod], { description: 'Closed months of a funder, the latest first.' })
  @Directive('@requiresScopes(scopes: [["grant:read"]])')
  grantClosedPeriods(
    @Ctx() ctx: RequestContext,
    @Arg('unionId', () => ID, { description: 'The funder.' }) unionId: string,
  ): Promise<AccountingPeriod[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'closedPeriodsOf',
      unionId,
      (em, ids) => em.find(AccountingPeriod, { unionId: { $in: ids.filter(isId) } }, { orderBy: { month: 'desc' } }),
      (period) => period.unionId,
    );
  }

  @Mutation(() => ClosePeriodPayload, { description: 'Closes a month of a funder’s ledger, for good.' })
  @Directive(PAY)
  async closePeriod(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClosePeriodInput, { description: 'The month.' }) input: ClosePeriodInput,
  ): Promise<ClosePeriodPayload> {
    const { result, ...rest } = await mutate(ctx, 'closePeriod', input, (em) => closePeriod(ctx, em, input));
    return { ...rest, period: result === null ? null : await loadById(ctx, 'grant:read', AccountingPeriod, result) };
  }

  @Mutation(() => CorrectEntryPayload, { description: 'Takes an entry of the ledger back by another one.' })
  @Directive(PAY)
  async correctEntry(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectEntryInput, { description: 'The entry, and why.' }) input: CorrectEntryInput,
  ): Promise<CorrectEntryPayload> {
    const { result, ...rest } = await mutate(ctx, 'correctEntry', input, (em) => correctEntry(ctx, em, input));
    return { ...rest, entry: result === null ? null : await loadById(ctx, 'grant:read', LedgerEntry, result) };
  }

  @Mutation(() => ReappropriateReturnsPayload, { description: 'Lets money that came back be spent again.' })
  @Directive('@requiresScopes(scopes: [["grant:design"]])')
  async reappropriateReturns(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReappropriateReturnsInput, { description: 'How much, and why.' })
    input: ReappropriateReturnsInput,
  ): Promise<ReappropriateReturnsPayload> {
    const { result, ...rest } = await mutate(ctx, 'reappropriateReturns', input, (em) =>
      reappropriateReturns(ctx, em, input),
    );
    return { ...rest, line: result === null ? null : await loadById(ctx, 'grant:read', BudgetLine, result) };
  }
}
