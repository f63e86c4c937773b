import { arrayLiteral, isId, loadById, MoneyScalar, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Directive, Field, ID, Int, ObjectType, Query, Resolver, FieldResolver, Root } from 'type-graphql';
import { allOf } from '../../case/all-of.js';
import { GrantFilter } from '../../case/grant-filter.js';
import { GrantTotals, TOTALS_COLUMNS, totalsOf, type TotalsRow } from '../../case/grant-totals.js';
import { isTextCommon, summedOver } from '../../case/grants-where.js';
import { Scheme } from '../../scheme/scheme.entity.js';
import { TradeUnion, unionOf } from '../../trade-union/trade-union.js';
import { AggregateKey } from './aggregate-key.js';

/** The grants of a filter that share a scheme, a union or a year. */
@ObjectType({ description: 'The grants of a filter that share a scheme, a union or a year.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantAggregate {
  @Field(() => ID, { description: 'Id of the scheme or union, or the year.' })
  key!: string;

  @Field(() => GrantTotals, { description: 'Their totals; over all keys they add up to the totals of the filter.' })
  totals!: GrantTotals;

  @Field(() => MoneyScalar, {
    name: 'budget',
    nullable: true,
    description:
      'Money of the budget lines whose accounts you may read, yuan; null without any, by union, and where the filter narrows to less than whole lines.',
  })
  budgetFen!: bigint | null;

  by!: AggregateKey;
}

@Resolver(() => GrantAggregate)
export class AggregateResolver {
  @Query(() => [GrantAggregate], {
    description:
      'Grants of a filter, summed up for a table or a chart, and budgets that no grant has drawn on yet; the largest award first, years in order.',
  })
  @Directive('@requiresScopes(scopes: [["grant:read"]])')
  grantAggregates(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => GrantFilter, { description: 'Which grants.' }) filter: GrantFilter,
    @Arg('by', () => AggregateKey, { description: 'What they are summed up by.' }) by: AggregateKey,
  ): Promise<GrantAggregate[]> {
    const actor = requireScope(ctx.actor, 'grant:read');
    return ctx.read(async (em) => {
      const sums = await sumsBy(em, filter, by, actor.unionId);
      const budgets = hasBudget(filter, by) ? await budgetsBy(em, filter, by) : null;
      const keys = new Set([...sums.keys(), ...(budgets?.keys() ?? [])]);
      const found = [...keys].map((key) =>
        Object.assign(new GrantAggregate(), {
          key,
          by,
          totals: sums.get(key) ?? totalsOf(undefined),
          budgetFen: budgets?.get(key) ?? null,
        }),
      );
      return found.toSorted((a, b) =>
        by === AggregateKey.YEAR
          ? Number(a.key) - Number(b.key)
          : Number(b.totals.awardedFen - a.totals.awardedFen) || (a.key < b.key ? -1 : 1),
      );
    });
  }

  @FieldResolver(() => Scheme, { nullable: true, description: 'The scheme, when summed up by scheme.' })
  async scheme(@Root() { by, key }: GrantAggregate, @Ctx() ctx: RequestContext): Promise<Scheme | null> {
    return by === AggregateKey.SCHEME ? loadById(ctx, 'grant:read', Scheme, key) : null;
  }

  @FieldResolver(() => TradeUnion, { nullable: true, description: 'The union, when summed up by union.' })
  union(@Root() { by, key }: GrantAggregate): TradeUnion | null {
    return by === AggregateKey.UNION ? unionOf(key) : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The year, when summed up by year.' })
  year(@Root() { by, key }: GrantAggregate): number | null {
    return by === AggregateKey.YEAR ? Number(key) : null;
  }
}

async function sumsBy(
  em: EntityManager,
  filter: GrantFilter,
  by: AggregateKey,
  ownUnionId: string,
): Promise<Map<string, GrantTotals>> {
  const top = filter.unionId ?? ownUnionId;
  const { from, where: conditions } = summedOver(filter, ownUnionId, await isTextCommon(em, filter));
  const { sql: where, params } = allOf(conditions);
  if (by === AggregateKey.UNION && !isId(top)) return new Map();
  const rows =
    by === AggregateKey.UNION
      ? await em.execute<KeyedRow[]>(
          // The label after the top's path is the child's; a grant of the top itself has none.
          `select coalesce(child.id, ?::uuid)::text as key, sums.*
             from (select subpath(home.path, nlevel(top.path), 1)::text as label, ${TOTALS_COLUMNS}
                     from ${from} g join tree.place home on home.id = g.union_id
                    cross join (select path from tree.place where id = ?::uuid) top
                    where home.path operator(public.<@) top.path and nlevel(home.path) > nlevel(top.path) and ${where}
                    group by 1
                   union all
                   select null, ${TOTALS_COLUMNS} from ${from} g where g.union_id = ?::uuid and ${where} having count(*) > 0) sums
             left join (select id, subpath(path, -1)::text as label from tree.place where parent_id = ?::uuid) child
               on child.label = sums.label`,
          [top, top, ...params, top, ...params, top],
        )
      : await em.execute<KeyedRow[]>(
          `select ${by === AggregateKey.SCHEME ? 'g.scheme_id' : 'g.year'}::text as key, ${TOTALS_COLUMNS}
             from ${from} g where ${where} group by 1`,
          params,
        );
  return new Map(rows.map((row) => [row.key, totalsOf(row)]));
}

type KeyedRow = TotalsRow & { readonly key: string };

/** Lines belong to schemes and years; under any other condition their money cannot be told apart. */
function hasBudget(filter: GrantFilter, by: AggregateKey): boolean {
  const { schemeId: _one, schemeIds: _some, lineIds: _lines, years: _years, ...others } = filter;
  return by !== AggregateKey.UNION && Object.values(others).every((value) => value == null);
}

/** Money of the lines whose accounts the reader may see, and of no others: those of a federation above are its own. */
async function budgetsBy(em: EntityManager, filter: GrantFilter, by: AggregateKey): Promise<Map<string, bigint>> {
  const schemes = filter.schemeId == null ? filter.schemeIds : [filter.schemeId];
  const key = by === AggregateKey.SCHEME ? 'line.scheme_id::text' : 'line.year::text';
  const rows = await em.execute<{ key: string; budget: string }[]>(
    `select ${key} as key, coalesce(sum(balance.budget_fen), 0)::text as budget
       from (select id, scheme_id, year from grants.budget_line
              where (?::uuid[] is null or scheme_id = any(?::uuid[])) and (?::int[] is null or year = any(?::int[]))
                and (?::uuid[] is null or id = any(?::uuid[]))) line
       join grants.line_balances(array(select id from grants.budget_line)) balance on balance.line_id = line.id
      group by 1`,
    [
      ...twice(schemes ? arrayLiteral(schemes.filter(isId)) : null),
      ...twice(filter.years ? arrayLiteral(filter.years) : null),
      ...twice(filter.lineIds ? arrayLiteral(filter.lineIds.filter(isId)) : null),
    ],
  );
  return new Map(rows.map((row) => [row.key, BigInt(row.budget)]));
}

const twice = <T>(value: T): [T, T] => [value, value];
