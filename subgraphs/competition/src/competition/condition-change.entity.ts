import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from './competition.entity.js';

/** A change of conditions after entries were closed: shown publicly. */
@Entity({ tableName: 'condition_change', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'condition_change_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'condition_change_union_id_index', properties: ['unionId'] })
@ObjectType({ description: 'A change of conditions after entries were closed; shown publicly (赛规变更).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class ConditionChange {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid', nullable: true })
  roundId!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'What was changed.' })
  what!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Why.' })
  reason!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: Date;

  @Property({ type: 'text' })
  changedBy!: string;
}
