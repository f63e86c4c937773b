import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DivisionLevel } from './division-level.js';

/** A division of the country, whether it has a federation or not. Public knowledge: everybody signed in may read it. */
@Entity({
  tableName: 'division',
  policies: [{ name: 'everybody', command: 'select', using: 'true' }],
})
@Index({ name: 'division_parent_code_index', properties: ['parentCode'] })
@ObjectType({
  description: 'A division of the country (行政区划), whether it has a federation of its own or not, like Hong Kong.',
})
export class Division {
  @PrimaryKey({ type: 'text' })
  @Field({ description: 'Code: six digits (GB/T 2260), or nine for townships (statistical code).' })
  code!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Full name, e.g. 江西省.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name for tables and charts, e.g. 江西; null for townships.' })
  shortName!: string | null;

  @Property({ type: 'text' })
  pinyin!: string;

  @Property({ type: 'text' })
  @Field(() => DivisionLevel, { description: 'Level.' })
  level!: DivisionLevel;

  @Property({ type: 'text' })
  @Field({ description: 'GB2260 (GB/T 2260), or STAT12 where only statistics know it: townships and zones.' })
  scheme!: string;

  @Property({ type: 'text', nullable: true })
  parentCode!: string | null;
}
