import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Park } from './park.entity.js';

@InputType({ description: 'An industrial park to register.' })
export class CreateParkInput extends MutationInput {
  @Field(() => ID, { description: 'Federation of the division it lies in.' })
  unionId!: string;

  @Field({ description: 'Name, 2 to 100 characters; unique in its division.' })
  name!: string;

  @Field({ description: 'Class given by the region: one capital letter, perhaps with a plus, e.g. A+.' })
  parkClass!: string;
}

@InputType({ description: 'Changes to a park; what is left out stays as it is.' })
export class UpdateParkInput extends MutationInput {
  @Field(() => ID, { description: 'The park.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'New name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'New class.' })
  parkClass?: string | null;
}

@ObjectType({ description: 'What became of a request about a park.' })
export class ParkPayload extends MutationPayload {
  @Field(() => Park, { nullable: true, description: 'The park as it is now; null when the request was refused.' })
  park!: Park | null;
}
