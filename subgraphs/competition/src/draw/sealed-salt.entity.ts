import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Round } from '../event/round.entity.js';
import { saltPolicies } from './sealed.sql.js';

/** Salt of a layer’s digest, sealed like the layer. */
@Entity({ tableName: 'sealed_salt', policies: saltPolicies })
@Index({ name: 'sealed_salt_union_id_index', properties: ['unionId'] })
export class SealedSalt {
  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false, primary: true })
  roundId!: string;

  @PrimaryKey({ type: 'smallint' })
  layer!: number;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  salt!: string;
}
