import { DateScalar, Direction } from '@gonghui/kit';
import { Directive, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Worker } from '../worker/worker.entity.js';
import { ExamKind } from './exam-kind.js';
import { ExamPayer } from './exam-payer.js';
import { ExamState } from './exam-state.js';

/** What a list of examinations that are owed may be ordered by. */
export enum DueExamOrderField {
  DUE_BY = 'DUE_BY',
  LAST_ON = 'LAST_ON',
}

registerEnumType(DueExamOrderField, {
  name: 'DueExamOrderField',
  description: 'What a list of examinations that are owed may be ordered by.',
  valuesConfig: {
    DUE_BY: { description: 'The last day by which it must be.' },
    LAST_ON: { description: 'The day of the last one; who was never examined comes before everybody.' },
  },
});

@InputType({ description: 'Order of a list of examinations that are owed; ties by worker and kind.' })
export class DueExamOrder {
  @Field(() => DueExamOrderField, { description: 'What to order by.' })
  field!: DueExamOrderField;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction.' })
  direction!: Direction;
}

@InputType({ description: 'Whose examinations. All conditions given must hold.' })
export class DueExamFilter {
  @Field(() => ID, { description: 'The union whose workers, and those below it, are listed.' })
  unionId!: string;

  @Field(() => [ExamKind], { nullable: true, description: 'Any of these examinations; all when left out.' })
  kinds?: ExamKind[] | null;

  @Field(() => [ExamState], { nullable: true, description: 'In any of these states; all but EXCLUDED when left out.' })
  states?: ExamState[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'With a last day on this day or later.' })
  dueFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'With a last day on this day or earlier.' })
  dueUntil?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only examinations that this programme gives; `exclusions` then say why it does not examine her, too.',
  })
  programmeId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With programmeId: only women whom the programme excludes, or only those whom it examines.',
  })
  isExcluded?: boolean | null;
}

@ObjectType({ description: 'Why an examination is not owed to a worker, or not given by a programme.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class ExamExclusion {
  @Field({
    description:
      'The rule: COHORT_TOO_YOUNG, COHORT_TOO_OLD, COHORT_AGE_UNKNOWN, COHORT_NOT_A_WOMAN, COHORT_EMPLOYER_OTHER, COHORT_EMPLOYER_UNKNOWN.',
  })
  code!: string;

  @Field({ description: 'The reason, in words.' })
  reason!: string;

  @Field(() => Boolean, { description: 'Whether the programme of the filter excludes her; otherwise the duty does.' })
  isOfProgramme!: boolean;
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

  @Field(() => [ExamExclusion], {
    description: 'Why it is not owed to her, or not given by the programme of the filter; empty when neither.',
  })
  exclusions!: ExamExclusion[];

  @Field(() => DateScalar, { description: 'Last day by which it must be; were she not excluded, where she is.' })
  dueBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of her last one; null when none is known.' })
  lastOn!: string | null;

  @Field(() => DateScalar, {
    description:
      'Day from which the last day is counted: her last examination, or when the duty began to bind, she came onto the roster, or into its ages.',
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

  @Field(() => Int, { description: 'Examinations owed, to which nothing has to be done yet, person-times (人次).' })
  upToDate!: number;

  @Field(() => Int, { description: 'Examinations that are DUE, person-times (人次).' })
  due!: number;

  @Field(() => Int, { description: 'Examinations that are BOOKED, person-times (人次).' })
  booked!: number;

  @Field(() => Int, { description: 'Examinations that are OVERDUE, person-times (人次).' })
  overdue!: number;

  @Field(() => Int, { description: 'Examinations that a duty does not owe for a woman’s age, person-times (人次).' })
  excluded!: number;
}
