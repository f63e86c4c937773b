import { badInput, DateScalar, readSeries, readTotals, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { ORGANIZATION_INDICATORS } from './indicators.js';
import { OrganizationSummary, OrganizationTrendPoint, TreeView } from './organization-summary.js';

/** Longest trend, in months. */
const MAX_MONTHS = 120;

const FIELDS = Object.keys(ORGANIZATION_INDICATORS) as (keyof typeof ORGANIZATION_INDICATORS)[];
const KEYS = Object.values(ORGANIZATION_INDICATORS);

type Figures = Readonly<Record<(typeof KEYS)[number], number>>;

@Resolver(() => TradeUnion)
export class OrganizationSummaryResolver {
  @FieldResolver(() => OrganizationSummary, { description: 'Totals of this union and everything below it.' })
  organizationSummary(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Day whose month is shown; today when left out, never the future.',
    })
    asOf: string | null,
    @Arg('tree', () => TreeView, {
      defaultValue: TreeView.NOW,
      description: 'Today’s tree, or the tree as it was on that day.',
    })
    tree: TreeView,
  ): Promise<OrganizationSummary> {
    const day = asOf ?? ctx.today;
    if (day > ctx.today) throw badInput(`"asOf" lies in the future; today is ${ctx.today}.`);
    return ctx
      .loader<string, OrganizationSummary>(`organizationSummary ${day} ${tree}`, (ids) =>
        ctx.read(async (em) => {
          const totals = await readTotals(em, ids, KEYS, day, tree === TreeView.AS_THEN ? day : null);
          return ids.map((id) => ({ asOf: day, ...toFields(totals.get(id)!) }));
        }),
      )
      .load(union.id);
  }

  @FieldResolver(() => [OrganizationTrendPoint], {
    description: `One point a month, oldest first, at most ${MAX_MONTHS}.`,
  })
  organizationTrend(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('from', () => DateScalar, { description: 'Any day of the first month.' }) from: string,
    @Arg('until', () => DateScalar, { description: 'Any day of the last month; not the future.' }) until: string,
  ): Promise<OrganizationTrendPoint[]> {
    const months =
      (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
      Number(until.slice(5, 7)) -
      Number(from.slice(5, 7)) +
      1;
    if (months < 1 || months > MAX_MONTHS)
      throw badInput(`A trend has 1 to ${MAX_MONTHS} months; "from" to "until" gives ${months}.`);
    if (until > ctx.today) throw badInput(`"until" lies in the future; today is ${ctx.today}.`);
    return ctx
      .loader<string, OrganizationTrendPoint[]>(`organizationTrend ${from} ${until}`, (ids) =>
        ctx.read(async (em) => {
          const series = await readSeries(em, ids, KEYS, { since: from, until });
          return ids.map((id) => series.get(id)!.map((point) => ({ month: point.month, ...toFields(point) })));
        }),
      )
      .load(union.id);
  }
}

function toFields(figures: Figures): Record<(typeof FIELDS)[number], number> {
  return Object.fromEntries(FIELDS.map((field) => [field, figures[ORGANIZATION_INDICATORS[field]]])) as Record<
    (typeof FIELDS)[number],
    number
  >;
}
