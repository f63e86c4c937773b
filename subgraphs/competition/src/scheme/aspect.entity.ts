import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { AspectKind } from './aspect-kind.js';
import { SchemePart } from './scheme-part.entity.js';

/** One line of a judge’s sheet. */
@Entity({ tableName: 'aspect', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'aspect_union_id_index', properties: ['unionId'] })
@Index({ name: 'aspect_competition_id_index', properties: ['competitionId'] })
@Unique({ name: 'aspect_position_unique', properties: ['partId', 'position'] })
@Check({ name: 'aspect_max_check', expression: `max_hundredths > 0` })
@ObjectType({ description: 'One line of a judge’s sheet (评分点).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Aspect {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => SchemePart, fieldName: 'part_id', mapToPk: true, index: false })
  partId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place within its part, from 1.' })
  position!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Criterion that it belongs to (一级指标).' })
  criterion!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Sub-criterion, if there are any (二级指标).' })
  subCriterion!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'What is marked.' })
  name!: string;

  @Enum({ items: () => AspectKind, type: 'string' })
  @Field(() => AspectKind, { description: 'How it is marked.' })
  kind!: AspectKind;

  @Property({ type: 'integer' })
  maxHundredths!: number;
}
