import { connectionType, loadById, mutate, PageArgs, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { findLoans, type LoanPage } from './find-loans.js';
import { LoanFilter, LoanOrder } from './loan-filter.js';
import { LoanProgramme } from './loan-programme.entity.js';
import { LoanTotals } from './loan-totals.js';
import { Loan } from './loan.entity.js';
import { LoanPayload, RecordLoanInput, VoidLoanInput } from './loan.types.js';
import { recordLoan, voidLoan } from './record-loan.js';

export const LoanConnection = connectionType('Loan', () => Loan);

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const WRITE = '@requiresScopes(scopes: [["grant:check"]])';

@Resolver(() => Loan)
export class LoanResolver {
  @Query(() => Loan, { nullable: true, description: 'One loan; null when unknown or outside your scope.' })
  @Directive(READ)
  loan(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Loan | null> {
    return loadById(ctx, 'grant:read', Loan, id);
  }

  @Query(() => LoanConnection, { description: 'Single loans of your scope that fit the filter, the latest first.' })
  @Directive(READ)
  loans(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => LoanFilter, { nullable: true, description: 'Which; all that count when left out.' })
    filter?: LoanFilter | null,
    @Arg('orderBy', () => LoanOrder, { nullable: true, description: 'Another order.' }) orderBy?: LoanOrder | null,
  ): Promise<LoanPage> {
    return findLoans(ctx, { ...page, filter, orderBy });
  }

  @FieldResolver(() => TradeUnion, { description: 'The union in whose place the borrower is.' })
  union(@Root() loan: Loan): TradeUnion {
    return unionOf(loan.unionId);
  }

  @FieldResolver(() => LoanProgramme, { nullable: true, description: 'The programme it was made under.' })
  programme(@Root() loan: Loan, @Ctx() ctx: RequestContext): Promise<LoanProgramme | null> {
    return loadById(ctx, 'grant:read', LoanProgramme, loan.programmeId);
  }

  @Mutation(() => LoanPayload, {
    description: 'Records a loan that the bank made. One with collateral or a guarantee is refused. Source: S117.',
  })
  @Directive(WRITE)
  async recordLoan(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordLoanInput, { description: 'The loan.' }) input: RecordLoanInput,
  ): Promise<LoanPayload> {
    return payload(ctx, await mutate(ctx, 'recordLoan', input, (em) => recordLoan(ctx, em, input)));
  }

  @Mutation(() => LoanPayload, { description: 'Takes a loan that was recorded wrongly out of the count.' })
  @Directive(WRITE)
  async voidLoan(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VoidLoanInput, { description: 'The loan, and why.' }) input: VoidLoanInput,
  ): Promise<LoanPayload> {
    return payload(ctx, await mutate(ctx, 'voidLoan', input, (em) => voidLoan(ctx, em, input)));
  }
}

@Resolver(() => LoanConnection)
export class LoanConnectionResolver {
  @FieldResolver(() => LoanTotals, { description: 'Totals of all rows of the filter, this page or not.' })
  totals(@Root() page: LoanPage): LoanTotals {
    return page.totals;
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<LoanPayload> {
  return { ...outcome, loan: result ? await loadById(ctx, 'grant:read', Loan, result) : null };
}
