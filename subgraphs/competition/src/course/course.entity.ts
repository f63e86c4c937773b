import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { CourseKind, CourseMethod, CourseStatus } from './course-values.js';

/** A course. Its union is the one that gives it. */
@Entity({ tableName: 'course', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'course_union_id_index', properties: ['unionId', 'startsOn'] })
@Index({ name: 'course_feeds_competition_id_index', properties: ['feedsCompetitionId'] })
@Check({ name: 'course_dates_check', expression: 'ends_on >= starts_on' })
@Check({ name: 'course_limits_check', expression: 'capacity >= 1 and fee_fen >= 0' })
@ObjectType({ description: 'A course of training (培训班). Source: S15, S42, S69, S83.' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Course {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 母婴护理培训班.' })
  name!: string;

  @Property({ type: 'text' })
  pinyin!: string;

  @Enum({ items: () => CourseKind, type: 'string' })
  @Field(() => CourseKind, { description: 'What it trains for.' })
  kind!: CourseKind;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [CourseMethod], { description: 'How it is given. Source: S69.' })
  methods!: CourseMethod[];

  @Enum({ items: () => CourseStatus, type: 'string' })
  @Field(() => CourseStatus, { description: 'Status.' })
  status!: CourseStatus;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null otherwise.' })
  cancelledBecause!: string | null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Places; null when there is no limit.' })
  capacity!: number | null;

  /** Fen a person; null when it is not known. */
  @Property({ type: 'bigint', nullable: true })
  feeFen!: bigint | null;

  @ManyToOne({
    entity: () => Competition,
    fieldName: 'feeds_competition_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  feedsCompetitionId!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Remarks, e.g. figures as they were printed and where.',
  })
  note!: string | null;

  @Property({ type: 'text' })
  createdBy!: string;
}
