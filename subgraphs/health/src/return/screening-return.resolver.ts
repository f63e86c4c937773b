import { loadById, mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { recordScreeningReturn } from './record-screening-return.js';
import { ScreeningReturn } from './screening-return.entity.js';
import { RecordScreeningReturnInput, ScreeningReturnPayload } from './screening-return.types.js';

@Resolver(() => ScreeningReturn)
export class ScreeningReturnResolver {
  @FieldResolver(() => TradeUnion, { description: 'The federation that reports.' })
  union(@Root() screeningReturn: ScreeningReturn): TradeUnion {
    return unionOf(screeningReturn.unionId);
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
