import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

/** An account that may handle cases, as the staff subgraph publishes it. */
@ObjectType({ description: 'An account that may handle cases of a union (健康经办人).' })
@Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
export class HealthHandler {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field({ description: 'Name of the account.' })
  name!: string;
}

/** To whom, and why. */
@InputType()
abstract class HandOverInput extends MutationInput {
  @Field(() => ID, { description: 'Account that handles it from now on; see healthHandlers.' })
  handlerId!: string;

  @Field({ description: 'Why, 2 to 500 characters; name nobody who was examined.' })
  reason!: string;
}

@InputType({ description: 'A day of examinations to hand over with its results.' })
export class HandOverScreeningBatchInput extends HandOverInput {
  @Field(() => ID, { description: 'The day.' })
  batchId!: string;
}

@InputType({ description: 'Cases to hand over.' })
export class HandOverFollowUpsInput extends HandOverInput {
  @Field(() => [ID], { description: '1 to 500 cases; you must be their handler.' })
  followUpIds!: string[];
}

@InputType({ description: 'A handler to replace, e.g. one who has left.' })
export class ReplaceHealthHandlerInput extends HandOverInput {
  @Field(() => ID, { description: 'Account that handled it until now.' })
  fromHandlerId!: string;

  @Field(() => ID, { description: 'The union below which all that is handled goes over.' })
  unionId!: string;
}

@ObjectType({ description: 'What became of something to hand over. It does not say how many cases there were.' })
export class HandOverPayload extends MutationPayload {}
