import { DateScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { VenueKind } from '../venue/venue-kind.js';
import { StandardPurpose } from './standard-purpose.js';
import { Standard } from './standard.entity.js';

@InputType({ description: 'A standard to issue. To change one, withdraw it and issue another.' })
export class IssueVenueStandardInput extends MutationInput {
  @Field(() => ID, { description: 'The union that issues it; it binds this union and all below.' })
  unionId!: string;

  @Field({ description: 'Title, 2 to 100 characters.' })
  title!: string;

  @Field(() => StandardPurpose, { description: 'What it asks.' })
  purpose!: StandardPurpose;

  @Field(() => [VenueKind], { description: 'Kinds of venue that it is for.' })
  venueKinds!: VenueKind[];

  @Field(() => [String], { description: '1 to 30 items of 2 to 100 characters, in their order.' })
  items!: string[];

  @Field(() => DateScalar, { description: 'First day on which it is in force; not in the future.' })
  issuedOn!: string;

  @Field({ description: 'The document that sets it, 2 to 500 characters.' })
  source!: string;
}

@InputType({ description: 'A standard to withdraw: from today it binds nobody; inspections by it stay.' })
export class WithdrawVenueStandardInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
}

@InputType({ description: 'What was found when a venue was inspected.' })
export class InspectVenueInput extends MutationInput {
  @Field(() => ID, { description: 'The venue.' })
  venueId!: string;

  @Field(() => ID, { description: 'The standard, in force and binding the venue.' })
  standardId!: string;

  @Field(() => DateScalar, { description: 'Day of the inspection; not in the future.' })
  inspectedOn!: string;

  @Field(() => [String], { description: 'Items of the standard that were met; all others were missing.' })
  met!: string[];

  @Field(() => String, { nullable: true, description: 'What else was seen, 2 to 500 characters.' })
  note?: string | null;
}

@ObjectType({ description: 'What became of a request about a standard.' })
export class VenueStandardPayload extends MutationPayload {
  @Field(() => Standard, {
    nullable: true,
    description: 'The standard as it is now; null when the request was refused.',
  })
  venueStandard!: Standard | null;
}
