import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { AggregationKind } from './aggregation-kind.js';
import { MarkingScheme } from './marking-scheme.entity.js';
import { PartKind } from './part-kind.js';

/** A part of a marking scheme: theory, or the work at one station. */
@Entity({ tableName: 'scheme_part', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'scheme_part_union_id_index', properties: ['unionId'] })
@Index({ name: 'scheme_part_competition_id_index', properties: ['competitionId'] })
@Unique({ name: 'scheme_part_position_unique', properties: ['schemeId', 'position'] })
@Check({ name: 'scheme_part_weight_check', expression: `weight > 0 and weight <= 10000` })
@ObjectType({ description: 'A part of a marking scheme, out of 100 marks (评分模块).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class SchemePart {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => MarkingScheme, fieldName: 'scheme_id', mapToPk: true, index: false })
  schemeId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place among the parts, from 1.' })
  position!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 理论, 胸腔穿刺.' })
  name!: string;

  @Enum({ items: () => PartKind, type: 'string' })
  @Field(() => PartKind, { description: 'Kind.' })
  kind!: PartKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Station at which it is done, where there are several; data, not a fixed list (S06).',
  })
  station!: string | null;

  @Property({ type: 'integer' })
  weight!: number;

  @Enum({ items: () => AggregationKind, type: 'string' })
  @Field(() => AggregationKind, { description: 'How the judges’ totals become its score.' })
  aggregation!: AggregationKind;

  @Property({ type: 'integer', nullable: true })
  alarmHundredths!: number | null;
}
