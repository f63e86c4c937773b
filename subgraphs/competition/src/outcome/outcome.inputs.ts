import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EffectQualifier } from './effect-qualifier.js';
import { OutcomeKind } from './outcome-kind.js';
import { Outcome } from './outcome.entity.js';
import { UnifiedDimension } from './unified-dimension.js';

@InputType({ description: 'Which outcomes. All conditions given must hold.' })
export class OutcomeFilter {
  @Field(() => String, { nullable: true, description: 'Part of the title or of who uses it.' })
  text?: string | null;

  @Field(() => [OutcomeKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: OutcomeKind[] | null;

  @Field(() => Int, { nullable: true, description: 'Of competitions of this year.' })
  year?: number | null;
}

@InputType({ description: 'One measured effect.' })
export class OutcomeEffectInput {
  @Field({ description: 'What was measured; 2 to 100 characters.' })
  name!: string;

  @Field(() => EffectQualifier, { defaultValue: EffectQualifier.EXACT, description: 'How exact the figure is.' })
  qualifier!: EffectQualifier;

  @Field({ description: 'The figure, a decimal with at most two places, e.g. "100000".' })
  amount!: string;

  @Field({ description: 'Its unit; 1 to 20 characters.' })
  unit!: string;
}

@InputType({ description: 'What came of a competition whose results are published.' })
export class SaveOutcomeInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The outcome to write anew; left out to register another.' })
  id?: string | null;

  @Field(() => ID, { description: 'The competition.' })
  competitionId!: string;

  @Field(() => ID, { nullable: true, description: 'The event that it comes from; left out when from all of them.' })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry that it comes from, e.g. a winning project.' })
  entryId?: string | null;

  @Field(() => OutcomeKind, { description: 'Kind.' })
  kind!: OutcomeKind;

  @Field({ description: 'Title, 2 to 100 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Number of the document, where one was issued.' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'Who uses it.' })
  users?: string | null;

  @Field(() => [UnifiedDimension], { defaultValue: [], description: 'What a norm makes the same for all.' })
  unified!: UnifiedDimension[];

  @Field(() => [OutcomeEffectInput], { defaultValue: [], description: 'Its measured effects, at most 10.' })
  effects!: OutcomeEffectInput[];
}

@InputType({ description: 'Takes an outcome out of the register.' })
export class RemoveOutcomeInput extends MutationInput {
  @Field(() => ID, { description: 'The outcome.' })
  id!: string;
}

@ObjectType({ description: 'What became of a request about an outcome.' })
export class OutcomePayload extends MutationPayload {
  @Field(() => Outcome, { nullable: true, description: 'The outcome as it is now; null when refused or removed.' })
  outcome!: Outcome | null;
}
