import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Questions that a union keeps for its online contests. */
@Entity({ tableName: 'question_bank', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'question_bank_name_unique', properties: ['unionId', 'name'] })
@ObjectType({ description: 'Questions that a union keeps for its online contests (题库). Source: S70.' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class QuestionBank {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 工会法知识题库.' })
  name!: string;

  @Property({ type: 'text' })
  createdBy!: string;
}
