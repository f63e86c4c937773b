import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'Whose rosters. All conditions given must hold.' })
export class RosteredWorkerFilter {
  @Field(() => ID, { description: 'The union whose roster, and those below it, are listed.' })
  unionId!: string;

  @Field(() => String, { nullable: true, description: 'Part of the alias.' })
  alias?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only who has left, or only who is on a roster; all when left out.',
  })
  hasLeft?: boolean | null;
}

@InputType({ description: 'Whose name to read, and why.' })
export class ReadWorkerIdentityInput extends MutationInput {
  @Field(() => ID, { description: 'The worker.' })
  workerId!: string;

  @Field({ description: 'Why, 2 to 500 characters; it stands in her file for everybody who works with her list.' })
  reason!: string;
}

@ObjectType({ description: 'Who a worker is.' })
export class WorkerName {
  @Field({ description: 'Her name.' })
  name!: string;

  @Field({ description: 'Her identity number (公民身份号码).' })
  identityNumber!: string;
}

@ObjectType({ description: 'Who a worker is, or why it is not shown.' })
export class ReadWorkerIdentityPayload extends MutationPayload {
  @Field(() => WorkerName, { nullable: true, description: 'Who she is; null when refused.' })
  identity!: WorkerName | null;
}
