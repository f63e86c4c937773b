import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { abovePolicy } from '../trade-union/above-policy.js';
import { PlanKind } from './plan-kind.js';

/** A plan that pays part of what an illness costs a worker. What it pays stands in its versions. */
@Entity({
  tableName: 'medical_plan',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'medical_plan_union_id_index', properties: ['unionId'] })
@ObjectType({
  description:
    'A plan that pays part of what an illness costs a worker (职工医疗保障计划). Source: S12, S13, S64, S122.',
})
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class MedicalPlan {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The federation that runs it: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 在职职工住院补充医疗保障互助计划.' })
  name!: string;

  /** Name as pinyin and initials, for search and order. */
  @Property({ type: 'text' })
  pinyin!: string;

  @Enum({ items: () => PlanKind, type: 'string' })
  @Field(() => PlanKind, { description: 'What it is among the payers of one illness.' })
  kind!: PlanKind;
}
