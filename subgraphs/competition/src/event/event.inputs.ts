import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AdvancementKind } from './advancement-kind.js';
import { CompetitionEvent } from './competition-event.entity.js';
import { CutTie } from './cut-tie.js';
import { Round } from './round.entity.js';
import { ScoredUnit } from './scored-unit.js';

@InputType({ description: 'Who advances to the next round.' })
export class AdvancementInput {
  @Field(() => AdvancementKind, { description: 'How it is decided.' })
  kind!: AdvancementKind;

  @Field({
    description:
      'A number of entries, a share in percent with at most two decimals, or a score, e.g. "20", "33.33", "60.00".',
  })
  value!: string;

  @Field(() => CutTie, { description: 'What becomes of entries that still share the rank at the cut.' })
  tie!: CutTie;
}

@InputType({ description: 'A round of an event.' })
export class RoundInput {
  @Field({ description: 'Name, e.g. 初赛.' })
  name!: string;

  @Field(() => AdvancementInput, { nullable: true, description: 'Who advances; left out in a last round.' })
  advancement?: AdvancementInput | null;

  @Field(() => Int, { defaultValue: 2, description: 'Hours after posting in which appeals are taken, 0 to 720.' })
  appealHours!: number;
}

@InputType({ description: 'A project of a competition with its rounds, in order.' })
export class AddCompetitionEventInput extends MutationInput {
  @Field(() => ID, { description: 'The competition, before its entries close.' })
  competitionId!: string;

  @Field({ description: 'Name, e.g. 燃油加油机检定.' })
  name!: string;

  @Field(() => ScoredUnit, { description: 'What an entry is.' })
  scoredUnit!: ScoredUnit;

  @Field(() => Int, { defaultValue: 1, description: 'Fewest entries with which it is held.' })
  minEntries!: number;

  @Field(() => Int, { nullable: true, description: 'Most entries.' })
  maxEntries?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most entries of one union.' })
  maxPerUnion?: number | null;

  @Field(() => [RoundInput], { description: 'Its rounds, in order, 1 to 10.' })
  rounds!: RoundInput[];
}

@InputType({ description: 'Changes who advances from a round, or how long appeals are taken.' })
export class UpdateRoundInput extends MutationInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @Field(() => AdvancementInput, { nullable: true, description: 'Who advances.' })
  advancement?: AdvancementInput | null;

  @Field(() => Int, { nullable: true, description: 'Hours after posting in which appeals are taken.' })
  appealHours?: number | null;

  @Field(() => String, { nullable: true, description: 'Why; needed once entries are closed, and shown publicly.' })
  reason?: string | null;
}

@ObjectType({ description: 'What became of a request about an event.' })
export class CompetitionEventPayload extends MutationPayload {
  @Field(() => CompetitionEvent, { nullable: true, description: 'The event; null when refused.' })
  event!: CompetitionEvent | null;
}

@ObjectType({ description: 'What became of a request about a round.' })
export class RoundPayload extends MutationPayload {
  @Field(() => Round, { nullable: true, description: 'The round as it is now; null when refused.' })
  round!: Round | null;
}

@ObjectType({ description: 'Who advances from a round.' })
export class AdvancementRule {
  @Field(() => AdvancementKind, { description: 'How it is decided.' })
  kind!: AdvancementKind;

  @Field({ description: 'A number of entries, a share in percent, or a score.' })
  value!: string;

  @Field(() => CutTie, { description: 'What becomes of entries that still share the rank at the cut.' })
  tie!: CutTie;
}
