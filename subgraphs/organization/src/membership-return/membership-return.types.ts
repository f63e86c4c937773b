import { DateScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MembershipReturn } from './membership-return.entity.js';

@InputType({
  description:
    'Members of a union for a month. A return for the same month corrects the earlier one; a late return is welcome.',
})
export class RecordMembershipReturnInput extends MutationInput {
  @Field(() => ID, { description: 'The grassroots union.' })
  unionId!: string;

  @Field(() => DateScalar, { description: 'Any day of the month reported; not in the future.' })
  period!: string;

  @Field(() => Int, { description: 'Union members, persons.' })
  members!: number;

  @Field(() => Int, { description: 'Of these women, persons.' })
  femaleMembers!: number;

  @Field(() => Int, { description: 'Of these rural migrant workers, persons.' })
  migrantMembers!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Of these workers in new forms of employment, persons.' })
  newFormMembers!: number;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Of these staff of new economic and new social organizations, persons.',
  })
  twoNewMembers!: number;
}

@ObjectType({ description: 'What became of a membership return.' })
export class MembershipReturnPayload extends MutationPayload {
  @Field(() => MembershipReturn, {
    nullable: true,
    description: 'The return as it is now; null when the request was refused.',
  })
  membershipReturn!: MembershipReturn | null;
}
