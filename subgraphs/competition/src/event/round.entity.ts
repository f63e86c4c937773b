import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { AdvancementKind } from './advancement-kind.js';
import { CompetitionEvent } from './competition-event.entity.js';
import { CutTie } from './cut-tie.js';
import { RoundStage } from './round-stage.js';

/** A round of an event: drawn, marked, opened, posted, confirmed. */
@Entity({ tableName: 'round', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'round_event_id_index', properties: ['eventId'] })
@Index({ name: 'round_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'round_union_id_index', properties: ['unionId'] })
@Unique({ name: 'round_position_unique', properties: ['eventId', 'position'] })
@Check({
  name: 'round_advancement_check',
  expression: `(advancement_kind is null) = (advancement_value is null) and (advancement_kind is null) = (advancement_tie is null)`,
})
@ObjectType({ description: 'A round of an event (轮次), e.g. 初赛, 实操.' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Round {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => CompetitionEvent, fieldName: 'event_id', mapToPk: true, index: false })
  eventId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place among the rounds of its event, from 1.' })
  position!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 初赛.' })
  name!: string;

  @Enum({ items: () => RoundStage, type: 'string' })
  @Field(() => RoundStage, { description: 'How far it has come.' })
  stage!: RoundStage;

  @Property({ type: 'uuid', nullable: true })
  schemeId!: string | null;

  @Enum({ items: () => AdvancementKind, type: 'string', nullable: true })
  advancementKind!: AdvancementKind | null;

  @Property({ type: 'integer', nullable: true })
  advancementValue!: number | null;

  @Enum({ items: () => CutTie, type: 'string', nullable: true })
  advancementTie!: CutTie | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Hours after posting in which appeals are taken.' })
  appealHours!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its results were posted.' })
  postedAt!: Date | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when appeals are taken; null before results are posted.',
  })
  appealsUntil!: Date | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'Places of the next round, fixed when results were confirmed; null before, in a last round, and where a score decides.',
  })
  quota!: number | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its results were confirmed.' })
  confirmedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  confirmedBy!: string | null;
}
