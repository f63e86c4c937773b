import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Venue } from '../venue/venue.entity.js';
import { Standard } from './standard.entity.js';

/** What was found when a venue was inspected by a standard. Written once, never changed; the latest counts. */
@Entity({ tableName: 'inspection', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'inspection_union_id_index', properties: ['unionId'] })
@Index({ name: 'inspection_venue_id_index', properties: ['venueId', 'standardId', 'inspectedOn', 'id'] })
@Index({ name: 'inspection_standard_id_index', properties: ['standardId'] })
@ObjectType('VenueInspection', {
  description: 'What was found when a venue was inspected by a standard; never changed, the latest counts.',
})
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class Inspection {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Venue, fieldName: 'venue_id', mapToPk: true, index: false })
  venueId!: string;

  @ManyToOne({ entity: () => Standard, fieldName: 'standard_id', mapToPk: true, index: false })
  standardId!: string;

  /** The venue's union, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day of the inspection.' })
  inspectedOn!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'Items that were missing, in the order of the standard.' })
  missing!: string[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What else was seen.' })
  note!: string | null;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Who recorded it.' })
  actorName!: string;
}
