import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';

/**
 * A union's members as it reported them, valid from its month until the next return: a stock.
 * Written by `organization.put_returns` alone, which keeps the chain of months without holes.
 */
@Entity({ tableName: 'membership_return', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'membership_return_period_unique', properties: ['unionId', 'period'] })
@Unique({
  name: 'membership_return_until_unique',
  expression:
    'create unique index membership_return_until_unique on organization.membership_return (union_id, until) nulls not distinct',
})
@Check({ name: 'membership_return_interval_check', expression: 'until > period' })
@Check({
  name: 'membership_return_parts_check',
  expression: 'greatest(female_members, migrant_members, new_form_members, two_new_members) <= members',
})
@Check({
  name: 'membership_return_counts_check',
  expression: 'least(female_members, migrant_members, new_form_members, two_new_members) >= 0',
})
@ObjectType({
  description: 'Members of a union as reported for a month (会员统计): a stock, valid until the next return.',
})
export class MembershipReturn {
  [OptionalProps]?: 'submittedAt';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => TradeUnion, fieldName: 'union_id', mapToPk: true, index: false })
  unionId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day of the month reported.' })
  period!: string;

  /** First month for which another return, or none, holds. */
  @Property({ type: 'date', nullable: true })
  until!: string | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Union members, persons.' })
  members!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Of these women, persons.' })
  femaleMembers!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Of these rural migrant workers (农民工), persons.' })
  migrantMembers!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Of these workers in new forms of employment (新就业形态), persons.' })
  newFormMembers!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Of these staff of new economic and new social organizations (两新), persons.' })
  twoNewMembers!: number;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  @Field(() => DateTimeScalar, { description: 'When it was last submitted or corrected.' })
  submittedAt!: Date;
}
