import { badInput, requireScope, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { MAX_YEARS } from '../publication/load-shown.js';
import { TradeUnion } from '../trade-union/trade-union.js';
import { HealthSummary, PeriodInput } from './health-summary.js';
import { wholeYears } from './rules/whole-years.js';

@Resolver(() => TradeUnion)
export class HealthSummaryResolver {
  @FieldResolver(() => HealthSummary, {
    description: 'Health work of this union and everything below it; in this year unless a period is given.',
  })
  @Directive('@requiresScopes(scopes: [["health:read"]])')
  healthSummary(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('period', () => PeriodInput, { nullable: true, description: 'The period; this year when left out.' })
    period?: PeriodInput | null,
  ): HealthSummary {
    requireScope(ctx.actor, 'health:read');
    const year = ctx.today.slice(0, 4);
    const { from, until } = period ?? { from: `${year}-01-01`, until: `${year}-12-31` };
    if (from > until) throw badInput('The period ends before it begins.');
    const years = wholeYears(from, until);
    if (years && years.length > MAX_YEARS) throw badInput(`A period has at most ${MAX_YEARS} years.`);
    return Object.assign(new HealthSummary(), { unionId: union.id, from, until });
  }
}
