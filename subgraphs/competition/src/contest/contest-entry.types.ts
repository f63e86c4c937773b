import { DateTimeScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { QuestionKind } from './question-kind.js';

/** What the bearer of a code can do now. */
export enum ContestEntryState {
  NOT_OPEN = 'NOT_OPEN',
  READY = 'READY',
  RUNNING = 'RUNNING',
  USED = 'USED',
  OVER = 'OVER',
  CANCELLED = 'CANCELLED',
}

registerEnumType(ContestEntryState, {
  name: 'ContestEntryState',
  description: 'What the bearer of a code can do now.',
  valuesConfig: {
    NOT_OPEN: { description: 'Wait: the contest opens later (未开始).' },
    READY: { description: 'Begin an attempt (可作答).' },
    RUNNING: { description: 'Go on with the attempt under way (作答中).' },
    USED: { description: 'All attempts are used (次数已用完).' },
    OVER: { description: 'The contest is over (已结束).' },
    CANCELLED: { description: 'The contest is not held (已取消).' },
  },
});

@ObjectType({ description: 'A question of the attempt under way, without what is right. Public.' })
export class ContestEntryQuestion {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind!: QuestionKind;

  @Field(() => Int, { description: 'Marks it is worth.' })
  marks!: number;

  @Field({ description: 'The question.' })
  body!: string;

  @Field(() => [String], { description: 'Its options, in order.' })
  options!: string[];

  @Field(() => [Int], { description: 'Numbers of the options chosen so far, the first is 1.' })
  chosen!: number[];
}

@ObjectType({ description: 'A question of an attempt that has ended, with what was right. Public.' })
export class ContestReviewQuestion extends ContestEntryQuestion {
  @Field(() => [Int], { description: 'Numbers of the options that hold.' })
  correct!: number[];

  @Field(() => String, { nullable: true, description: 'Why.' })
  explanation!: string | null;
}

@ObjectType({ description: 'An attempt, for the participant himself. Public.' })
export class ContestEntryAttempt {
  @Field(() => Int, { description: 'Which attempt, from 1.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When its time is over.' })
  dueAt!: Date;

  @Field({ description: 'Whether it has ended: handed in, or its time is over.' })
  isOver!: boolean;

  @Field(() => Int, { nullable: true, description: 'Its marks; null while it runs.' })
  score!: number | null;

  @Field(() => Int, { nullable: true, description: 'Time used, whole seconds; null while it runs.' })
  seconds!: number | null;
}

@ObjectType({ description: 'What the bearer of a code sees of an online contest. Public.' })
export class ContestEntry {
  @Field({ description: 'Name of the contest.' })
  name!: string;

  @Field({ description: 'Name of the participant.' })
  participantName!: string;

  @Field(() => String, { nullable: true, description: 'What participants are told before they begin.' })
  rules!: string | null;

  @Field(() => ContestEntryState, { description: 'What can be done now.' })
  state!: ContestEntryState;

  @Field(() => DateTimeScalar, { description: 'The server’s clock, which decides.' })
  now!: Date;

  @Field(() => DateTimeScalar, { description: 'When it opens.' })
  opensAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it closes.' })
  closesAt!: Date;

  @Field(() => Int, { description: 'Minutes of an attempt.' })
  minutes!: number;

  @Field(() => Int, { description: 'Attempts that there are.' })
  maxAttempts!: number;

  @Field(() => Int, { description: 'Questions of an attempt.' })
  questionCount!: number;

  @Field(() => Int, { description: 'Marks with every answer right.' })
  fullMarks!: number;

  @Field(() => [ContestEntryAttempt], { description: 'The attempts so far, in order.' })
  attempts!: ContestEntryAttempt[];

  @Field(() => [ContestEntryQuestion], { description: 'Questions of the attempt under way; none when there is none.' })
  questions!: ContestEntryQuestion[];

  @Field({ description: 'Whether answers and explanations are shown: all attempts are used, or the contest is over.' })
  mayReview!: boolean;
}

@InputType({ description: 'An attempt to begin, or to go on with.' })
export class StartContestAttemptInput extends MutationInput {
  @Field({ description: 'Your code.' })
  code!: string;

  @Field(() => Int, { description: 'Which attempt, from 1: one that was begun before is gone on with.' })
  number!: number;
}

@InputType({ description: 'What was chosen at a question.' })
export class ContestAnswerInput {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Field(() => [Int], { description: 'Numbers of the options chosen; none takes the answer back.' })
  chosen!: number[];
}

@InputType({ description: 'Answers to keep. They may be sent again and changed until the attempt ends.' })
export class SaveContestAnswersInput extends MutationInput {
  @Field({ description: 'Your code.' })
  code!: string;

  @Field(() => Int, { description: 'The attempt.' })
  number!: number;

  @Field(() => [ContestAnswerInput], { description: 'The answers, 1 to 200.' })
  answers!: ContestAnswerInput[];
}

@InputType({ description: 'An attempt to hand in.' })
export class SubmitContestAttemptInput extends MutationInput {
  @Field({ description: 'Your code.' })
  code!: string;

  @Field(() => Int, { description: 'The attempt.' })
  number!: number;
}

@ObjectType({ description: 'What became of a request of a participant. Public.' })
export class ContestEntryPayload extends MutationPayload {
  @Field(() => ContestEntry, { nullable: true, description: 'What is there now; null for an unknown code.' })
  entry!: ContestEntry | null;
}
