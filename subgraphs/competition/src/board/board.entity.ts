import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Competition } from '../competition/competition.entity.js';
import { Round } from '../event/round.entity.js';
import { BoardState } from './board-state.js';

/** What the public sees of a round. */
@Entity({ tableName: 'board', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'board_union_id_index', properties: ['unionId'] })
@Index({ name: 'board_competition_id_index', properties: ['competitionId'] })
@Check({ name: 'board_frozen_check', expression: `(state = 'FROZEN') = (frozen_at is not null)` })
export class Board {
  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false, primary: true })
  roundId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => BoardState, type: 'string' })
  state!: BoardState;

  @Property({ type: 'integer' })
  sequence!: number;

  @Property({ type: 'integer', nullable: true })
  frozenAt!: number | null;
}
