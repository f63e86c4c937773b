import { loadListBy, readTotals, type RequestContext } from '@gonghui/kit';
import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { figureAgreement } from '../rules/figure-agreement.js';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { FigureAgreement } from './figure-enums.js';
import { PublishedFigure } from './published-figure.entity.js';

@Resolver(() => PublishedFigure)
export class PublishedFigureResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'The same figure computed from the records, at the end of that month; null when no indicator computes it.',
  })
  computedValue(@Root() figure: PublishedFigure, @Ctx() ctx: RequestContext): Promise<number | null> {
    return computed(ctx, figure);
  }

  @FieldResolver(() => FigureAgreement, {
    description: 'Whether the computed value satisfies the print and its qualifier.',
  })
  async agreement(@Root() figure: PublishedFigure, @Ctx() ctx: RequestContext): Promise<FigureAgreement> {
    return figureAgreement(figure.value, figure.qualifier, await computed(ctx, figure));
  }
}

@Resolver(() => TradeUnion)
export class UnionPublishedFigureResolver {
  @FieldResolver(() => [PublishedFigure], {
    description: 'Figures printed about this union, beside what the records give, newest first.',
  })
  publishedFigures(@Root() union: TradeUnion, @Ctx() ctx: RequestContext): Promise<PublishedFigure[]> {
    return loadListBy(
      ctx,
      'organization:read',
      'publishedFiguresOf',
      union.id,
      (em, unionIds) =>
        em.find(PublishedFigure, { unionId: { $in: [...unionIds] } }, { orderBy: { asOf: 'desc', factId: 'asc' } }),
      (figure) => figure.unionId,
    );
  }
}

/** One statement per month printed, whatever the number of figures and unions. */
function computed(ctx: RequestContext, figure: PublishedFigure): Promise<number | null> {
  return ctx
    .loader<PublishedFigure, number | null>(`computedFigures ${figure.asOf}`, (figures) =>
      ctx.read(async (em) => {
        const known = new Set(
          (await em.execute<{ key: string }[]>('select key from rollup.stock_keys()')).map(({ key }) => key),
        );
        const computable = figures.filter((one) => known.has(one.indicator));
        const totals = await readTotals(
          em,
          [...new Set(computable.map((one) => one.unionId))],
          [...new Set(computable.map((one) => one.indicator))],
          figure.asOf,
        );
        return figures.map((one) => totals.get(one.unionId)?.[one.indicator] ?? null);
      }),
    )
    .load(figure);
}
