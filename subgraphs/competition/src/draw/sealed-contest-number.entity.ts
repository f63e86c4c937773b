import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Round } from '../event/round.entity.js';
import { contestNumberPolicies } from './sealed.sql.js';

/** First layer of a draw: entry → contest number. Readable for its custodian alone until it is opened; never changed. */
@Entity({ tableName: 'sealed_contest_number', policies: contestNumberPolicies })
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
