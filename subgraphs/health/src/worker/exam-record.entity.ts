import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ExamKind } from '../schedule/exam-kind.js';
import { Worker } from './worker.entity.js';

/** That a worker was examined on a day. What was found is not here. */
@Entity({ tableName: 'exam_record', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'exam_record_union_id_index', properties: ['unionId'] })
@Unique({ name: 'exam_record_day_unique', properties: ['workerId', 'kind', 'examinedOn'] })
@ObjectType('WorkerExam', { description: 'That a worker was examined on a day. No result is here.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class ExamRecord {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Worker, fieldName: 'worker_id', mapToPk: true, index: false })
  workerId!: string;

  /** Repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => ExamKind, type: 'string' })
  @Field(() => ExamKind, { description: 'The examination.' })
  kind!: ExamKind;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'The day.' })
  examinedOn!: string;
}
