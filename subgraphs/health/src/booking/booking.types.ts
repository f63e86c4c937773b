import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ScreeningBatch } from '../batch/screening-batch.entity.js';

@InputType({ description: 'Workers to book for a day, all or none.' })
export class BookScreeningInput extends MutationInput {
  @Field(() => ID, { description: 'The day.' })
  batchId!: string;

  @Field(() => [ID], { description: 'The workers, 1 to 500: on rosters at or below the union of the day.' })
  workerIds!: string[];
}

@InputType({ description: 'Who came and who did not; a worker named in neither list stays as she is.' })
export class RecordScreeningAttendanceInput extends MutationInput {
  @Field(() => ID, { description: 'The day; not in the future.' })
  batchId!: string;

  @Field(() => [ID], { description: 'Workers who were examined.' })
  attendedIds!: string[];

  @Field(() => [ID], { description: 'Workers who did not come; they may be booked again.' })
  absentIds!: string[];
}

@InputType({ description: 'Appointments to call off before the day.' })
export class CancelScreeningInput extends MutationInput {
  @Field(() => ID, { description: 'The day.' })
  batchId!: string;

  @Field(() => [ID], { description: 'The workers.' })
  workerIds!: string[];
}

@ObjectType({ description: 'What became of appointments.' })
export class ScreeningBookingsPayload extends MutationPayload {
  @Field(() => ScreeningBatch, { nullable: true, description: 'The day; null when refused.' })
  batch!: ScreeningBatch | null;
}
