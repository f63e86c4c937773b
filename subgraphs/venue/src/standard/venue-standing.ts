import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Inspection } from './inspection.entity.js';
import { Standard } from './standard.entity.js';
import { Standing } from './standing.js';

@ObjectType({ description: 'How a venue stands today by a standard that binds it.' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class VenueStanding {
  @Field(() => Standard, { description: 'The standard.' })
  standard!: Standard;

  @Field(() => Standing, { description: 'How the venue stands.' })
  standing!: Standing;

  @Field(() => Inspection, {
    nullable: true,
    description: 'The latest inspection, which counts; null when there was none.',
  })
  inspection!: Inspection | null;
}

@ObjectType({ description: 'How many venues in use stand so.' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class StandingCount {
  @Field(() => Standing, { description: 'How they stand.' })
  standing!: Standing;

  @Field(() => Int, { description: 'Venues in use.' })
  venues!: number;
}

@ObjectType({ description: 'A standard that binds a union, with how the venues in use there stand by it.' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class AppliedStandard {
  /** The union over whose subtree it is counted. */
  withinId!: string;

  /** As of which day; `stockDay`. */
  day!: string;

  @Field(() => Standard, { description: 'The standard.' })
  standard!: Standard;

  @Field({ description: 'Whether a union above issued it.' })
  inherited!: boolean;
}
