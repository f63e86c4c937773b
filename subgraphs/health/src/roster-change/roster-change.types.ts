import { DateScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Worker } from '../worker/worker.entity.js';

@InputType({ description: 'Whom to take off a roster: she left the employer, or never belonged there.' })
export class TakeOffRosterInput extends MutationInput {
  @Field(() => ID, { description: 'The worker.' })
  workerId!: string;

  @Field(() => DateScalar, {
    description: 'First day on which she no longer stands on it: not before she came onto it, not in the future.',
  })
  leftOn!: string;

  @Field({ description: 'Why, 2 to 500 characters; it stays in her file.' })
  reason!: string;
}

@InputType({ description: 'Whom to move to another employer’s roster.' })
export class MoveToRosterInput extends MutationInput {
  @Field(() => ID, { description: 'The worker.' })
  workerId!: string;

  @Field(() => ID, { description: 'The other employer’s union, within your scope.' })
  unionId!: string;

  @Field(() => DateScalar, {
    description: 'First day on the other roster: not before she came onto this one, not in the future.',
  })
  movedOn!: string;

  @Field({ description: 'Why, 2 to 500 characters; it stays in her file, with a read of her name.' })
  reason!: string;
}

@ObjectType({ description: 'What became of somebody on a roster.' })
export class RosteredWorkerPayload extends MutationPayload {
  @Field(() => Worker, {
    nullable: true,
    description: 'The worker, on the roster she stands on now; null when refused.',
  })
  worker!: Worker | null;
}
