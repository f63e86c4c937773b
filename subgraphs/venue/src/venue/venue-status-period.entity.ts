import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { VenueKind } from './venue-kind.js';
import { VenueStatus } from './venue-status.js';
import { Venue } from './venue.entity.js';

/**
 * A status of a venue from one day until another: the fact that venue totals count. Kind and union repeat the venue's,
 * because a roll-up reads one row; `venue.check_venue` keeps them equal and the periods without holes.
 */
@Entity({ tableName: 'venue_status_period', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'venue_status_period_union_id_index', properties: ['unionId', 'kind', 'status'] })
@Index({ name: 'venue_status_period_venue_id_index', properties: ['venueId'] })
@Index({
  name: 'venue_status_period_no_overlap',
  expression: `alter table venue.venue_status_period add constraint venue_status_period_no_overlap
    exclude using gist (venue_id with =, daterange(starts_on, ends_on) with &&)`,
})
@Check({ name: 'venue_status_period_interval_check', expression: 'ends_on > starts_on' })
@ObjectType({ description: 'A status of a venue from one day until another. Periods follow each other without holes.' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class VenueStatusPeriod {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Venue, fieldName: 'venue_id', mapToPk: true, index: false })
  venueId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => VenueKind, type: 'string' })
  kind!: VenueKind;

  @Enum({ items: () => VenueStatus, type: 'string' })
  @Field(() => VenueStatus, { description: 'The status.' })
  status!: VenueStatus;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { name: 'from', description: 'First day.' })
  startsOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    name: 'until',
    nullable: true,
    description: 'First day of the next status; null while it lasts.',
  })
  endsOn!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Why the venue took this status.' })
  reason!: string;
}
