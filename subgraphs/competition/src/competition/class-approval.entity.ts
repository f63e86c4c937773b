import { Entity, Enum, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CompetitionClass } from './competition-class.js';

/** That a union may hold one competition of a class above III, by decision of a union above it. */
@Entity({ tableName: 'class_approval', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'class_approval_union_id_index', properties: ['unionId'] })
@Unique({ name: 'class_approval_unique', properties: ['unionId', 'competitionClass', 'year', 'document'] })
@ObjectType({ description: 'That a union may hold one competition of a class above III (省级竞赛批复). Source: S11.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class ClassApproval {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  approvedById!: string;

  @Enum({ items: () => CompetitionClass, type: 'string' })
  @Field(() => CompetitionClass, { name: 'class', description: 'Class that it may have.' })
  competitionClass!: CompetitionClass;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Year in which it may be held.' })
  year!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Number of the document, e.g. 陕工发〔2021〕12号.' })
  document!: string;
}
