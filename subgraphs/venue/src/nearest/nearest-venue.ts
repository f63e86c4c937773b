import { Directive, Field, ObjectType } from 'type-graphql';
import { UnionLevel } from '../trade-union/union-level.js';
import { VenueService } from '../venue/venue-service.js';

@ObjectType({ description: 'Where workers of a place find a service nearest. Source: S38.' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class NearestVenue {
  @Field(() => VenueService, { description: 'The service.' })
  service!: VenueService;

  venueId!: string | null;

  withinId!: string | null;

  @Field(() => UnionLevel, {
    nullable: true,
    description:
      'How near: the level of the smallest federation that holds both the place and the venue, e.g. TOWNSHIP in the town itself, COUNTY elsewhere in the county; null when there is none up to the city.',
  })
  withinLevel!: UnionLevel | null;
}
