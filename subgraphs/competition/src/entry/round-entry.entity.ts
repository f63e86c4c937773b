import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Competition } from '../competition/competition.entity.js';
import { Round } from '../event/round.entity.js';
import { Entry } from './entry.entity.js';
import { RoundOutcome } from './round-outcome.js';

/** An entry in a round, and what became of it there. */
@Entity({ tableName: 'round_entry', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'round_entry_entry_id_index', properties: ['entryId'] })
@Index({ name: 'round_entry_union_id_index', properties: ['unionId'] })
@Index({ name: 'round_entry_competition_id_index', properties: ['competitionId'] })
export class RoundEntry {
  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false, primary: true })
  roundId!: string;

  @ManyToOne({ entity: () => Entry, fieldName: 'entry_id', mapToPk: true, index: false, primary: true })
  entryId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'boolean' })
  isAbsent!: boolean;

  @Enum({ items: () => RoundOutcome, type: 'string', nullable: true })
  outcome!: RoundOutcome | null;

  @Property({ type: 'integer', nullable: true })
  finalRank!: number | null;
}
