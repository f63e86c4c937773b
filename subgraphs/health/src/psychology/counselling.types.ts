import { DateTimeScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CounsellingSession } from './counselling-session.entity.js';
import { CounsellingStatus, Delivery } from './psychology-kinds.js';

/** How a session may end. */
export enum CounsellingOutcome {
  HELD = 'HELD',
  ABSENT = 'ABSENT',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CounsellingOutcome, {
  name: 'CounsellingOutcome',
  description: 'How a session ends.',
  valuesConfig: {
    HELD: { description: 'It took place; it counts.' },
    ABSENT: { description: 'The worker did not come.' },
    CANCELLED: { description: 'It is called off before it begins.' },
  },
});

@InputType({ description: 'An hour that a counsellor offers.' })
export class OfferCounsellingInput extends MutationInput {
  @Field(() => ID, { description: 'The counsellor; it must be you.' })
  counsellorId!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins; in the future.' })
  startsAt!: Date;

  @Field(() => Delivery, { description: 'How the two meet.' })
  delivery!: Delivery;

  @Field({ description: 'Where the two meet, or the number to call; 2 to 100 characters.' })
  place!: string;
}

@InputType({ description: 'How a session of yours ended.' })
export class CloseCounsellingInput extends MutationInput {
  @Field(() => ID, { description: 'The session; it must be yours.' })
  id!: string;

  @Field(() => CounsellingOutcome, { description: 'How it ended.' })
  outcome!: CounsellingOutcome;
}

@InputType({ description: 'Your note of a session.' })
export class SaveCounsellingNoteInput extends MutationInput {
  @Field(() => ID, { description: 'The session; it must be yours.' })
  id!: string;

  @Field({ description: 'The note, at most 10,000 characters; it replaces the one before. Kept encrypted.' })
  note!: string;
}

@ObjectType({ description: 'What became of a session.' })
export class CounsellingSessionPayload extends MutationPayload {
  @Field(() => CounsellingSession, { nullable: true, description: 'The session; null when refused.' })
  session!: CounsellingSession | null;
}

@ObjectType({ description: 'How the worker of a session wants to be called and reached. For its counsellor alone.' })
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class CounsellingClientView {
  @Field({ description: 'Name to call the worker by; it need not be the real one.' })
  callName!: string;

  @Field({ description: 'How the worker is reached.' })
  contact!: string;

  @Field({ description: 'What the worker wants to talk about; empty when not told.' })
  concern!: string;
}

@ObjectType({ description: 'A general service that everybody may turn to.' })
export class GeneralPsychologicalService {
  @Field({ description: 'Name, which tells the union that runs it.' })
  name!: string;

  @Field({ description: 'How it is reached.' })
  contact!: string;

  @Field(() => String, { nullable: true, description: 'Where it is; null when it is reached from afar alone.' })
  place!: string | null;
}

@ObjectType({ description: 'An hour with a counsellor that may be booked.' })
export class CounsellingHour {
  @Field(() => ID, { description: 'Names it when booking.' })
  id!: string;

  @Field({ description: 'The counsellor.' })
  counsellorName!: string;

  @Field({ description: 'Number of the counsellor’s certificate.' })
  certificate!: string;

  @Field({ description: 'The service.' })
  serviceName!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => Delivery, { description: 'How the two meet.' })
  delivery!: Delivery;
}

@InputType({ description: 'An hour that a worker books.' })
export class BookCounsellingInput extends MutationInput {
  @Field({ description: 'The code of the household (一户一码).' })
  code!: string;

  @Field(() => ID, { description: 'The hour.' })
  hourId!: string;

  @Field({ description: 'Name to be called by, 1 to 30 characters; it need not be the real one.' })
  callName!: string;

  @Field({ description: 'How to be reached, 2 to 100 characters.' })
  contact!: string;

  @Field({ defaultValue: '', description: 'What to talk about, at most 2,000 characters; may be empty.' })
  concern!: string;
}

@InputType({ description: 'A booked hour to call off.' })
export class CancelCounsellingInput extends MutationInput {
  @Field({ description: 'The code that the booking answered with.' })
  code!: string;
}

@ObjectType({ description: 'A booked hour, as the worker who booked it sees it. Without the counsellor’s note.' })
export class CounsellingBooking {
  @Field({ description: 'The counsellor.' })
  counsellorName!: string;

  @Field({ description: 'Number of the counsellor’s certificate.' })
  certificate!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => Delivery, { description: 'How the two meet.' })
  delivery!: Delivery;

  @Field({ description: 'Where the two meet, or the number to call.' })
  place!: string;

  @Field(() => CounsellingStatus, { description: 'How far it is.' })
  status!: CounsellingStatus;
}

@ObjectType({ description: 'What became of a booking.' })
export class CounsellingBookingPayload extends MutationPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Code that opens the booking to whoever holds it: the worker’s alone. Null when refused.',
  })
  code!: string | null;

  @Field(() => CounsellingBooking, { nullable: true, description: 'The booking; null when refused.' })
  booking!: CounsellingBooking | null;
}
