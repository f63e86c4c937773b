import { readTotals, requireScope, type RequestContext } from '@gonghui/kit';
import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { HealthSummary } from '../summary/health-summary.js';
import { STATION_KEYS } from '../summary/indicators.js';

const READ = '@requiresScopes(scopes: [["health:read"]])';

@Resolver(() => HealthSummary)
export class StationSummaryResolver {
  @FieldResolver(() => Int, {
    description: 'Workers’ health stations in use at the end of the period. Stock, stations (家). Source: S89.',
  })
  @Directive(READ)
  async healthStations(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number> {
    return (await totalsOf(ctx, summary))['health.stations'];
  }

  @FieldResolver(() => Int, {
    description:
      'Readings taken at stations. Flow, person-times (人次): being measured says nothing of anybody’s health.',
  })
  @Directive(READ)
  async stationReadings(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number> {
    return (await totalsOf(ctx, summary))['health.stationReadings'];
  }
}

/** One statement for all unions and both fields of a tick. */
function totalsOf(
  ctx: RequestContext,
  { unionId, from, until }: HealthSummary,
): Promise<Record<(typeof STATION_KEYS)[number], number>> {
  requireScope(ctx.actor, 'health:read');
  return ctx
    .loader<string, Record<(typeof STATION_KEYS)[number], number>>(`stations ${from} ${until}`, (ids) =>
      ctx.read(async (em) => {
        const totals = await readTotals(em, ids, STATION_KEYS, { since: from, until });
        return ids.map((id) => totals.get(id)!);
      }),
    )
    .load(unionId);
}
