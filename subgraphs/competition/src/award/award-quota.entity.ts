import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { AwardKind } from './award-kind.js';

/** How many entries of an event may get an award. Awards of an event stand in order, the highest first. */
@Entity({ tableName: 'award_quota', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'award_quota_union_id_index', properties: ['unionId'] })
@Index({ name: 'award_quota_competition_id_index', properties: ['competitionId'] })
@Unique({ name: 'award_quota_position_unique', properties: ['eventId', 'position'] })
@Check({ name: 'award_quota_count_check', expression: `quota >= 1` })
@ObjectType({ description: 'How many entries of an event may get an award (奖项设置). Source: S74.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class AwardQuota {
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
  @Field(() => Int, { description: 'Place among the awards of the event, 1 the highest.' })
  position!: number;

  @Enum({ items: () => AwardKind, type: 'string' })
  @Field(() => AwardKind, { description: 'Kind.' })
  kind!: AwardKind;

  @Property({ type: 'text' })
  @Field({ description: 'Title, e.g. 智慧工匠.' })
  title!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Most entries that get it.' })
  quota!: number;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], {
    description: 'Honours that a winner may apply for, e.g. 上海市五一劳动奖章, 上海工匠. Source: S75.',
  })
  honours!: string[];

  /** The grant subgraph's budget line that prize money comes from. */
  @Property({ type: 'uuid', nullable: true })
  prizeLineId!: string | null;
}
