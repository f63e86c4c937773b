import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { PaperPart } from './rules/draw-questions.js';
import { ContestStatus } from './contest-status.js';
import { QuestionBank } from './question-bank.entity.js';

/** An online contest. Its union is the one that holds it. */
@Entity({ tableName: 'contest', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'contest_union_id_index', properties: ['unionId'] })
@Index({ name: 'contest_bank_id_index', properties: ['bankId'] })
@Check({ name: 'contest_times_check', expression: 'closes_at > opens_at' })
@Check({ name: 'contest_limits_check', expression: 'minutes >= 1 and max_attempts >= 1' })
@Check({ name: 'contest_pool_check', expression: `status = 'DRAFT' or pool is not null` })
@ObjectType({ description: 'An online contest of questions (网络竞赛、云端练兵). Source: S70.' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Contest {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => QuestionBank, fieldName: 'bank_id', mapToPk: true, index: false })
  bankId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 民主管理知识网络竞赛.' })
  name!: string;

  @Property({ type: 'text' })
  pinyin!: string;

  @Enum({ items: () => ContestStatus, type: 'string' })
  @Field(() => ContestStatus, { description: 'Status.' })
  status!: ContestStatus;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null otherwise.' })
  cancelledBecause!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What participants are told before they begin.' })
  rules!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it opens.' })
  opensAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it closes: attempts under way end then, too.' })
  closesAt!: Date;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Time of an attempt, minutes; the server’s clock decides.' })
  minutes!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Attempts that a participant has; the best one is ranked.' })
  maxAttempts!: number;

  @Property({ type: 'json' })
  paper!: PaperPart[];

  /** The questions that may be drawn, fixed when the contest is announced. */
  @Property({ type: 'array', columnType: 'uuid[]', nullable: true })
  pool!: string[] | null;

  @Property({ type: 'text' })
  createdBy!: string;
}
