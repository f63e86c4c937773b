import { connectionType, loadById, mutate, PageArgs, type Connection, type RequestContext } from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { findReturns } from './find-returns.js';
import { loadReturnRegister } from './load-return-register.js';
import { recordScreeningReturn } from './record-screening-return.js';
import { judgeReturn } from './rules/judge-return.js';
import { ReturnJudgement, ScreeningReturnCheck } from './screening-return-check.js';
import { ScreeningReturn } from './screening-return.entity.js';
import { RecordScreeningReturnInput, ScreeningReturnPayload } from './screening-return.types.js';

export const ScreeningReturnConnection = connectionType('ScreeningReturn', () => ScreeningReturn);

@Resolver(() => ScreeningReturn)
export class ScreeningReturnResolver {
  @Query(() => ScreeningReturnConnection, { description: 'Monthly reports of a programme, the latest month first.' })
  @Directive('@requiresScopes(scopes: [["health:manage"]])')
  screeningReturns(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('programmeId', () => ID, { description: 'The programme.' }) programmeId: string,
    @Arg('withinId', () => ID, { nullable: true, description: 'Only reports of this union and those below it.' })
    withinId?: string | null,
  ): Promise<Connection<ScreeningReturn>> {
    return findReturns(ctx, { ...page, programmeId, withinId });
  }

  @FieldResolver(() => TradeUnion, { description: 'The federation that reports.' })
  union(@Root() screeningReturn: ScreeningReturn): TradeUnion {
    return unionOf(screeningReturn.unionId);
  }

  @FieldResolver(() => ScreeningReturnCheck, {
    nullable: true,
    description: 'How it stands to the register of employers; null where the programme is for all. Source: S119.',
  })
  async check(@Root() one: ScreeningReturn, @Ctx() ctx: RequestContext): Promise<ScreeningReturnCheck | null> {
    const register = await loadReturnRegister(ctx, one);
    return register && { ...register, judgement: ReturnJudgement[judgeReturn(register)] };
  }

  @Mutation(() => ScreeningReturnPayload, {
    description:
      'Records what a federation reports of a month where women are not known one by one. Its counts of the ill are read through healthSummary alone. Source: S112.',
  })
  @Directive('@requiresScopes(scopes: [["health:manage"]])')
  async recordScreeningReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordScreeningReturnInput, { description: 'The report.' }) input: RecordScreeningReturnInput,
  ): Promise<ScreeningReturnPayload> {
    const { result, ...outcome } = await mutate(ctx, 'recordScreeningReturn', input, (em) =>
      recordScreeningReturn(ctx, em, input),
    );
    return {
      ...outcome,
      screeningReturn: result ? await loadById(ctx, 'health:manage', ScreeningReturn, result) : null,
    };
  }
}
