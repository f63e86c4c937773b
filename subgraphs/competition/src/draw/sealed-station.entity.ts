import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Round } from '../event/round.entity.js';
import { stationPolicies } from './sealed.sql.js';

/** Second layer of a draw: contest number → station number. Readable for its custodian alone until it is opened; never changed. */
@Entity({ tableName: 'sealed_station', policies: stationPolicies })
@Index({ name: 'sealed_station_union_id_index', properties: ['unionId'] })
@Unique({ name: 'sealed_station_unique', properties: ['roundId', 'stationNumber'] })
export class SealedStation {
  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false, primary: true })
  roundId!: string;

  @PrimaryKey({ type: 'integer' })
  contestNumber!: number;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  stationNumber!: number;
}
