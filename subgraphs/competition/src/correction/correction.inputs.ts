import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RoundOutcome } from '../entry/round-outcome.js';
import { Lot } from '../mark/lot.entity.js';
import { CorrectionSet } from './correction-set.entity.js';

@InputType({ description: 'A mark and what it should be.' })
export class CorrectedMarkInput {
  @Field(() => ID, { description: 'The mark that counts now.' })
  markId!: string;

  @Field({ description: 'What it should be, with at most two decimals.' })
  marks!: string;
}

@InputType({ description: 'Marks to be corrected together; another person decides.' })
export class ProposeCorrectionInput extends MutationInput {
  @Field(() => ID, { description: 'The round, before its results are confirmed.' })
  roundId!: string;

  @Field(() => ID, { nullable: true, description: 'The upheld appeal that it follows.' })
  appealId?: string | null;

  @Field({ description: 'Why; 2 to 500 characters.' })
  reason!: string;

  @Field(() => [CorrectedMarkInput], { description: 'The marks, 1 to 1000.' })
  marks!: CorrectedMarkInput[];
}

@InputType({ description: 'The decision of another person about a correction.' })
export class DecideCorrectionInput extends MutationInput {
  @Field(() => ID, { description: 'The set.' })
  id!: string;

  @Field({ description: 'True applies all its marks, false cancels it.' })
  apply!: boolean;

  @Field({ description: 'Why; 2 to 500 characters.' })
  decision!: string;
}

@ObjectType({ description: 'What a correction does to a lot.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class CorrectionEffect {
  @Field(() => Lot, { description: 'The lot.' })
  lot!: Lot;

  @Field(() => String, { nullable: true, description: 'Total before, two decimals.' })
  scoreBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'Total after, two decimals.' })
  scoreAfter!: string | null;

  @Field(() => Int, { nullable: true, description: 'Rank before.' })
  rankBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rank after.' })
  rankAfter!: number | null;

  @Field(() => RoundOutcome, { description: 'What became of it before.' })
  outcomeBefore!: RoundOutcome;

  @Field(() => RoundOutcome, { description: 'What becomes of it after.' })
  outcomeAfter!: RoundOutcome;
}

@ObjectType({ description: 'What became of a request about a correction.' })
export class CorrectionPayload extends MutationPayload {
  @Field(() => CorrectionSet, { nullable: true, description: 'The set as it is now; null when refused.' })
  correction!: CorrectionSet | null;
}
