import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Team } from './team.entity.js';

/** A person who competes, once per competition however many events. Known by a pseudonym and the number its union gave. */
@Entity({ tableName: 'contestant', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'contestant_union_id_index', properties: ['unionId'] })
@Index({ name: 'contestant_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'contestant_team_id_index', properties: ['teamId'] })
@Index({ name: 'contestant_entering_union_id_index', properties: ['enteringUnionId'] })
@Unique({ name: 'contestant_person_no_unique', properties: ['competitionId', 'personNo'] })
@ObjectType({ description: 'A person who competes (选手).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Contestant {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid', nullable: true })
  enteringUnionId!: string | null;

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
  @Field({ description: 'Name as it is shown; a pseudonym where the person did not agree.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number that tells the person apart within the competition, as the union gave it.',
  })
  personNo!: string | null;

  @Property({ type: 'date', nullable: true })
  countedOn!: string | null;
}
