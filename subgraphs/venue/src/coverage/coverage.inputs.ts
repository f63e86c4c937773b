import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UnionLevel } from '../trade-union/union-level.js';
import { VenueKind } from '../venue/venue-kind.js';
import { AppliedTarget } from './applied-target.js';

@InputType({ description: 'A coverage target to set. Name levels of places, a class of parks, or both.' })
export class CreateCoverageTargetInput extends MutationInput {
  @Field(() => ID, { description: 'The union whose subtree it binds.' })
  unionId!: string;

  @Field({ description: 'Title, 2 to 100 characters.' })
  title!: string;

  @Field(() => [UnionLevel], {
    defaultValue: [],
    description: 'Levels whose general federations should each have a venue: PROVINCIAL to TOWNSHIP.',
  })
  placeLevels!: UnionLevel[];

  @Field(() => String, { nullable: true, description: 'Lowest class of parks that should each have a venue, e.g. A.' })
  minParkClass?: string | null;

  @Field(() => [VenueKind], { description: 'Kinds of which any one will do.' })
  venueKinds!: VenueKind[];

  @Field(() => Int, { description: 'By the end of this year.' })
  dueYear!: number;

  @Field({ description: 'The document that sets it, 2 to 500 characters.' })
  source!: string;
}

@InputType({ description: 'A coverage target to take back.' })
export class RemoveCoverageTargetInput extends MutationInput {
  @Field(() => ID, { description: 'The target.' })
  id!: string;
}

@ObjectType({ description: 'What became of a request about a coverage target.' })
export class CoverageTargetPayload extends MutationPayload {
  @Field(() => AppliedTarget, {
    nullable: true,
    description:
      'The target counted over the subtree of the union that set it; null when the request was refused or the target taken back.',
  })
  coverageTarget!: AppliedTarget | null;
}
