import {
  connectionType,
  listPage,
  loadById,
  mutate,
  PageArgs,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { loadLoanSum, loadLoanYears, loadReturns } from './load-years.js';
import { LoanProgramme } from './loan-programme.entity.js';
import { LoanReturn } from './loan-return.entity.js';
import { LoanSum, LoanYear } from './loan-year.js';
import {
  LoanProgrammePayload,
  LoanReturnPayload,
  RecordLoanReturnInput,
  SaveLoanProgrammeInput,
} from './loan.types.js';
import { recordLoanReturn } from './record-return.js';
import { saveLoanProgramme } from './save-programme.js';

export const LoanProgrammeConnection = connectionType('LoanProgramme', () => LoanProgramme);

const READ = '@requiresScopes(scopes: [["grant:read"]])';

@Resolver(() => LoanProgramme)
export class LoanProgrammeResolver {
  @Query(() => LoanProgramme, {
    nullable: true,
    description: 'One loan programme; null when unknown, or neither of your scope nor of a federation above.',
  })
  @Directive(READ)
  loanProgramme(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<LoanProgramme | null> {
    return loadById(ctx, 'grant:read', LoanProgramme, id);
  }

  @Query(() => LoanProgrammeConnection, {
    description: 'Loan programmes of your scope and of federations above, by name. Source: S117.',
  })
  @Directive(READ)
  loanProgrammes(@Ctx() ctx: RequestContext, @Args(() => PageArgs) args: PageArgs): Promise<Connection<LoanProgramme>> {
    requireScope(ctx.actor, 'grant:read');
    const page = pageRequest(args);
    return ctx.read(async (em) => {
      const list = await listPage<object>(
        em,
        {
          columns: 'p.*',
          from: sql`grants.loan_programme p`,
          where: [],
          order: [
            { sql: 'p.name', direction: 'ASC' },
            { sql: 'p.id', direction: 'ASC' },
          ],
        },
        page,
      );
      return toConnection(list, page, (row) => em.map(LoanProgramme, row));
    });
  }

  @FieldResolver(() => TradeUnion, { description: 'The federation that runs it.' })
  union(@Root() programme: LoanProgramme): TradeUnion {
    return unionOf(programme.unionId);
  }

  @FieldResolver(() => [LoanYear], { description: 'Its years, the latest first. Returns are for its own staff.' })
  years(@Root() programme: LoanProgramme, @Ctx() ctx: RequestContext): Promise<LoanYear[]> {
    return loadLoanYears(ctx, programme.id);
  }

  @FieldResolver(() => LoanSum, { description: 'What the returns of all its years come to.' })
  sum(@Root() programme: LoanProgramme, @Ctx() ctx: RequestContext): Promise<LoanSum> {
    return loadLoanSum(ctx, programme.id);
  }

  @FieldResolver(() => [LoanReturn], {
    description: 'Its returns in all their versions, the latest year and version first.',
  })
  returns(@Root() programme: LoanProgramme, @Ctx() ctx: RequestContext): Promise<LoanReturn[]> {
    return loadReturns(ctx, programme.id);
  }

  @Mutation(() => LoanProgrammePayload, { description: 'Founds a loan programme, or changes one.' })
  @Directive('@requiresScopes(scopes: [["grant:design"]])')
  async saveLoanProgramme(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveLoanProgrammeInput, { description: 'The programme.' }) input: SaveLoanProgrammeInput,
  ): Promise<LoanProgrammePayload> {
    const { result, ...outcome } = await mutate(ctx, 'saveLoanProgramme', input, (em) =>
      saveLoanProgramme(ctx, em, input),
    );
    return { ...outcome, programme: result ? await loadById(ctx, 'grant:read', LoanProgramme, result) : null };
  }

  @Mutation(() => LoanReturnPayload, {
    description: 'Writes the figures of a year as published; of a year that has some, a new version with its reason.',
  })
  @Directive('@requiresScopes(scopes: [["grant:check"]])')
  async recordLoanReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordLoanReturnInput, { description: 'The figures.' }) input: RecordLoanReturnInput,
  ): Promise<LoanReturnPayload> {
    const { result, ...outcome } = await mutate(ctx, 'recordLoanReturn', input, (em) =>
      recordLoanReturn(ctx, em, input),
    );
    return { ...outcome, loanReturn: result ? await loadById(ctx, 'grant:read', LoanReturn, result) : null };
  }
}
