import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { QuestionBank } from './question-bank.entity.js';
import { QuestionKind } from './question-kind.js';
import { Question } from './question.entity.js';

@InputType({ description: 'Which questions of a bank. All conditions given must hold.' })
export class QuestionFilter {
  @Field(() => String, { nullable: true, description: 'Part of the question or its topic.' })
  text?: string | null;

  @Field(() => [QuestionKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: QuestionKind[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether those drawn no more are listed instead.' })
  isRetired!: boolean;
}

@InputType({ description: 'A bank of questions to set up.' })
export class CreateQuestionBankInput extends MutationInput {
  @Field(() => ID, { description: 'The union that keeps it.' })
  unionId!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;
}

@InputType({ description: 'A question. One that a contest holds stays; a new version takes its place in the bank.' })
export class SaveQuestionInput extends MutationInput {
  @Field(() => ID, { description: 'The bank.' })
  bankId!: string;

  @Field(() => ID, { nullable: true, description: 'The question that is changed; a new one when left out.' })
  questionId?: string | null;

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind!: QuestionKind;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  topic?: string | null;

  @Field({ description: 'The question, 2 to 500 characters.' })
  body!: string;

  @Field(() => [String], { defaultValue: [], description: 'Its options, 2 to 8; none for TRUE_FALSE.' })
  options!: string[];

  @Field(() => [Int], { description: 'Numbers of the options that hold, the first is 1; of TRUE_FALSE 1 is right.' })
  correct!: number[];

  @Field(() => String, { nullable: true, description: 'Why.' })
  explanation?: string | null;
}

@InputType({ description: 'A question that is drawn no more.' })
export class RetireQuestionInput extends MutationInput {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;
}

@ObjectType({ description: 'What became of a request about a bank of questions.' })
export class QuestionBankPayload extends MutationPayload {
  @Field(() => QuestionBank, { nullable: true, description: 'The bank; null when refused.' })
  bank!: QuestionBank | null;
}

@ObjectType({ description: 'What became of a request about a question.' })
export class QuestionPayload extends MutationPayload {
  @Field(() => Question, { nullable: true, description: 'The question as it is now; null when refused.' })
  question!: Question | null;
}
