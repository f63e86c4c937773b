import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/**
 * A place where workers are measured and helped in an emergency. The venue subgraph has no kind for it: a station is
 * equipment and somebody who handles it, often inside a venue, which it may name.
 */
@Entity({ tableName: 'health_station', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'health_station_union_id_index', properties: ['unionId'] })
@Check({ name: 'health_station_dates_check', expression: 'closed_on >= opened_on' })
@ObjectType({ description: 'A workers’ health station (职工健康驿站). Source: S89.' })
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class HealthStation {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union that runs it: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Address; null when not recorded.' })
  address!: string | null;

  /** The venue in which it stands: a row of another subgraph. */
  @Property({ type: 'uuid', nullable: true })
  venueId!: string | null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day.' })
  openedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer is; null while it is.' })
  closedOn!: string | null;
}
