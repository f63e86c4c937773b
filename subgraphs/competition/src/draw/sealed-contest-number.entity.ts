import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Round } from '../event/round.entity.js';

/** First layer of a draw: entry → contest number. Readable for its custodian alone until it is opened; never changed. */
@Entity({ tableName: 'sealed_contest_number', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'sealed_contest_number_union_id_index', properties: ['unionId'] })
@Unique({ name: 'sealed_contest_number_unique', properties: ['roundId', 'contestNumber'] })
export class SealedContestNumber {
  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false, primary: true })
  roundId!: string;

  @PrimaryKey({ type: 'uuid' })
  entryId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  contestNumber!: number;
}
