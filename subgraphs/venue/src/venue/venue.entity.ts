import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Park } from '../park/park.entity.js';
import { StationSetting } from './station-setting.js';
import { VenueKind } from './venue-kind.js';
import { VenueService } from './venue-service.js';
import { VenueStatus } from './venue-status.js';

/** A place where a union serves workers. Its present status repeats the open status period, so that lists need no join. */
@Entity({ tableName: 'venue', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'venue_union_id_index', properties: ['unionId'] })
@Index({ name: 'venue_park_id_index', properties: ['parkId'] })
@Check({ name: 'venue_size_check', expression: 'area_square_metres > 0 and seats >= 0' })
@Check({ name: 'venue_setting_kind_check', expression: `setting is null or kind = 'OUTDOOR_STATION'` })
@ObjectType({
  description: 'A place where a union serves workers (阵地): palace, club, home, service centre, station.',
})
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class Venue {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union that runs it: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 南昌市工人文化宫.' })
  name!: string;

  /** Name as pinyin and initials, for search and order. */
  @Property({ type: 'text' })
  pinyin!: string;

  @Enum({ items: () => VenueKind, type: 'string' })
  @Field(() => VenueKind, { description: 'Kind.' })
  kind!: VenueKind;

  @Enum({ items: () => VenueStatus, type: 'string' })
  @Field(() => VenueStatus, { description: 'Status today.' })
  status!: VenueStatus;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day of this status.' })
  statusSince!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Address.' })
  address!: string | null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'What it offers, in the words of its union, e.g. 图书阅览, 法律援助.' })
  functions!: string[];

  @Enum({ items: () => StationSetting, type: 'string', nullable: true })
  @Field(() => StationSetting, {
    nullable: true,
    description: 'Where a station stands; null when not said, and of what is no station. Source: S99.',
  })
  setting!: StationSetting | null;

  @Enum({ items: () => VenueService, array: true })
  @Field(() => [VenueService], { description: 'Services that workers look for and find here. Source: S38, S99.' })
  services!: VenueService[];

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Floor area, square metres; null when not known.' })
  areaSquareMetres!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Seats of its halls; null when not known.' })
  seats!: number | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day it first opened; null before that and when not known.' })
  openedOn!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Opening hours in words, e.g. 周二至周日 9:00—21:00.' })
  openingHours!: string | null;

  @ManyToOne({
    entity: () => Park,
    fieldName: 'park_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  @Field(() => ID, { nullable: true, description: 'The industrial park it stands in, if it does.' })
  parkId!: string | null;
}
