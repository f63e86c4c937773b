import { badInput, DateScalar, readSeries, readTotals, requireScope, type RequestContext } from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { palaceCoverage } from '../coverage/count-coverage.js';
import { coverageRate } from '../rules/coverage-rate.js';
import { stockDay } from '../rules/stock-day.js';
import { TradeUnion } from '../trade-union/trade-union.js';
import { VENUE_INDICATORS } from './indicators.js';
import { VenueSummary, VenueTrendPoint } from './venue-summary.js';

/** Longest trend, in months. */
const MAX_MONTHS = 120;

const READ = '@requiresScopes(scopes: [["venue:read"]])';

type Counted = keyof typeof VENUE_INDICATORS;
type Figures = Readonly<Record<(typeof VENUE_INDICATORS)[Counted], number>>;

const COUNTED = Object.keys(VENUE_INDICATORS) as Counted[];
const SUMMARY_KEYS = Object.values(VENUE_INDICATORS);
const TREND_KEYS = [
  VENUE_INDICATORS.palacesInUse,
  VENUE_INDICATORS.palacesUnderConstruction,
  VENUE_INDICATORS.palacesPlanned,
];

@Resolver(() => TradeUnion)
export class VenueSummaryResolver {
  @FieldResolver(() => VenueSummary, {
    description:
      'Venues of this union and everything below it, and how far they cover the places that should have one.',
  })
  @Directive(READ)
  venueSummary(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Day whose month is shown; today when left out, never the future.',
    })
    asOf?: string | null,
  ): Promise<VenueSummary> {
    requireScope(ctx.actor, 'venue:read');
    const day = asOf ?? ctx.today;
    if (day > ctx.today) throw badInput(`"asOf" lies in the future; today is ${ctx.today}.`);
    return ctx
      .loader<string, VenueSummary>(`venueSummary ${day}`, (ids) =>
        ctx.read(async (em) => {
          const totals = await readTotals(em, ids, SUMMARY_KEYS, day);
          const coverage = await palaceCoverage(em, ids, stockDay(day, ctx.today));
          return ids.map((id) => {
            const figures = totals.get(id);
            if (!figures) return outOfReach();
            const { required, covered } = coverage.get(id) ?? { required: 0, covered: 0 };
            return {
              asOf: day,
              ...toFields(figures),
              placesWithPalace: covered,
              placesRequired: required,
              coverageRate: coverageRate(covered, required),
            };
          });
        }),
      )
      .load(union.id);
  }

  @FieldResolver(() => [VenueTrendPoint], { description: `One point a month, oldest first, at most ${MAX_MONTHS}.` })
  @Directive(READ)
  venueTrend(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('from', () => DateScalar, { description: 'Any day of the first month.' }) from: string,
    @Arg('until', () => DateScalar, { description: 'Any day of the last month; not the future.' }) until: string,
  ): Promise<VenueTrendPoint[]> {
    requireScope(ctx.actor, 'venue:read');
    const months =
      (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
      Number(until.slice(5, 7)) -
      Number(from.slice(5, 7)) +
      1;
    if (months < 1 || months > MAX_MONTHS)
      throw badInput(`A trend has 1 to ${MAX_MONTHS} months; "from" to "until" gives ${months}.`);
    if (until > ctx.today) throw badInput(`"until" lies in the future; today is ${ctx.today}.`);
    return ctx
      .loader<string, VenueTrendPoint[]>(`venueTrend ${from} ${until}`, (ids) =>
        ctx.read(async (em) => {
          const series = await readSeries(em, ids, TREND_KEYS, { since: from, until });
          return ids.map(
            (id) =>
              series.get(id)?.map((point) => ({
                month: point.month,
                palacesInUse: point['venue.palacesInUse'],
                palacesUnderConstruction: point['venue.palacesUnderConstruction'],
                palacesPlanned: point['venue.palacesPlanned'],
              })) ?? outOfReach(),
          );
        }),
      )
      .load(union.id);
  }
}

function toFields(figures: Figures): Record<Counted, number> {
  return Object.fromEntries(COUNTED.map((field) => [field, figures[VENUE_INDICATORS[field]]])) as Record<
    Counted,
    number
  >;
}

/** One answer for unknown and foreign unions, so that asking tells nothing. */
function outOfReach(): GraphQLError {
  return new GraphQLError('There is no such union in your scope.', { extensions: { code: 'NOT_FOUND' } });
}
