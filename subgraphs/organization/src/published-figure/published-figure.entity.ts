import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { Qualifier } from './figure-enums.js';

/** A figure as it was printed, kept beside the one the graph computes. */
@Entity({ tableName: 'published_figure', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'published_figure_union_id_index', properties: ['unionId'] })
@ObjectType({ description: 'A figure as it was printed, kept beside the one that the records give.' })
export class PublishedFigure {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => TradeUnion, fieldName: 'union_id', mapToPk: true, index: false })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({
    description: 'Indicator it speaks of, e.g. organization.members; other names have no computed counterpart.',
  })
  indicator!: string;

  @Property({ type: 'text' })
  @Field({ description: 'What the figure counts, in the words of its source.' })
  label!: string;

  @Property({ type: 'double' })
  @Field(() => Float, { description: 'The printed value in base units (persons, unions, yuan).' })
  value!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Unit, e.g. persons, unions.' })
  unit!: string;

  @Enum({ items: () => Qualifier, type: 'string' })
  @Field(() => Qualifier, { description: 'How exact the print is: 余 and 多 are floors, 近 is a ceiling.' })
  qualifier!: Qualifier;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day the figure speaks of.' })
  asOf!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Where it was printed.' })
  source!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Id of the system in the register, e.g. S52.' })
  systemId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Id of the fact, e.g. F188.' })
  factId!: string;
}
