import { DateScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ExamDuty } from './exam-duty.entity.js';
import { ExamKind } from './exam-kind.js';
import { ExamPayer } from './exam-payer.js';
import { ExamRhythm } from './exam-rhythm.js';

@InputType({ description: 'A duty to set. One of the same federation and kind ends the day before it begins.' })
export class SetExamDutyInput extends MutationInput {
  @Field(() => ID, { description: 'The federation in whose area it holds.' })
  unionId!: string;

  @Field(() => ExamKind, { description: 'The examination.' })
  kind!: ExamKind;

  @Field(() => ExamRhythm, { description: 'How the last day is counted.' })
  rhythm!: ExamRhythm;

  @Field(() => Int, { description: 'Years of the interval, 1 to 10; 1 for each calendar year.' })
  years!: number;

  @Field(() => Int, {
    description: 'Months before the last day from which a woman is called; no more than the interval.',
  })
  callMonths!: number;

  @Field(() => ExamPayer, { description: 'Who pays.' })
  payer!: ExamPayer;

  @Field(() => Int, { nullable: true, description: 'Least age, 0 to 150, reached in the calendar year.' })
  leastAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest age, 0 to 150, not below the least.' })
  greatestAge?: number | null;

  @Field(() => DateScalar, { description: 'First day on which it binds.' })
  effectiveFrom!: string;

  @Field({ description: 'The law or decision it comes from, 2 to 500 characters.' })
  source!: string;
}

@ObjectType({ description: 'What became of a duty.' })
export class ExamDutyPayload extends MutationPayload {
  @Field(() => ExamDuty, { nullable: true, description: 'The duty; null when refused.' })
  duty!: ExamDuty | null;
}
