import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { SubjectKind } from '../subject/subject-kind.js';
import { SchemeKind } from './scheme-kind.js';
import { belowFunderPolicy } from './below-funder-policy.js';

/** A programme by which a federation gives money. What it pays, to whom and how much stands in its versions. */
@Entity({
  tableName: 'scheme',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'below', command: 'select', using: belowFunderPolicy('union_id') },
  ],
})
@Index({ name: 'scheme_union_id_index', properties: ['unionId'] })
@ObjectType('GrantScheme', { description: 'A programme by which a federation gives money (补助项目).' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class Scheme {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The funder: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text', unique: 'scheme_code_unique' })
  @Field({ description: 'Short code that numbers of its grants begin with, e.g. JX-GONG.' })
  code!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 工人文化宫建设奖补.' })
  name!: string;

  /** Name as pinyin and initials, for search and order. */
  @Property({ type: 'text' })
  pinyin!: string;

  @Enum({ items: () => SchemeKind, type: 'string' })
  @Field(() => SchemeKind, { description: 'What it gives money for.' })
  kind!: SchemeKind;

  @Enum({ items: () => SubjectKind, type: 'string', nullable: true })
  @Field(() => SubjectKind, {
    nullable: true,
    description: 'What each of its grants must name as its subject; null when none is needed.',
  })
  subjectKind!: SubjectKind | null;
}
