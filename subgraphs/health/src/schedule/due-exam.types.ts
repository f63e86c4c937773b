import { DateScalar } from '@gonghui/kit';
import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Worker } from '../worker/worker.entity.js';
import { ExamKind } from './exam-kind.js';
import { ExamPayer } from './exam-payer.js';
import { ExamState } from './exam-state.js';

@InputType({ description: 'Whose examinations. All conditions given must hold.' })
export class DueExamFilter {
  @Field(() => ID, { description: 'The union whose workers, and those below it, are listed.' })
  unionId!: string;

  @Field(() => [ExamKind], { nullable: true, description: 'Any of these examinations; all when left out.' })
  kinds?: ExamKind[] | null;

  @Field(() => [ExamState], { nullable: true, description: 'In any of these states; all when left out.' })
  states?: ExamState[] | null;
}

@ObjectType({ description: 'Where a worker stands with an examination that is owed to her. No result is here.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class DueExam {
  @Field(() => Worker, { description: 'The worker.' })
  worker!: Worker;

  @Field(() => ExamKind, { description: 'The examination.' })
  kind!: ExamKind;

  @Field(() => ExamState, { description: 'Where she stands today.' })
  state!: ExamState;

  @Field(() => DateScalar, { description: 'Last day by which it must be.' })
  dueBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of her last one; null when none is known.' })
  lastOn!: string | null;

  @Field(() => DateScalar, {
    description: 'Day from which the last day is counted: her last examination, or when the duty began to bind.',
  })
  countedFrom!: string;

  @Field(() => ExamPayer, { description: 'Who pays; never she herself.' })
  payer!: ExamPayer;

  @Field({ description: 'The law or decision that the duty comes from.' })
  source!: string;
}

@ObjectType({ description: 'How far an employer, or all employers of a union, keep the duties to examine.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class ExamCompliance {
  @Field(() => Int, { description: 'Women on the rosters to whom an examination is owed, persons (人).' })
  workers!: number;

  @Field(() => Int, { description: 'Of them, those with an examination whose last day has passed.' })
  late!: number;

  @Field(() => Float, { nullable: true, description: '(workers − late) ÷ workers; null without workers.' })
  rate!: number | null;
}
