import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { HonourLevel } from '../worker/honour-level.js';
import { CheckUpBatch } from './check-up-batch.entity.js';
import { HealthCheckBooking } from './health-check-booking.entity.js';

@InputType({ description: 'Which model workers. All conditions given must hold.' })
export class ModelWorkerFilter {
  @Field(() => ID, { description: 'On rosters at or below this union.' })
  unionId!: string;

  @Field(() => [HonourLevel], { nullable: true, description: 'Of any of these levels; all when left out.' })
  honours?: HonourLevel[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those with an appointment on this day of check-ups.' })
  batchId?: string | null;
}

@InputType({ description: 'A package that somebody chooses for a day.' })
export class BookHealthCheckInput extends MutationInput {
  @Field(() => ID, { description: 'The day.' })
  batchId!: string;

  @Field(() => ID, { description: 'Who chooses: on a roster at or below the union of the day.' })
  workerId!: string;

  @Field(() => ID, { description: 'The package: one that the hospital of the day offers.' })
  packageId!: string;
}

@InputType({ description: 'Another package, another day, or both, until the deadline of the day chosen before.' })
export class ChangeHealthCheckInput extends MutationInput {
  @Field(() => ID, { description: 'What was chosen before.' })
  bookingId!: string;

  @Field(() => ID, { description: 'The package.' })
  packageId!: string;

  @Field(() => ID, { nullable: true, description: 'The day; the one chosen before when left out.' })
  batchId?: string | null;
}

@InputType({ description: 'A choice to call off, until the deadline of its day.' })
export class CancelHealthCheckInput extends MutationInput {
  @Field(() => ID, { description: 'What was chosen.' })
  bookingId!: string;
}

@InputType({ description: 'Who came and who did not; who is named in neither list stays as before.' })
export class RecordHealthCheckAttendanceInput extends MutationInput {
  @Field(() => ID, { description: 'The day; not in the future.' })
  batchId!: string;

  @Field(() => [ID], { description: 'Choices of those who were checked.' })
  attendedIds!: string[];

  @Field(() => [ID], { description: 'Choices of those who did not come; they may choose again.' })
  absentIds!: string[];
}

@ObjectType({ description: 'What became of a choice.' })
export class HealthCheckBookingPayload extends MutationPayload {
  @Field(() => HealthCheckBooking, { nullable: true, description: 'The choice; null when refused.' })
  booking!: HealthCheckBooking | null;
}

@ObjectType({ description: 'Who came to a day of check-ups.' })
export class HealthCheckAttendancePayload extends MutationPayload {
  @Field(() => CheckUpBatch, { nullable: true, description: 'The day; null when refused.' })
  batch!: CheckUpBatch | null;
}
