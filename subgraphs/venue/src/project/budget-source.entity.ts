import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { UnionLevel } from '../trade-union/union-level.js';
import { VenueProject } from './venue-project.entity.js';

/** Where a part of a project's budget comes from. */
@Entity({ tableName: 'budget_source', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'budget_source_union_id_index', properties: ['unionId'] })
@Index({ name: 'budget_source_project_id_index', properties: ['projectId'] })
@Check({ name: 'budget_source_amount_check', expression: 'amount_fen > 0' })
@ObjectType({ description: 'Where a part of a project’s budget comes from (资金来源).' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class BudgetSource {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id; new when the sources of a project are written anew.' })
  id!: string;

  @ManyToOne({ entity: () => VenueProject, fieldName: 'project_id', mapToPk: true, index: false })
  projectId!: string;

  /** The venue's union, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Order in the budget, from 0. */
  @Property({ type: 'smallint' })
  position!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Who gives it and why, e.g. 江西省总工会奖补资金.' })
  source!: string;

  @Enum({ items: () => UnionLevel, type: 'string', nullable: true })
  @Field(() => UnionLevel, {
    nullable: true,
    description: 'Level of the federation that gives it; null for others, e.g. public finance.',
  })
  level!: UnionLevel | null;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Amount, yuan.' })
  amountFen!: bigint;
}
