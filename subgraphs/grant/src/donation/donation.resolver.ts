import { loadById, loadListBy, mutate, requireScope, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { lineBalances, type LineBalance } from '../ledger/line-balances.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { FundedBy } from '../scheme/funded-by.js';
import { Donation } from './donation.entity.js';
import { CorrectDonationInput, DonationPayload, GrantFundRaising, RecordDonationInput } from './donation.types.js';
import { correctDonation, recordDonation } from './record-donation.js';

const DESIGN = '@requiresScopes(scopes: [["grant:design"]])';

@Resolver(() => BudgetLine)
export class LineDonationsResolver {
  @FieldResolver(() => [Donation], {
    description: 'What was raised for it, the latest first; none where a budget fills it.',
  })
  donations(@Root() line: BudgetLine, @Ctx() ctx: RequestContext): Promise<Donation[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'donationsOf',
      line.id,
      (em, ids) =>
        em.find(
          Donation,
          { lineId: { $in: [...ids] } },
          { orderBy: { receivedOn: 'desc', recordedAt: 'desc', id: 'desc' } },
        ),
      (donation) => donation.lineId,
    );
  }

  @FieldResolver(() => GrantFundRaising, {
    nullable: true,
    description: 'Raised, handed over and left; null where a budget fills it, and for readers below the funder.',
  })
  async fundRaising(@Root() line: BudgetLine, @Ctx() ctx: RequestContext): Promise<GrantFundRaising | null> {
    requireScope(ctx.actor, 'grant:read');
    if (line.fundedBy !== FundedBy.DONATIONS) return null;
    const balance = await ctx
      .loader<string, LineBalance | null>('balancesOfLines', (ids) =>
        ctx.read(async (em) => {
          const balances = await lineBalances(em, ids);
          return ids.map((id) => balances.get(id) ?? null);
        }),
      )
      .load(line.id);
    if (!balance) return null;
    const handedOverFen = balance.disbursedFen - balance.returnedFen;
    return { raisedFen: balance.budgetFen, handedOverFen, leftFen: balance.budgetFen - handedOverFen };
  }
}

@Resolver(() => Donation)
export class DonationResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it takes another one out again.' })
  isCorrection(@Root() donation: Donation): boolean {
    return donation.correctsId !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether another one took it out again.' })
  async isCorrected(@Root() donation: Donation, @Ctx() ctx: RequestContext): Promise<boolean> {
    const corrections = await loadListBy(
      ctx,
      'grant:read',
      'donationCorrectionsOf',
      donation.id,
      (em, ids) => em.find(Donation, { correctsId: { $in: [...ids] } }),
      (correction) => correction.correctsId,
    );
    return corrections.length > 0;
  }

  @Mutation(() => DonationPayload, { description: 'Records money raised for a budget line that donations fill.' })
  @Directive(DESIGN)
  async recordDonation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordDonationInput, { description: 'The money and its source.' }) input: RecordDonationInput,
  ): Promise<DonationPayload> {
    return payload(ctx, await mutate(ctx, 'recordDonation', input, (em) => recordDonation(ctx, em, input)));
  }

  @Mutation(() => DonationPayload, { description: 'Takes a donation out of its line again by another one.' })
  @Directive(DESIGN)
  async correctDonation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectDonationInput, { description: 'The donation, and why.' }) input: CorrectDonationInput,
  ): Promise<DonationPayload> {
    return payload(ctx, await mutate(ctx, 'correctDonation', input, (em) => correctDonation(ctx, em, input)));
  }
}

async function payload(ctx: RequestContext, { result, ...rest }: MutationOutcome): Promise<DonationPayload> {
  return { ...rest, donation: result === null ? null : await loadById(ctx, 'grant:read', Donation, result) };
}
