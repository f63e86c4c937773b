import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ImportInput } from '../import-rows.js';
import { CourseSession } from './course-session.entity.js';
import { CourseKind, CourseMethod, CourseStatus, EnrolmentStatus, PhaseKind, TraineeRole } from './course-values.js';
import { Course } from './course.entity.js';
import { Enrolment } from './enrolment.entity.js';

@InputType({ description: 'Which courses. All conditions given must hold.' })
export class CourseFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, or of its pinyin.' })
  text?: string | null;

  @Field(() => [CourseKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: CourseKind[] | null;

  @Field(() => [CourseStatus], { nullable: true, description: 'Any of these statuses.' })
  statuses?: CourseStatus[] | null;

  @Field(() => Int, { nullable: true, description: 'Begins in this year.' })
  year?: number | null;
}

@InputType({ description: 'Which persons of a course. All conditions given must hold.' })
export class EnrolmentFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or the number.' })
  text?: string | null;

  @Field(() => [EnrolmentStatus], { nullable: true, description: 'Any of these statuses.' })
  statuses?: EnrolmentStatus[] | null;

  @Field(() => [TraineeRole], { nullable: true, description: 'Any of these roles.' })
  roles?: TraineeRole[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they found work after the course.' })
  isPlaced?: boolean | null;
}

@InputType({ description: 'A phase of a course.' })
export class CoursePhaseInput {
  @Field(() => PhaseKind, { description: 'What it is.' })
  kind!: PhaseKind;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;
}

@InputType()
export abstract class CourseDescriptionInput extends MutationInput {
  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => CourseKind, { description: 'What it trains for.' })
  kind!: CourseKind;

  @Field(() => [CourseMethod], { defaultValue: [], description: 'How it is given.' })
  methods!: CourseMethod[];

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => Int, { nullable: true, description: 'Places, 1 to 20,000; no limit when left out.' })
  capacity?: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'What a person pays, yuan; 0 is free.' })
  fee?: bigint | null;

  @Field(() => ID, { nullable: true, description: 'The competition that it prepares for.' })
  feedsCompetitionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;

  @Field(() => [CoursePhaseInput], {
    defaultValue: [],
    description: 'Its phases in order; fixed once somebody enrols.',
  })
  phases!: CoursePhaseInput[];
}

@InputType({ description: 'A course to prepare. It begins as a draft.' })
export class CreateCourseInput extends CourseDescriptionInput {
  @Field(() => ID, { description: 'The union that gives it.' })
  unionId!: string;
}

@InputType({ description: 'A course described anew. More places let those in who wait.' })
export class UpdateCourseInput extends CourseDescriptionInput {
  @Field(() => ID, { description: 'The course.' })
  id!: string;
}

@InputType({ description: 'A course goes on to another status.' })
export class ChangeCourseStatusInput extends MutationInput {
  @Field(() => ID, { description: 'The course.' })
  id!: string;

  @Field(() => CourseStatus, { description: 'Which status.' })
  status!: CourseStatus;

  @Field(() => String, { nullable: true, description: 'Why; needed to cancel.' })
  reason?: string | null;
}

@InputType({ description: 'A session to add to a course.' })
export class AddCourseSessionInput extends MutationInput {
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;

  @Field(() => ID, { nullable: true, description: 'The phase it belongs to.' })
  phaseId?: string | null;

  @Field({ description: 'What it is about, 2 to 100 characters.' })
  topic!: string;

  @Field(() => DateScalar, { description: 'Day on which it is held.' })
  heldOn!: string;
}

@InputType({ description: 'Who was at a session. Sent again, it takes the place of what was known.' })
export class RecordCourseAttendanceInput extends MutationInput {
  @Field(() => ID, { description: 'The session; its day must have come.' })
  sessionId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'All who were there, by enrolment; left out when it was held and nobody knows who was there.',
  })
  enrolmentIds?: string[] | null;
}

@InputType({ description: 'A person to enrol.' })
export class TraineeInput {
  @Field({ description: 'Name as it is shown, or a pseudonym; 2 to 100 characters.' })
  name!: string;

  @Field({ description: 'Number that tells the person apart within his union.' })
  personNo!: string;

  @Field(() => TraineeRole, { description: 'As what the person attends.' })
  role!: TraineeRole;
}

@InputType({
  description: 'Persons of a union who enrol, in this order. All of them are taken, or none; who finds no place waits.',
})
export class EnrolInput extends MutationInput {
  @Field(() => ID, { description: 'The course, while it takes enrolments.' })
  courseId!: string;

  @Field(() => ID, { description: 'The union that they belong to and count for.' })
  homeUnionId!: string;

  @Field(() => [TraineeInput], { description: 'The persons, 1 to 500.' })
  persons!: TraineeInput[];
}

@InputType({
  description:
    'A table of persons who enrol, in its order, all or none. Columns, by Chinese or English heading in any order: 姓名*, 编号*, 身份* (e.g. 职工), 工会编码 (the union that gives the course when empty).',
})
export class ImportEnrolmentsInput extends ImportInput {
  @Field(() => ID, { description: 'The course, while it takes enrolments.' })
  courseId!: string;
}

@InputType({ description: 'A person who withdraws; the first who waits gets the place.' })
export class WithdrawEnrolmentInput extends MutationInput {
  @Field(() => ID, { description: 'The enrolment.' })
  id!: string;

  @Field({ description: 'Why; 2 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'How a person did in a phase.' })
export class AssessPhaseInput extends MutationInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string;

  @Field(() => ID, { description: 'The phase; those before it are passed.' })
  phaseId!: string;

  @Field({ description: 'Whether it was passed.' })
  passed!: boolean;

  @Field(() => String, { nullable: true, description: 'Assessment in words or marks.' })
  assessment?: string | null;
}

@InputType({ description: 'The certificate of a person who passed all phases, or attended a course without any.' })
export class CertifyTraineeInput extends MutationInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string;

  @Field({ description: 'Number of the certificate.' })
  certificateNumber!: string;
}

@InputType({ description: 'The work that a person found after a course. Source: S15.' })
export class PlaceTraineeInput extends MutationInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string;

  @Field({ description: 'Occupation, e.g. 月嫂; 2 to 100 characters.' })
  occupation!: string;

  @Field(() => String, { nullable: true, description: 'Firm.' })
  employer?: string | null;

  @Field(() => DateScalar, { description: 'Day on which work began; not in the future.' })
  placedOn!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'Monthly income, low end, yuan.' })
  incomeFrom?: bigint | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Monthly income, high end, yuan.' })
  incomeTo?: bigint | null;
}

@ObjectType({ description: 'What became of a request about a course.' })
export class CoursePayload extends MutationPayload {
  @Field(() => Course, { nullable: true, description: 'The course as it is now; null when refused.' })
  course!: Course | null;
}

@ObjectType({ description: 'What became of a request about a session.' })
export class CourseSessionPayload extends MutationPayload {
  @Field(() => CourseSession, { nullable: true, description: 'The session as it is now; null when refused.' })
  session!: CourseSession | null;
}

@ObjectType({ description: 'What became of a request to enrol persons.' })
export class EnrolPayload extends MutationPayload {
  @Field(() => [Enrolment], { description: 'Their enrolments, in order; none when refused.' })
  enrolments!: Enrolment[];
}

@ObjectType({ description: 'What became of a request about an enrolment.' })
export class EnrolmentPayload extends MutationPayload {
  @Field(() => Enrolment, { nullable: true, description: 'The enrolment as it is now; null when refused.' })
  enrolment!: Enrolment | null;
}

@ObjectType({ description: 'Persons of a course who attend as the same.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class TraineeRoleCount {
  @Field(() => TraineeRole, { description: 'As what.' })
  role!: TraineeRole;

  @Field(() => Int, { description: 'Persons with a place.' })
  count!: number;
}

@ObjectType({ description: 'Persons who found the same work after a course.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class PlacementCount {
  @Field({ description: 'Occupation.' })
  occupation!: string;

  @Field(() => Int, { description: 'Persons.' })
  count!: number;

  @Field(() => MoneyScalar, { nullable: true, description: 'Lowest monthly income told, yuan; null when none was.' })
  incomeFrom!: bigint | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Highest monthly income told, yuan; null when none was.' })
  incomeTo!: bigint | null;
}

@ObjectType({ description: 'Courses of a kind in a year.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class TrainingFigures {
  @Field(() => CourseKind, { nullable: true, description: 'Kind of course; null for all of them.' })
  kind!: CourseKind | null;

  @Field(() => Int, { description: 'Courses that begin in the year; drafts and cancelled ones left out.' })
  courses!: number;

  @Field(() => Int, { description: 'Sessions held in the year (场).' })
  sessions!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Person-times (人次): each person once in each course, in the year of the first session attended. Null when sessions were held and of none it is known who was there.',
  })
  personTimes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Persons (人): each once. Null as personTimes is.' })
  persons!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Persons per session; null unless it is known of every session who was there. Source: S42.',
  })
  averageAttendance!: number | null;
}

@ObjectType({ description: 'Training of a union and those below it in a year.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class TrainingStatistics {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => TrainingFigures, { description: 'All kinds together.' })
  total!: TrainingFigures;

  @Field(() => [TrainingFigures], { description: 'By kind.' })
  byKind!: TrainingFigures[];
}
