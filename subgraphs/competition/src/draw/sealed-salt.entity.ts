import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Round } from '../event/round.entity.js';

/** Salt of a layer’s digest, sealed like the layer. */
@Entity({ tableName: 'sealed_salt', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
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
