import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Round } from '../event/round.entity.js';
import { Entry } from '../entry/entry.entity.js';

/** A station number of a round: what is marked. It has a name only once the draw is opened. */
@Entity({ tableName: 'lot', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'lot_union_id_index', properties: ['unionId'] })
@Index({ name: 'lot_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'lot_entry_id_index', properties: ['entryId'] })
@Unique({ name: 'lot_station_unique', properties: ['roundId', 'stationNumber'] })
@Check({ name: 'lot_scored_check', expression: `(units is null) = (tie_keys is null)` })
@ObjectType({
  description: 'A station number of a round: what judges mark (工位). It bears no name until the draw is opened.',
})
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Lot {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false })
  roundId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Station number (工位号).' })
  stationNumber!: number;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether nobody turned up.' })
  isAbsent!: boolean;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Time used, seconds; null when not taken.' })
  secondsUsed!: number | null;

  @Property({ type: 'bigint', nullable: true })
  units!: bigint | null;

  @Property({ type: 'array', columnType: 'bigint[]', nullable: true })
  tieKeys!: string[] | null;

  @Property({ type: 'json', nullable: true })
  trace!: unknown;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether the judges differ by more than the scheme allows, and nobody has decided yet.' })
  isAlarming!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was decided about the difference.' })
  alarmDecision!: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Contest number (参赛号); null until the second layer is opened.' })
  contestNumber!: number | null;

  @ManyToOne({
    entity: () => Entry,
    fieldName: 'entry_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  entryId!: string | null;
}
