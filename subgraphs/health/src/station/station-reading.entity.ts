import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ReadingKind } from './reading-kind.js';
import { handlerPolicy, StationPerson } from './station-person.entity.js';

/** Where a value of this table is bound to when it is encrypted. */
export const readingPlace = (readingId: string): string => `station_reading.values ${readingId}`;

/** What was measured, encrypted. Its level is worked out when it is read: stored in clear it would tell who is ill. */
@Entity({ tableName: 'station_reading', policies: [{ name: 'handler', using: handlerPolicy }] })
@Index({ name: 'station_reading_union_id_index', properties: ['unionId'] })
@Index({ name: 'station_reading_person_id_index', properties: ['personId', 'takenAt'] })
@ObjectType('HealthReading', {
  description: 'What was measured of somebody at a station (测量记录). For the handler alone.',
})
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class StationReading {
  /** By chance. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => StationPerson, fieldName: 'person_id', mapToPk: true, index: false })
  personId!: string;

  /** The union of the station. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account of the one handler. */
  @Property({ type: 'text' })
  handlerId!: string;

  @Enum({ items: () => ReadingKind, type: 'string' })
  @Field(() => ReadingKind, { description: 'What was measured.' })
  kind!: ReadingKind;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When.' })
  takenAt!: Date;

  /** JSON of its numbers. */
  @Property({ type: 'text' })
  valuesSealed!: string;
}
