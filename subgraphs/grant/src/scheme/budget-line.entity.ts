import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { UnionLevel } from '../trade-union/union-level.js';
import { belowFunderPolicy } from './below-funder-policy.js';
import { FundedBy } from './funded-by.js';
import { Scheme } from './scheme.entity.js';

/** Money of a scheme for one year and one use. How much it holds is the ledger's. */
@Entity({
  tableName: 'budget_line',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'below', command: 'select', using: belowFunderPolicy('union_id') },
  ],
})
@Index({ name: 'budget_line_union_id_index', properties: ['unionId'] })
@Unique({ name: 'budget_line_name_unique', properties: ['schemeId', 'year', 'name'] })
@Check({ name: 'budget_line_year_check', expression: 'year >= 1949 and year <= 2199' })
@ObjectType('GrantBudgetLine', { description: 'Money of a scheme for one year and one use (预算项目).' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class BudgetLine {
  [OptionalProps]?: 'fundedBy';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Scheme, fieldName: 'scheme_id', mapToPk: true, index: false })
  schemeId!: string;

  /** The funder, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Budget year.' })
  year!: number;

  @Enum({ items: () => UnionLevel, type: 'string', nullable: true })
  @Field(() => UnionLevel, {
    nullable: true,
    description: 'Level of the applicants it is kept for; null for all.',
  })
  level!: UnionLevel | null;

  @Property({ type: 'text' })
  @Field({ description: 'What it is for, e.g. 县级工会重点工作.' })
  name!: string;

  @Enum({ items: () => FundedBy, type: 'string', default: FundedBy.BUDGET })
  @Field(() => FundedBy, { description: 'What fills it: the budget, or donations raised.' })
  fundedBy: FundedBy = FundedBy.BUDGET;
}
