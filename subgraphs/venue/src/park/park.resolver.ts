import {
  badInput,
  connectionType,
  listPage,
  loadListBy,
  mutate,
  PageArgs,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type MutationOutcome,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { parkClassRank } from '../rules/park-class.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { within } from '../venue/find-venues.js';
import { Venue } from '../venue/venue.entity.js';
import { CreateParkInput, ParkPayload, UpdateParkInput } from './park.inputs.js';
import { Park } from './park.entity.js';
import { createPark, updatePark } from './save-park.js';

export const ParkConnection = connectionType('Park', () => Park);

const WRITE = '@requiresScopes(scopes: [["venue:write"]])';

@Resolver(() => Park)
export class ParkResolver {
  @Query(() => ParkConnection, { description: 'Parks of your scope, the highest class first. Source: S62.' })
  @Directive('@requiresScopes(scopes: [["venue:read"]])')
  parks(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('withinId', () => ID, { nullable: true, description: 'Only parks of this union and those below it.' })
    withinId?: string | null,
    @Arg('minClass', () => String, {
      nullable: true,
      description: 'Only parks of this class and above, e.g. A gives A+ and A.',
    })
    minClass?: string | null,
  ): Promise<Connection<Park>> {
    requireScope(ctx.actor, 'venue:read');
    const page = pageRequest(args);
    const where: SqlFragment[] = [];
    if (withinId != null) where.push(within('p.union_id', withinId));
    if (minClass != null) {
      const rank = parkClassRank(minClass);
      if (rank === null) throw badInput('"minClass" is one capital letter, perhaps with a plus, e.g. "A+".');
      where.push(sql`p.class_rank <= ${rank}`);
    }
    return ctx.read(async (em) => {
      const list = await listPage<object>(
        em,
        {
          columns: 'p.*',
          from: sql`venue.park p`,
          where,
          order: [
            { sql: 'p.class_rank', direction: 'ASC' },
            { sql: 'p.name', direction: 'ASC' },
            { sql: 'p.id', direction: 'ASC' },
          ],
        },
        page,
      );
      return toConnection(list, page, (row) => em.map(Park, row));
    });
  }

  @FieldResolver(() => TradeUnion, { description: 'Federation of the division it lies in.' })
  union(@Root() park: Park): TradeUnion {
    return unionOf(park.unionId);
  }

  @FieldResolver(() => [Venue], { description: 'Venues in it, by name.' })
  venues(@Root() park: Park, @Ctx() ctx: RequestContext): Promise<Venue[]> {
    return loadListBy(
      ctx,
      'venue:read',
      'venuesInPark',
      park.id,
      (em, ids) => em.find(Venue, { parkId: { $in: [...ids] } }, { orderBy: { pinyin: 'asc', id: 'asc' } }),
      (venue) => venue.parkId,
    );
  }

  @Mutation(() => ParkPayload, { description: 'Registers a park.' })
  @Directive(WRITE)
  async createPark(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateParkInput, { description: 'The park.' }) input: CreateParkInput,
  ): Promise<ParkPayload> {
    return payload(ctx, await mutate(ctx, 'createPark', input, (em) => createPark(ctx, em, input)));
  }

  @Mutation(() => ParkPayload, { description: 'Changes a park’s name or class.' })
  @Directive(WRITE)
  async updatePark(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateParkInput, { description: 'The changes.' }) input: UpdateParkInput,
  ): Promise<ParkPayload> {
    return payload(ctx, await mutate(ctx, 'updatePark', input, (em) => updatePark(ctx, em, input)));
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<ParkPayload> {
  return { ...outcome, park: result ? await ctx.read((em) => em.findOne(Park, { id: result })) : null };
}
