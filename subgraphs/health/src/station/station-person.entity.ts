import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { HealthStation } from './health-station.entity.js';

/** Opens a row to its handler alone. */
export const handlerPolicy = `(${scopePolicy('union_id')}) and handler_id = platform.actor()`;

/** Somebody who is measured again and again, known by the alias on a card alone: no name is kept anywhere. */
@Entity({ tableName: 'station_person', policies: [{ name: 'handler', using: handlerPolicy }] })
@Index({ name: 'station_person_union_id_index', properties: ['unionId'] })
@Index({ name: 'station_person_handler_id_index', properties: ['handlerId', 'registeredOn'] })
@Unique({ name: 'station_person_alias_unique', properties: ['alias'] })
@ObjectType({
  description:
    'Somebody who is measured at a station, known by the alias on a card alone (健康驿站服务对象). For the handler alone.',
})
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class StationPerson {
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

  @Property({ type: 'text' })
  @Field({ description: 'What stands on the card.' })
  alias!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which the card was given.' })
  registeredOn!: string;
}
