import { DateScalar, DateTimeScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { HealthStation } from './health-station.entity.js';
import { ReadingKind, ReadingTrend } from './reading-kind.js';
import { StationIncident } from './station-incident.entity.js';
import { StationPerson } from './station-person.entity.js';
import { StationReading } from './station-reading.entity.js';

/** A venue as this subgraph knows it: an id. The venue subgraph owns the rest. */
@ObjectType({ description: 'A place where unions serve workers.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Venue {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;
}

@ObjectType({ description: 'A unit that people mix up with the right one: value × factor + offset is right.' })
export class ReadingOtherUnit {
  @Field({ description: 'The unit.' })
  name!: string;

  @Field(() => Float, { description: 'Factor.' })
  factor!: number;

  @Field(() => Float, { description: 'Offset.' })
  offset!: number;
}

@ObjectType({ description: 'Limits of one number of a reading.' })
export class ReadingPart {
  @Field({ description: 'Which: systolic, diastolic, rate, glucose, temperature, saturation, weight.' })
  name!: string;

  @Field(() => Float, { description: 'Least value that is taken.' })
  least!: number;

  @Field(() => Float, { description: 'Largest value that is taken.' })
  most!: number;
}

@ObjectType({ description: 'Unit and plausible values of a kind of reading. Data for forms; it tells of nobody.' })
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class HealthReadingLimits {
  @Field(() => ReadingKind, { description: 'The kind.' })
  kind!: ReadingKind;

  @Field({ description: 'Unit.' })
  unit!: string;

  @Field(() => Int, { description: 'Decimals that are taken.' })
  decimals!: number;

  @Field(() => [ReadingPart], { description: 'Its numbers; blood pressure has two, the first larger than the second.' })
  parts!: ReadingPart[];

  @Field(() => [ReadingOtherUnit], { description: 'Units that people mix up with it.' })
  otherUnits!: ReadingOtherUnit[];

  @Field({ description: 'Where its levels come from.' })
  source!: string;
}

@ObjectType({ description: 'Where readings of a kind are heading.' })
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class HealthTrend {
  @Field(() => ReadingTrend, { description: 'Direction.' })
  direction!: ReadingTrend;

  @Field(() => Float, {
    nullable: true,
    description: 'Change of the first number in 30 days; null with too few readings.',
  })
  perMonth!: number | null;
}

@InputType({ description: 'Which stations. All conditions given must hold.' })
export class HealthStationFilter {
  @Field(() => ID, { nullable: true, description: 'Run by this union or one below it.' })
  unionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only open, or only closed ones.' })
  isOpen?: boolean | null;
}

/** Name and place of a station. */
@InputType()
abstract class StationPlaceInput extends MutationInput {
  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address, at most 200 characters.' })
  address?: string | null;

  @Field(() => ID, { nullable: true, description: 'The venue in which it stands, if it stands in one.' })
  venueId?: string | null;
}

@InputType({ description: 'A station to open.' })
export class OpenHealthStationInput extends StationPlaceInput {
  @Field(() => ID, { description: 'The union that runs it.' })
  unionId!: string;

  @Field(() => DateScalar, { description: 'First day; not the future.' })
  openedOn!: string;
}

@InputType({ description: 'What is right of a station; what is left out is taken off.' })
export class ChangeHealthStationInput extends StationPlaceInput {
  @Field(() => ID, { description: 'The station.' })
  id!: string;
}

@InputType({ description: 'A station to close.' })
export class CloseHealthStationInput extends MutationInput {
  @Field(() => ID, { description: 'The station.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day on which it no longer is; not the future.' })
  closedOn!: string;
}

@ObjectType({ description: 'What became of a station.' })
export class HealthStationPayload extends MutationPayload {
  @Field(() => HealthStation, { nullable: true, description: 'The station; null when refused.' })
  station!: HealthStation | null;
}

@InputType({ description: 'Somebody to whom a card is given.' })
export class RegisterStationPersonInput extends MutationInput {
  @Field(() => ID, { description: 'The station; you become the one handler.' })
  stationId!: string;
}

@ObjectType({ description: 'What became of giving a card.' })
export class StationPersonPayload extends MutationPayload {
  @Field(() => StationPerson, { nullable: true, description: 'Whom, under the alias for the card; null when refused.' })
  person!: StationPerson | null;
}

@InputType({ description: 'What was measured.' })
export class RecordHealthReadingInput extends MutationInput {
  @Field(() => ID, { description: 'Of whom; you must be the handler.' })
  personId!: string;

  @Field(() => ReadingKind, { description: 'What was measured.' })
  kind!: ReadingKind;

  @Field(() => [Float], {
    description: 'The numbers, in the unit of the kind; of blood pressure systolic and diastolic.',
  })
  values!: number[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now when left out. Not the future.' })
  takenAt?: Date | null;
}

@ObjectType({ description: 'What became of a reading.' })
export class HealthReadingPayload extends MutationPayload {
  @Field(() => StationReading, { nullable: true, description: 'The reading; null when refused.' })
  reading!: StationReading | null;

  @Field(() => StationIncident, {
    nullable: true,
    description: 'The incident that it opened; null when it opened none.',
  })
  incident!: StationIncident | null;
}

@InputType({ description: 'An emergency to report.' })
export class OpenStationIncidentInput extends MutationInput {
  @Field(() => ID, { description: 'The station.' })
  stationId!: string;

  @Field(() => ID, { nullable: true, description: 'Whom it is about, if it is somebody with a card of yours.' })
  personId?: string | null;

  @Field({ description: 'What happened, 2 to 500 characters; kept encrypted.' })
  note!: string;
}

@InputType({ description: 'How an emergency ended.' })
export class CloseStationIncidentInput extends MutationInput {
  @Field(() => ID, { description: 'The incident; it must be yours.' })
  id!: string;

  @Field({ description: 'What was done, 2 to 500 characters; kept encrypted.' })
  outcome!: string;
}

@ObjectType({ description: 'What became of an emergency.' })
export class StationIncidentPayload extends MutationPayload {
  @Field(() => StationIncident, { nullable: true, description: 'The incident; null when refused.' })
  incident!: StationIncident | null;
}
