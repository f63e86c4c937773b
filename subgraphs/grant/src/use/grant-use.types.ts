import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { GrantUse } from './grant-use.entity.js';

@InputType({ description: 'What the recipient of a refund spent of it.' })
export class RecordGrantUseInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field({ description: 'What for, 2 to 100 characters, e.g. 劳动竞赛奖励.' })
  usedFor!: string;

  @Field(() => MoneyScalar, { description: 'Amount, yuan; no more than is unused of what was paid.' })
  amount!: bigint;

  @Field(() => DateScalar, { description: 'Day on which it was spent; not in the future.' })
  usedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who got it, in words, 2 to 100 characters; no names of persons. Left out when not said.',
  })
  recipients?: string | null;

  @Field(() => ID, { nullable: true, description: 'A document of this grant that shows it.' })
  documentId?: string | null;
}

@InputType({ description: 'A use that was recorded wrongly: another entry takes it back.' })
export class TakeBackGrantUseInput extends MutationInput {
  @Field(() => ID, { description: 'The use.' })
  useId!: string;

  @Field({ description: 'What was wrong, 2 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request about the use of a refund.' })
export class GrantUsePayload extends MutationPayload {
  @Field(() => GrantUse, { nullable: true, description: 'The entry that was written; null when refused.' })
  use!: GrantUse | null;
}
