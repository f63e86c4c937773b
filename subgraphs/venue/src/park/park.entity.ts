import { Check, Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An industrial park whose workers a venue should serve. */
@Entity({ tableName: 'park', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'park_name_unique', properties: ['unionId', 'name'] })
@Check({ name: 'park_class_check', expression: `park_class ~ '^[A-Z][+]?$'` })
@ObjectType({ description: 'An industrial park (产业园区) whose workers a venue should serve. Source: S62.' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class Park {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** Federation of the division it lies in: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name.' })
  name!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Class given by the region: A+, A, B+, B and so on; A+ is the highest.' })
  parkClass!: string;

  /** Place of the class in the order, 0 the highest; see `parkClassRank`. */
  @Property({ type: 'smallint' })
  classRank!: number;
}
