import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { UnionLevel } from '../trade-union/union-level.js';
import { VenueKind } from '../venue/venue-kind.js';

/** A coverage target as it is counted over the subtree of one union that it binds. */
@ObjectType('CoverageTarget', {
  description:
    'That every place of some levels, or every park of a class and above, should have a venue (全覆盖), counted over the subtree of one union that it binds. Source: S28, S62, S111.',
})
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class AppliedTarget {
  @Field(() => ID, { description: 'Our own id of the target.' })
  id!: string;

  /** The union that set it; null where that lies outside the reader's scope. */
  unionId!: string | null;

  /** The union over whose subtree it is counted. */
  withinId!: string;

  /** As of which day; `stockDay`. */
  day!: string;

  @Field({ description: 'Title, e.g. 设区市、县（市、区）工人文化宫全覆盖.' })
  title!: string;

  @Field(() => [UnionLevel], {
    description:
      'Every general federation of these levels is a place that should have a venue; empty when only parks should.',
  })
  placeLevels!: UnionLevel[];

  @Field(() => String, {
    nullable: true,
    description: 'Every park of this class and above should have a venue; null when only places should.',
  })
  minParkClass!: string | null;

  @Field(() => [VenueKind], { description: 'A venue of any of these kinds will do.' })
  venueKinds!: VenueKind[];

  @Field(() => Int, { description: 'By the end of this year.' })
  dueYear!: number;

  @Field({ description: 'The document that sets it.' })
  source!: string;
}
