import {
  connectionType,
  loadById,
  mutate,
  PageArgs,
  requireScope,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { changeStation, closeStation, openStation } from './change-station.js';
import { findStations } from './find-stations.js';
import { HealthStation } from './health-station.entity.js';
import { ReadingKind } from './reading-kind.js';
import { READING_LIMITS } from './rules/reading-limits.js';
import {
  ChangeHealthStationInput,
  CloseHealthStationInput,
  HealthReadingLimits,
  HealthStationFilter,
  HealthStationPayload,
  OpenHealthStationInput,
  Venue,
} from './station.types.js';

export const HealthStationConnection = connectionType('HealthStation', () => HealthStation);

const READ = '@requiresScopes(scopes: [["health:read"]])';
const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => HealthStation)
export class HealthStationResolver {
  @Query(() => HealthStationConnection, {
    description: 'Workers’ health stations of your scope, by name. Source: S89.',
  })
  @Directive(READ)
  healthStations(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => HealthStationFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: HealthStationFilter | null,
  ): Promise<Connection<HealthStation>> {
    return findStations(ctx, { ...page, filter });
  }

  @Query(() => HealthStation, { nullable: true, description: 'A station of your scope; null for any other.' })
  @Directive(READ)
  healthStation(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<HealthStation | null> {
    return loadById(ctx, 'health:read', HealthStation, id);
  }

  @Query(() => [HealthReadingLimits], {
    description: 'Unit and plausible values of each kind of reading. Source: S89.',
  })
  @Directive(READ)
  healthReadingLimits(@Ctx() ctx: RequestContext): HealthReadingLimits[] {
    requireScope(ctx.actor, 'health:read');
    return Object.values(ReadingKind).map((kind) => {
      const { unit, decimals, parts, otherUnits, source } = READING_LIMITS[kind];
      return { kind, unit, decimals, parts: [...parts], otherUnits: [...otherUnits], source };
    });
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that runs it.' })
  union(@Root() station: HealthStation): TradeUnion {
    return unionOf(station.unionId);
  }

  @FieldResolver(() => Venue, { nullable: true, description: 'The venue in which it stands; null when in none.' })
  venue(@Root() { venueId }: HealthStation): Venue | null {
    return venueId === null ? null : { id: venueId };
  }

  @Mutation(() => HealthStationPayload, { description: 'Opens a workers’ health station. Source: S89.' })
  @Directive(MANAGE)
  async openHealthStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenHealthStationInput, { description: 'The station.' }) input: OpenHealthStationInput,
  ): Promise<HealthStationPayload> {
    const { result, ...outcome } = await mutate(ctx, 'openHealthStation', input, (em) => openStation(ctx, em, input));
    return { ...outcome, station: result ? await loadById(ctx, 'health:read', HealthStation, result) : null };
  }

  @Mutation(() => HealthStationPayload, { description: 'Corrects name and place of a workers’ health station.' })
  @Directive(MANAGE)
  async changeHealthStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeHealthStationInput, { description: 'Which, and what is right.' })
    input: ChangeHealthStationInput,
  ): Promise<HealthStationPayload> {
    const { result, ...outcome } = await mutate(ctx, 'changeHealthStation', input, (em) =>
      changeStation(ctx, em, input),
    );
    return { ...outcome, station: result ? await loadById(ctx, 'health:read', HealthStation, result) : null };
  }

  @Mutation(() => HealthStationPayload, { description: 'Closes a workers’ health station.' })
  @Directive(MANAGE)
  async closeHealthStation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseHealthStationInput, { description: 'Which, and when.' }) input: CloseHealthStationInput,
  ): Promise<HealthStationPayload> {
    const { result, ...outcome } = await mutate(ctx, 'closeHealthStation', input, (em) => closeStation(ctx, em, input));
    return { ...outcome, station: result ? await loadById(ctx, 'health:read', HealthStation, result) : null };
  }
}
