import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { EffectQualifier } from './effect-qualifier.js';
import { Outcome } from './outcome.entity.js';

/** One measured effect of an outcome. */
@Entity({ tableName: 'outcome_effect', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'outcome_effect_union_id_index', properties: ['unionId'] })
@Index({ name: 'outcome_effect_competition_id_index', properties: ['competitionId'] })
@Unique({ name: 'outcome_effect_position_unique', properties: ['outcomeId', 'position'] })
@Check({ name: 'outcome_effect_amount_check', expression: `amount_hundredths >= 0` })
@ObjectType({ description: 'One measured effect of an outcome. Source: S75.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class OutcomeEffect {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Outcome, fieldName: 'outcome_id', mapToPk: true, index: false, deleteRule: 'cascade' })
  outcomeId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  @Field({ description: 'What was measured, e.g. 年减少二氧化碳排放.' })
  name!: string;

  @Enum({ items: () => EffectQualifier, type: 'string' })
  @Field(() => EffectQualifier, { description: 'How exact the figure is.' })
  qualifier!: EffectQualifier;

  /** Hundredths of the unit. */
  @Property({ type: 'bigint' })
  amountHundredths!: bigint;

  @Property({ type: 'text' })
  @Field({ description: 'Unit, e.g. 吨.' })
  unit!: string;
}
