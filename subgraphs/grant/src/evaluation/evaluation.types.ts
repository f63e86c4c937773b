import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EvaluatedSubject } from './evaluated-subject.entity.js';
import { Evaluation } from './evaluation.entity.js';
import { RatingReason } from './rating-reason.js';
import { TieRule } from './tie-rule.js';

@InputType({ description: 'How points become ratings.' })
export class GrantRatingTermsInput {
  @Field(() => Int, { description: 'How many first places are EXCELLENT, 1 to 10,000.' })
  excellentCount!: number;

  @Field(() => TieRule, { description: 'What becomes of equal points at the last of them.' })
  ties!: TieRule;

  @Field(() => String, {
    nullable: true,
    description: 'Least points that are GOOD, e.g. 80.00; whoever has fewer takes no first place either.',
  })
  goodFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Least points that are QUALIFIED, e.g. 60.00; left out, nobody is UNQUALIFIED.',
  })
  qualifiedFrom?: string | null;
}

@InputType({ description: 'An evaluation to open. All stations in use below the funder are taken in.' })
export class OpenGrantEvaluationInput extends MutationInput {
  @Field(() => ID, { description: 'The scheme; its terms ask for ratings, and its grants name a venue.' })
  schemeId!: string;

  @Field(() => Int, { description: 'Pay year of the grants that will rest on it.' })
  year!: number;

  @Field(() => GrantRatingTermsInput, { description: 'How points become ratings.' })
  terms!: GrantRatingTermsInput;

  @Field({ description: 'The document that says how is judged; 2 to 500 characters.' })
  source!: string;
}

@InputType({ description: 'How a draft becomes ratings, written anew.' })
export class ChangeGrantEvaluationInput extends MutationInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => GrantRatingTermsInput, { description: 'How points become ratings.' })
  terms!: GrantRatingTermsInput;

  @Field({ description: 'The document that says how is judged; 2 to 500 characters.' })
  source!: string;
}

@InputType({ description: 'A published evaluation to correct: a draft with the same points is written.' })
export class CorrectGrantEvaluationInput extends MutationInput {
  @Field(() => ID, { description: 'The published evaluation.' })
  id!: string;

  @Field({ description: 'Why, 2 to 500 characters; it stands on the correction.' })
  reason!: string;
}

@InputType({ description: 'Points of one subject.' })
export class GrantPointsInput {
  @Field(() => ID, { description: 'The venue.' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: '0.00 to 100.00, at most two decimals; null takes points back.' })
  points?: string | null;
}

@InputType({ description: 'Points to enter. A station that is not taken in yet is.' })
export class EnterGrantPointsInput extends MutationInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => [GrantPointsInput], { description: '1 to 500 subjects.' })
  points!: GrantPointsInput[];
}

@InputType({ description: 'Subjects that take no part in an evaluation.' })
export class LeaveOutGrantSubjectsInput extends MutationInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => [ID], { description: '1 to 500 venues.' })
  subjectIds!: string[];
}

@InputType({ description: 'A draft to publish.' })
export class PublishGrantEvaluationInput extends MutationInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => Int, { description: 'Revision that was read; on another it is refused EVALUATION_CHANGED.' })
  revision!: number;
}

@ObjectType({ description: 'What became of a request about an evaluation.' })
export class GrantEvaluationPayload extends MutationPayload {
  @Field(() => Evaluation, { nullable: true, description: 'The evaluation as it is now; null when refused.' })
  evaluation!: Evaluation | null;
}

@ObjectType({ description: 'A line of the trace of an evaluation.' })
export class GrantRatingLine {
  @Field(() => RatingReason, { description: 'What it tells.' })
  reason!: RatingReason;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => String, { nullable: true, description: 'The points that decide it, e.g. 91.50; null where none do.' })
  points!: string | null;
}

@ObjectType({ description: 'Who reached what in an evaluation, and how it came about.' })
export class GrantEvaluationResult {
  @Field(() => [EvaluatedSubject], {
    description: 'Subjects that the reader may see, the first place first, those without points last.',
  })
  subjects!: EvaluatedSubject[];

  @Field(() => [GrantRatingLine], { description: 'How the ratings came about.' })
  trace!: GrantRatingLine[];
}
