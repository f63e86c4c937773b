import type { RequestContext } from '@gonghui/kit';
import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { HealthSummary } from '../summary/health-summary.js';
import { STATION_KEYS } from '../summary/indicators.js';
import { loadOpenTotals } from '../summary/load-open-totals.js';

const READ = '@requiresScopes(scopes: [["health:read"]])';

@Resolver(() => HealthSummary)
export class StationSummaryResolver {
  @FieldResolver(() => Int, {
    description: 'Workers’ health stations in use at the end of the period. Stock, stations (家). Source: S89.',
  })
  @Directive(READ)
  async healthStations(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number> {
    return (await loadOpenTotals(ctx, summary, STATION_KEYS))['health.stations'];
  }

  @FieldResolver(() => Int, {
    description:
      'Readings taken at stations. Flow, person-times (人次): being measured says nothing of anybody’s health.',
  })
  @Directive(READ)
  async stationReadings(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number> {
    return (await loadOpenTotals(ctx, summary, STATION_KEYS))['health.stationReadings'];
  }
}
