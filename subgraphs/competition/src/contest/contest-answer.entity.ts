import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { ContestAttempt } from './contest-attempt.entity.js';
import { Question } from './question.entity.js';

/** What a participant chose at a question of an attempt, and the marks it got. */
@Entity({ tableName: 'contest_answer', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'contest_answer_union_id_index', properties: ['unionId'] })
@Index({ name: 'contest_answer_question_id_index', properties: ['questionId'] })
export class ContestAnswer {
  @ManyToOne({
    entity: () => ContestAttempt,
    fieldName: 'attempt_id',
    mapToPk: true,
    index: false,
    primary: true,
    updateRule: 'no action',
    deleteRule: 'no action',
  })
  attemptId!: string;

  @ManyToOne({
    entity: () => Question,
    fieldName: 'question_id',
    mapToPk: true,
    index: false,
    primary: true,
    updateRule: 'no action',
    deleteRule: 'no action',
  })
  questionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  /** Numbers of the options chosen, in order. */
  @Property({ type: 'array', columnType: 'int[]' })
  chosen!: number[];

  @Property({ type: 'integer' })
  marks!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  answeredAt!: Date;
}
