import {
  connectionType,
  loadById,
  loadListBy,
  mutate,
  NestedPageArgs,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Park } from '../park/park.entity.js';
import { VenueProject } from '../project/venue-project.entity.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { missingServices } from '../rules/expected-services.js';
import { changeVenueStatus } from './change-venue-status.js';
import { createVenue } from './create-venue.js';
import { findVenues, findVenuesBelow } from './find-venues.js';
import { updateVenue } from './update-venue.js';
import { VenueService } from './venue-service.js';
import { VenueStatusPeriod } from './venue-status-period.entity.js';
import {
  ChangeVenueStatusInput,
  CreateVenueInput,
  UpdateVenueInput,
  VenueFilter,
  VenueOrder,
  VenuePayload,
} from './venue.inputs.js';
import { Venue } from './venue.entity.js';

export const VenueConnection = connectionType('Venue', () => Venue);

const READ = '@requiresScopes(scopes: [["venue:read"]])';
const WRITE = '@requiresScopes(scopes: [["venue:write"]])';

@Resolver(() => Venue)
export class VenueResolver {
  @Query(() => Venue, { nullable: true, description: 'One venue; null when unknown or outside your scope.' })
  @Directive(READ)
  venue(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Venue | null> {
    return loadById(ctx, 'venue:read', Venue, id);
  }

  @Query(() => VenueConnection, { description: 'Venues of your scope that fit the filter.' })
  @Directive(READ)
  venues(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => VenueFilter, { nullable: true, description: 'Which venues; all when left out.' })
    filter?: VenueFilter | null,
    @Arg('withinId', () => ID, { nullable: true, description: 'Only venues of this union and those below it.' })
    withinId?: string | null,
    @Arg('orderBy', () => VenueOrder, { nullable: true, description: 'Order; by name when left out.' })
    orderBy?: VenueOrder | null,
  ): Promise<Connection<Venue>> {
    return findVenues(ctx, withinId ?? null, { ...page, filter, orderBy });
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that runs it.' })
  union(@Root() venue: Venue): TradeUnion {
    return unionOf(venue.unionId);
  }

  @FieldResolver(() => [VenueStatusPeriod], { description: 'All its statuses, newest first, each with its reason.' })
  statusHistory(@Root() venue: Venue, @Ctx() ctx: RequestContext): Promise<VenueStatusPeriod[]> {
    return loadListBy(
      ctx,
      'venue:read',
      'statusHistory',
      venue.id,
      (em, ids) => em.find(VenueStatusPeriod, { venueId: { $in: [...ids] } }, { orderBy: { startsOn: 'desc' } }),
      (period) => period.venueId,
    );
  }

  @FieldResolver(() => [VenueService], {
    description: 'Services that its setting asks for and that it does not offer. Source: S99.',
  })
  missingServices(@Root() venue: Venue): readonly VenueService[] {
    return missingServices(venue.setting, venue.services);
  }

  @FieldResolver(() => Park, {
    nullable: true,
    description: 'The industrial park it stands in; null when in none, or in one outside your scope.',
  })
  park(@Root() venue: Venue, @Ctx() ctx: RequestContext): Promise<Park | null> | null {
    return venue.parkId ? loadById(ctx, 'venue:read', Park, venue.parkId) : null;
  }

  @FieldResolver(() => [VenueProject], { description: 'Projects that built, extend or renovate it, newest first.' })
  projects(@Root() venue: Venue, @Ctx() ctx: RequestContext): Promise<VenueProject[]> {
    return loadListBy(
      ctx,
      'venue:read',
      'projectsOf',
      venue.id,
      (em, ids) =>
        em.find(VenueProject, { venueId: { $in: [...ids] } }, { orderBy: { startOn: 'desc nulls first', id: 'asc' } }),
      (project) => project.venueId,
    );
  }

  @Mutation(() => VenuePayload, { description: 'Registers a venue.' })
  @Directive(WRITE)
  async createVenue(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateVenueInput, { description: 'The venue.' }) input: CreateVenueInput,
  ): Promise<VenuePayload> {
    return payload(ctx, await mutate(ctx, 'createVenue', input, (em) => createVenue(ctx, em, input)));
  }

  @Mutation(() => VenuePayload, { description: 'Changes what is known of a venue.' })
  @Directive(WRITE)
  async updateVenue(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateVenueInput, { description: 'The changes.' }) input: UpdateVenueInput,
  ): Promise<VenuePayload> {
    return payload(ctx, await mutate(ctx, 'updateVenue', input, (em) => updateVenue(ctx, em, input)));
  }

  @Mutation(() => VenuePayload, { description: 'A venue takes another status. Source: S111.' })
  @Directive(WRITE)
  async changeVenueStatus(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeVenueStatusInput, { description: 'Which status, since when, and why.' })
    input: ChangeVenueStatusInput,
  ): Promise<VenuePayload> {
    return payload(ctx, await mutate(ctx, 'changeVenueStatus', input, (em) => changeVenueStatus(ctx, em, input)));
  }
}

@Resolver(() => TradeUnion)
export class UnionVenuesResolver {
  @FieldResolver(() => VenueConnection, { description: 'Venues of this union and all below it, by name.' })
  @Directive(READ)
  venues(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('filter', () => VenueFilter, { nullable: true, description: 'Which of them; all when left out.' })
    filter?: VenueFilter | null,
  ): Promise<Connection<Venue>> {
    return findVenuesBelow(ctx, union.id, { ...page, filter });
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<VenuePayload> {
  return { ...outcome, venue: result ? await ctx.read((em) => em.findOne(Venue, { id: result })) : null };
}
