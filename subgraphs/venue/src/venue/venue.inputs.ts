import { DateScalar, Direction, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Standing } from '../standard/standing.js';
import { Venue } from './venue.entity.js';
import { StationSetting } from './station-setting.js';
import { VenueKind } from './venue-kind.js';
import { VenueService } from './venue-service.js';
import { VenueStatus } from './venue-status.js';

/** What a list of venues may be ordered by. */
export enum VenueOrderField {
  NAME = 'NAME',
  STATUS_SINCE = 'STATUS_SINCE',
  AREA = 'AREA',
  SEATS = 'SEATS',
  OPENED_ON = 'OPENED_ON',
}

registerEnumType(VenueOrderField, {
  name: 'VenueOrderField',
  description: 'What a list of venues may be ordered by.',
  valuesConfig: {
    NAME: { description: 'Name, by pinyin.' },
    STATUS_SINCE: { description: 'First day of the present status.' },
    AREA: { description: 'Floor area; those without a number count as the smallest.' },
    SEATS: { description: 'Seats of its halls; those without a number count as the fewest.' },
    OPENED_ON: { description: 'Day it first opened; those without count as the latest.' },
  },
});

@InputType({ description: 'Order of a list of venues; ties by id.' })
export class VenueOrder {
  @Field(() => VenueOrderField, { description: 'What to order by.' })
  field!: VenueOrderField;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction.' })
  direction!: Direction;
}

@InputType({ description: 'Which venues. All conditions given must hold.' })
export class VenueFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, the address, or the pinyin of the name (full or initials).',
  })
  text?: string | null;

  @Field(() => [VenueKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: VenueKind[] | null;

  @Field(() => [VenueStatus], { nullable: true, description: 'Any of these statuses, today or as of another day.' })
  statuses?: VenueStatus[] | null;

  @Field(() => [StationSetting], { nullable: true, description: 'Any of these settings of stations.' })
  settings?: StationSetting[] | null;

  @Field(() => [VenueService], { nullable: true, description: 'Only venues that offer every one of these.' })
  services?: VenueService[] | null;

  @Field(() => [Standing], {
    nullable: true,
    description: 'Standing so by any standard that binds them, today or as of another day.',
  })
  standings?: Standing[] | null;

  @Field(() => ID, { nullable: true, description: 'Only the venues that this standard binds.' })
  standardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only venues in this park.' })
  parkId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The status counts at the end of this day’s month, or today in the current month, as in venueSummary(asOf:): so a figure of the past opens into its venues. Venues not known then are left out. Not the future.',
  })
  asOf?: string | null;
}

@InputType({ description: 'A venue to register.' })
export class CreateVenueInput extends MutationInput {
  @Field(() => ID, { description: 'The union that runs it.' })
  unionId!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => VenueKind, { description: 'Kind.' })
  kind!: VenueKind;

  @Field(() => VenueStatus, { description: 'Status to begin with.' })
  status!: VenueStatus;

  @Field(() => DateScalar, { description: 'First day of that status; not in the future.' })
  statusSince!: string;

  @Field({ description: 'Why it has that status, e.g. the decision to build; 2 to 500 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Address, up to 200 characters.' })
  address?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'What it offers: up to 30 names of 2 to 100 characters.' })
  functions!: string[];

  @Field(() => StationSetting, { nullable: true, description: 'Where a station stands; of stations alone.' })
  setting?: StationSetting | null;

  @Field(() => [VenueService], { defaultValue: [], description: 'Services that workers look for and find here.' })
  services!: VenueService[];

  @Field(() => Int, { nullable: true, description: 'Floor area, square metres.' })
  areaSquareMetres?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats of its halls.' })
  seats?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day it first opened; not in the future. Left out for a venue in use: the first day of its status.',
  })
  openedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Opening hours in words.' })
  openingHours?: string | null;

  @Field(() => ID, { nullable: true, description: 'The industrial park it stands in.' })
  parkId?: string | null;
}

@InputType({ description: 'Changes to a venue; what is left out stays as it is, and null clears what may be empty.' })
export class UpdateVenueInput extends MutationInput {
  @Field(() => ID, { description: 'The venue.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The union that runs it from now on; its whole history moves with it.',
  })
  unionId?: string | null;

  @Field(() => String, { nullable: true, description: 'New name.' })
  name?: string | null;

  @Field(() => VenueKind, { nullable: true, description: 'Corrected kind; it was always of this kind.' })
  kind?: VenueKind | null;

  @Field(() => String, { nullable: true, description: 'New address.' })
  address?: string | null;

  @Field(() => [String], { nullable: true, description: 'All that it offers now.' })
  functions?: string[] | null;

  @Field(() => StationSetting, { nullable: true, description: 'Where a station stands; of stations alone.' })
  setting?: StationSetting | null;

  @Field(() => [VenueService], { nullable: true, description: 'All services that workers find here now.' })
  services?: VenueService[] | null;

  @Field(() => Int, { nullable: true, description: 'Floor area, square metres.' })
  areaSquareMetres?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats of its halls.' })
  seats?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day it first opened; not in the future.' })
  openedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Opening hours in words.' })
  openingHours?: string | null;

  @Field(() => ID, { nullable: true, description: 'The industrial park it stands in.' })
  parkId?: string | null;
}

@InputType({ description: 'A venue takes another status.' })
export class ChangeVenueStatusInput extends MutationInput {
  @Field(() => ID, { description: 'The venue.' })
  id!: string;

  @Field(() => VenueStatus, { description: 'The new status.' })
  status!: VenueStatus;

  @Field(() => DateScalar, {
    description:
      'Its first day: after the present status began, and not in the future. On the very day it began, the new status replaces it (a correction).',
  })
  on!: string;

  @Field({ description: 'Why; stands in its history. 2 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request about a venue.' })
export class VenuePayload extends MutationPayload {
  @Field(() => Venue, { nullable: true, description: 'The venue as it is now; null when the request was refused.' })
  venue!: Venue | null;
}
