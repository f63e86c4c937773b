import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { HealthStation } from './health-station.entity.js';
import { handlerPolicy } from './station-person.entity.js';

/** Where a value of this table is bound to when it is encrypted. */
export const incidentPlace = (incidentId: string): string => `station_incident.matter ${incidentId}`;

/** An emergency at a station, from its report to its end. Whom and what it is about stands encrypted; nothing counts it. */
@Entity({ tableName: 'station_incident', policies: [{ name: 'handler', using: handlerPolicy }] })
@Index({ name: 'station_incident_union_id_index', properties: ['unionId'] })
@Index({ name: 'station_incident_handler_id_index', properties: ['handlerId', 'openedAt'] })
@Check({ name: 'station_incident_times_check', expression: 'closed_at >= opened_at' })
@ObjectType('StationIncident', {
  description: 'An emergency at a station (应急救助). For its handler alone. Source: S89.',
})
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class StationIncident {
  /** By chance. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => HealthStation, fieldName: 'station_id', mapToPk: true, index: false })
  stationId!: string;

  /** The union of the station. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account of the one handler. */
  @Property({ type: 'text' })
  handlerId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt!: Date | null;

  /** JSON of `IncidentMatter`. */
  @Property({ type: 'text' })
  matterSealed!: string;
}

/** Whom and what an emergency is about. */
export interface IncidentMatter {
  /** Null when it is about somebody without a card. */
  readonly personId: string | null;
  readonly note: string;
  /** What was done; null while it is open. */
  readonly outcome: string | null;
}
