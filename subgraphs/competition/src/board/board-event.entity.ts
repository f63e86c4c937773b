import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Round } from '../event/round.entity.js';

/** A result as it came in, numbered without gaps: a watcher who was away asks for what came after. */
@Entity({ tableName: 'board_event', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'board_event_union_id_index', properties: ['unionId'] })
export class BoardEvent {
  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false, primary: true })
  roundId!: string;

  @PrimaryKey({ type: 'integer' })
  sequence!: number;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  stationNumber!: number;

  @Property({ type: 'integer', nullable: true })
  contestNumber!: number | null;

  @Property({ type: 'text', nullable: true })
  name!: string | null;

  @Property({ type: 'boolean' })
  isAbsent!: boolean;

  @Property({ type: 'bigint', nullable: true })
  units!: bigint | null;

  @Property({ type: 'array', columnType: 'bigint[]', nullable: true })
  tieKeys!: string[] | null;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  at!: Date;
}
