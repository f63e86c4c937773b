import {
  arrayLiteral,
  connectionType,
  DateScalar,
  loadListBy,
  PageArgs,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { ScreeningProviderDay } from './batch.types.js';
import { findProviders, lastDayOf } from './find-providers.js';
import { ScreeningProvider } from './screening-provider.entity.js';

export const ScreeningProviderConnection = connectionType('ScreeningProvider', () => ScreeningProvider);

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => ScreeningProvider)
export class ScreeningProviderResolver {
  @Query(() => ScreeningProviderConnection, {
    description: 'Hospitals of your scope and of the unions above it, by name.',
  })
  @Directive(MANAGE)
  screeningProviders(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('text', () => String, { nullable: true, description: 'Part of the name.' }) text?: string | null,
  ): Promise<Connection<ScreeningProvider>> {
    return findProviders(ctx, { ...page, text });
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that registered it.' })
  union(@Root() provider: ScreeningProvider): TradeUnion {
    return unionOf(provider.unionId);
  }

  @FieldResolver(() => [ScreeningProviderDay], {
    description: 'Its days with the places taken by whatever union and those left, at most 92 of them.',
  })
  @Directive(MANAGE)
  days(
    @Root() { id }: ScreeningProvider,
    @Ctx() ctx: RequestContext,
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: string,
    @Arg('until', () => DateScalar, { description: 'Last day.' }) until: string,
  ): Promise<ScreeningProviderDay[]> {
    return loadListBy(
      ctx,
      'health:manage',
      `providerDays ${from} ${until}`,
      id,
      (em, ids) =>
        em.execute<({ providerId: string } & ScreeningProviderDay)[]>(
          `select p.id as "providerId", day::date::text as "heldOn", taken, greatest(p.daily_places - taken, 0) as left
             from health.screening_provider p
            cross join generate_series(?::timestamp, ?::timestamp, '1 day') day
            cross join lateral health.places_taken(p.id, day::date) taken
            where p.id = any(?::uuid[]) order by day`,
          [from, lastDayOf(from, until), arrayLiteral(ids)],
        ),
      ({ providerId }) => providerId,
    );
  }
}
