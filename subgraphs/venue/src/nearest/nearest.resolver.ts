import { loadById, requireScope, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { VenueService } from '../venue/venue-service.js';
import { Venue } from '../venue/venue.entity.js';
import { findNearest } from './find-nearest.js';
import { NearestVenue } from './nearest-venue.js';

/** The services moved down to towns and enterprises. Source: S38. */
const DELEGATED = [
  VenueService.UNION_JOINING,
  VenueService.INNOVATION,
  VenueService.LEGAL_SERVICE,
  VenueService.COUNSELLING,
];

@Resolver(() => TradeUnion)
export class UnionNearestResolver {
  @FieldResolver(() => [NearestVenue], {
    description:
      'For each service the nearest venue in use that offers it to workers of this union’s place: there, else in its county, else in its city, and within your scope. By the tree of unions, as no venue has coordinates. Source: S38.',
  })
  @Directive('@requiresScopes(scopes: [["venue:read"]])')
  nearestVenues(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('services', () => [VenueService], {
      defaultValue: DELEGATED,
      description: 'Which services, in the order of the answer; the four delegated to towns when left out.',
    })
    services: VenueService[],
  ): Promise<NearestVenue[]> {
    requireScope(ctx.actor, 'venue:read');
    return ctx
      .loader<string, NearestVenue[]>(`nearestVenues ${services.join()}`, (ids) =>
        ctx.read(async (em) => {
          const nearest = await findNearest(em, ids, services);
          return ids.map((id) => nearest.get(id) ?? []);
        }),
      )
      .load(union.id);
  }
}

@Resolver(() => NearestVenue)
export class NearestVenueResolver {
  @FieldResolver(() => Venue, { nullable: true, description: 'The venue; null when there is none up to the city.' })
  venue(@Root() nearest: NearestVenue, @Ctx() ctx: RequestContext): Promise<Venue | null> | null {
    return nearest.venueId ? loadById(ctx, 'venue:read', Venue, nearest.venueId) : null;
  }

  @FieldResolver(() => TradeUnion, {
    nullable: true,
    description: 'The smallest federation that holds both the place and the venue.',
  })
  within(@Root() nearest: NearestVenue): TradeUnion | null {
    return nearest.withinId ? unionOf(nearest.withinId) : null;
  }
}
