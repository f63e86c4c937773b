import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { Contestant } from './contestant.entity.js';
import { EntryStatus } from './entry-status.js';
import { Team } from './team.entity.js';

/** A person or a team in an event. */
@Entity({ tableName: 'entry', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'entry_union_id_index', properties: ['unionId'] })
@Index({ name: 'entry_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'entry_contestant_id_index', properties: ['contestantId'] })
@Index({ name: 'entry_team_id_index', properties: ['teamId'] })
@Index({ name: 'entry_event_id_index', properties: ['eventId', 'label', 'id'] })
@Unique({ name: 'entry_contestant_unique', properties: ['eventId', 'contestantId'] })
@ObjectType({ description: 'A person or a team in an event (参赛).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Entry {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => CompetitionEvent, fieldName: 'event_id', mapToPk: true, index: false })
  eventId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid', nullable: true })
  enteringUnionId!: string | null;

  @ManyToOne({
    entity: () => Contestant,
    fieldName: 'contestant_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  contestantId!: string | null;

  @ManyToOne({
    entity: () => Team,
    fieldName: 'team_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  teamId!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the contestant or team.' })
  label!: string;

  @Enum({ items: () => EntryStatus, type: 'string' })
  @Field(() => EntryStatus, { description: 'Status.' })
  status!: EntryStatus;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnBecause!: string | null;
}
