import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { FollowUp } from './follow-up.entity.js';

@InputType({ description: 'A case to close.' })
export class CloseFollowUpInput extends MutationInput {
  @Field(() => ID, { description: 'The case; you must be its handler.' })
  id!: string;
}

@ObjectType({ description: 'What became of a case.' })
export class FollowUpPayload extends MutationPayload {
  @Field(() => FollowUp, { nullable: true, description: 'The case; null when refused.' })
  followUp!: FollowUp | null;
}
