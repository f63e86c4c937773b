import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Appeal } from './appeal.entity.js';

@InputType({ description: 'An objection of an entry against a result, as the organizer received it.' })
export class FileAppealInput extends MutationInput {
  @Field(() => ID, { description: 'The round, whose results are posted.' })
  roundId!: string;

  @Field(() => ID, { description: 'The entry that objects.' })
  entryId!: string;

  @Field({ description: 'What is objected to; 2 to 500 characters.' })
  grounds!: string;
}

@InputType({ description: 'The decision of an appeal, by another person than the one who filed it.' })
export class DecideAppealInput extends MutationInput {
  @Field(() => ID, { description: 'The appeal.' })
  id!: string;

  @Field({ description: 'Whether right is given.' })
  upheld!: boolean;

  @Field({ description: 'The decision in words; 2 to 500 characters.' })
  decision!: string;
}

@ObjectType({ description: 'What became of a request about an appeal.' })
export class RoundAppealPayload extends MutationPayload {
  @Field(() => Appeal, { nullable: true, description: 'The appeal as it is now; null when refused.' })
  appeal!: Appeal | null;
}
