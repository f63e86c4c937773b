import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { EnrolmentStatus, TraineeRole } from './course-values.js';
import { Course } from './course.entity.js';
import { Trainee } from './trainee.entity.js';

/**
 * A person in a course. `union_id` is the union that gives the course, `home_union_id` the one the person belongs to and
 * counts for.
 */
@Entity({
  tableName: 'enrolment',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'home', command: 'select', using: scopePolicy('home_union_id') },
  ],
})
@Index({ name: 'enrolment_union_id_index', properties: ['unionId'] })
@Index({ name: 'enrolment_home_union_id_index', properties: ['homeUnionId'] })
@Index({ name: 'enrolment_trainee_id_index', properties: ['traineeId', 'countedOn'] })
@Unique({ name: 'enrolment_trainee_unique', properties: ['courseId', 'traineeId'] })
@Unique({ name: 'enrolment_queue_unique', properties: ['courseId', 'queueNumber'] })
@Check({ name: 'enrolment_counted_check', expression: 'person_on = counted_on' })
@Check({
  name: 'enrolment_income_check',
  expression: 'income_from_fen >= 0 and income_to_fen >= income_from_fen',
})
@Check({ name: 'enrolment_placed_check', expression: '(placed_on is null) = (occupation is null)' })
@ObjectType({ description: 'A person in a course (学员).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Enrolment {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Course, fieldName: 'course_id', mapToPk: true, index: false })
  courseId!: string;

  @ManyToOne({ entity: () => Trainee, fieldName: 'trainee_id', mapToPk: true, index: false })
  traineeId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  homeUnionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name as it is shown; a pseudonym where the person did not agree.' })
  name!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Number that tells the person apart within his union.' })
  personNo!: string;

  @Enum({ items: () => TraineeRole, type: 'string' })
  @Field(() => TraineeRole, { description: 'As what the person attends.' })
  role!: TraineeRole;

  @Enum({ items: () => EnrolmentStatus, type: 'string' })
  @Field(() => EnrolmentStatus, { description: 'Status.' })
  status!: EnrolmentStatus;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Number in the order of enrolment, by which places are given.' })
  queueNumber!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When the person was enrolled.' })
  enrolledAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnBecause!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the first session attended: from then on it counts as one person-time; null before.',
  })
  countedOn!: string | null;

  /** Same as `countedOn` in the first course of the person in a calendar year; null in the others. */
  @Property({ type: 'date', nullable: true })
  personOn!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the last phase was passed; null while one is left, and in courses without phases.',
  })
  completedOn!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the certificate.' })
  certificateNumber!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Occupation found after the course, e.g. 月嫂. Source: S15.' })
  occupation!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Firm that employs the person.' })
  employer!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which work began.' })
  placedOn!: string | null;

  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, { name: 'incomeFrom', nullable: true, description: 'Monthly income, low end, yuan.' })
  incomeFromFen!: bigint | null;

  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, { name: 'incomeTo', nullable: true, description: 'Monthly income, high end, yuan.' })
  incomeToFen!: bigint | null;
}
