import { DateScalar, Direction, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationTally } from './consultation-tally.entity.js';
import { Counsellor } from './counsellor.entity.js';
import { PsychologicalService } from './psychological-service.entity.js';
import { PsychologyEvent } from './psychology-event.entity.js';
import { ConsultationKind, Delivery, PsychologyEventKind, ServiceAudience } from './psychology-kinds.js';

/** What a list of lectures and courses may be ordered by. */
export enum PsychologyEventOrderField {
  HELD_ON = 'HELD_ON',
  PERSON_TIMES = 'PERSON_TIMES',
}

registerEnumType(PsychologyEventOrderField, {
  name: 'PsychologyEventOrderField',
  description: 'What a list of lectures and courses may be ordered by.',
  valuesConfig: { HELD_ON: { description: 'Day.' }, PERSON_TIMES: { description: 'Attendances.' } },
});

@InputType({ description: 'Order of a list of lectures and courses; ties by id.' })
export class PsychologyEventOrder {
  @Field(() => PsychologyEventOrderField, { description: 'What to order by.' })
  field!: PsychologyEventOrderField;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction.' })
  direction!: Direction;
}

@InputType({ description: 'Which lectures and courses. All conditions given must hold.' })
export class PsychologyEventFilter {
  @Field(() => ID, { nullable: true, description: 'Held by this union or one below it.' })
  unionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the topic or of the speaker’s name.' })
  text?: string | null;

  @Field(() => [PsychologyEventKind], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: PsychologyEventKind[] | null;

  @Field(() => Delivery, { nullable: true, description: 'How people met.' })
  delivery?: Delivery | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier.' })
  until?: string | null;
}

@InputType({ description: 'A lecture, course or group activity that was held.' })
export class RecordPsychologyEventInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The one to correct; a new one is recorded when left out.' })
  id?: string | null;

  @Field(() => ID, { description: 'The union that held it.' })
  unionId!: string;

  @Field(() => PsychologyEventKind, { description: 'What it is.' })
  kind!: PsychologyEventKind;

  @Field(() => Delivery, { description: 'How people met.' })
  delivery!: Delivery;

  @Field({ description: 'Topic, 2 to 100 characters.' })
  topic!: string;

  @Field(() => String, { nullable: true, description: 'Who spoke or led, at most 200 characters.' })
  speaker?: string | null;

  @Field(() => String, { nullable: true, description: 'Where, at most 200 characters.' })
  place?: string | null;

  @Field(() => DateScalar, { description: 'Day; not the future.' })
  heldOn!: string;

  @Field(() => Int, {
    description: 'Lines of the attendance list, person-times (人次), 0 to 1,000,000. The list is not kept.',
  })
  personTimes!: number;
}

@ObjectType({ description: 'What became of a lecture, course or group activity to record.' })
export class PsychologyEventPayload extends MutationPayload {
  @Field(() => PsychologyEvent, { nullable: true, description: 'The event; null when refused or removed.' })
  event!: PsychologyEvent | null;
}

@InputType({ description: 'A lecture, course or group activity that was recorded twice or never held.' })
export class RemovePsychologyEventInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  id!: string;
}

@InputType({ description: 'How often a general service was asked in a month; a second report replaces the first.' })
export class RecordConsultationsInput extends MutationInput {
  @Field(() => ID, { description: 'The union whose service it is.' })
  unionId!: string;

  @Field(() => ConsultationKind, { description: 'How it was asked.' })
  kind!: ConsultationKind;

  @Field(() => DateScalar, { description: 'Any day of the month; not the future.' })
  month!: string;

  @Field(() => Int, { description: 'How often, person-times (人次), 0 to 1,000,000.' })
  personTimes!: number;
}

@ObjectType({ description: 'What became of a report of consultations. It does not repeat the count.' })
export class ConsultationTallyPayload extends MutationPayload {
  @Field(() => ConsultationTally, { nullable: true, description: 'The report; null when refused.' })
  tally!: ConsultationTally | null;
}

/** What workers read of a service who look for one. */
@InputType()
abstract class ServiceReachInput extends MutationInput {
  @Field({ description: 'Name, 2 to 100 characters; it should tell the union that runs it.' })
  name!: string;

  @Field({ description: 'How it is reached: telephone or column of an app; 2 to 100 characters.' })
  contact!: string;

  @Field(() => String, { nullable: true, description: 'Where it is, at most 200 characters.' })
  place?: string | null;
}

@InputType({ description: 'A psychological service to open.' })
export class OpenPsychologicalServiceInput extends ServiceReachInput {
  @Field(() => ID, { description: 'The union that runs it.' })
  unionId!: string;

  @Field(() => ServiceAudience, { description: 'For whom it is.' })
  audience!: ServiceAudience;

  @Field(() => DateScalar, { description: 'First day; not the future.' })
  openedOn!: string;
}

@InputType({ description: 'What is right of a psychological service; for whom it is stays as it is.' })
export class ChangePsychologicalServiceInput extends ServiceReachInput {
  @Field(() => ID, { description: 'The service.' })
  id!: string;
}

@InputType({ description: 'A psychological service to close.' })
export class ClosePsychologicalServiceInput extends MutationInput {
  @Field(() => ID, { description: 'The service.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Last day; not the future.' })
  closedOn!: string;
}

@ObjectType({ description: 'What became of a psychological service.' })
export class PsychologicalServicePayload extends MutationPayload {
  @Field(() => PsychologicalService, { nullable: true, description: 'The service; null when refused.' })
  service!: PsychologicalService | null;
}

@InputType({ description: 'An account to name as counsellor of a service. Naming it again corrects what is recorded.' })
export class NameCounsellorInput extends MutationInput {
  @Field(() => ID, { description: 'The service; it must be one for households on the hardship register.' })
  serviceId!: string;

  @Field(() => ID, { description: 'The account, one of healthHandlers of the service’s union.' })
  accountId!: string;

  @Field({ description: 'Name under which the counsellor works, 2 to 100 characters.' })
  name!: string;

  @Field({ description: 'Number of the certificate, 2 to 100 characters.' })
  certificate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the certificate; left out when it has none.' })
  certifiedUntil?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day as counsellor; left out while it lasts.' })
  endedOn?: string | null;
}

@ObjectType({ description: 'What became of naming a counsellor.' })
export class CounsellorPayload extends MutationPayload {
  @Field(() => Counsellor, { nullable: true, description: 'The counsellor; null when refused.' })
  counsellor!: Counsellor | null;
}
