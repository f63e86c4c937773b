import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { ScoredUnit } from './scored-unit.js';

/** A project of a competition, with a field and rounds of its own. */
@Entity({ tableName: 'event', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'event_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'event_union_id_index', properties: ['unionId'] })
@Unique({ name: 'event_name_unique', properties: ['competitionId', 'name'] })
@Check({
  name: 'event_limits_check',
  expression: `min_entries >= 1 and max_entries >= min_entries and max_per_union >= 1`,
})
@ObjectType({ description: 'A project of a competition (竞赛项目).' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class CompetitionEvent {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place among the events, from 1.' })
  position!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 燃油加油机检定.' })
  name!: string;

  @Enum({ items: () => ScoredUnit, type: 'string' })
  @Field(() => ScoredUnit, { description: 'What an entry is.' })
  scoredUnit!: ScoredUnit;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Fewest entries with which it is held.' })
  minEntries!: number;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Most entries; null: no limit.' })
  maxEntries!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Most entries of one union; null: no limit.' })
  maxPerUnion!: number | null;
}
