import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { QuestionBank } from './question-bank.entity.js';
import { QuestionKind } from './question-kind.js';

/** A version of a question. Once a contest holds it, it never changes: another version takes its place. */
@Entity({ tableName: 'question', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'question_union_id_index', properties: ['unionId'] })
@Index({ name: 'question_bank_id_index', properties: ['bankId', 'kind'] })
@Unique({ name: 'question_version_unique', properties: ['lineageId', 'version'] })
@Check({ name: 'question_options_check', expression: 'cardinality(options) >= 2 and cardinality(correct) >= 1' })
@ObjectType('ContestQuestion', { description: 'A version of a question of a bank (试题).' })
@Directive('@requiresScopes(scopes: [["competition:write"]])')
export class Question {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id; each version has its own.' })
  id!: string;

  @ManyToOne({ entity: () => QuestionBank, fieldName: 'bank_id', mapToPk: true, index: false })
  bankId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  /** The same for all versions of a question. */
  @Property({ type: 'uuid' })
  lineageId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;

  @Enum({ items: () => QuestionKind, type: 'string' })
  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind!: QuestionKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is about, e.g. 民主管理.' })
  topic!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'The question.' })
  body!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'The options, in order; of TRUE_FALSE they are 正确 and 错误.' })
  options!: string[];

  @Property({ type: 'array', columnType: 'int[]' })
  @Field(() => [Int], { description: 'Numbers of the options that hold, the first is 1.' })
  correct!: number[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why; shown once the answer can no longer be used.' })
  explanation!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when a contest holds this version, which is frozen from then on; null while none does.',
  })
  usedAt!: Date | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is drawn no more: another version took its place, or it was retired.',
  })
  retiredAt!: Date | null;
}
