import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A month in which a funder's ledger takes no more entries. */
@Entity({ tableName: 'accounting_period', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'accounting_period_union_id_index', properties: ['unionId'] })
@Unique({ name: 'accounting_period_month_unique', properties: ['unionId', 'month'] })
@Check({ name: 'accounting_period_month_check', expression: 'extract(day from month) = 1' })
@ObjectType('GrantAccountingPeriod', {
  description: 'A month that is closed: no entry may be booked in it (已结账期间).',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class AccountingPeriod {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The funder. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was closed.' })
  closedAt!: Date;

  @Property({ type: 'text' })
  @Field({ description: 'Who closed it.' })
  closedBy!: string;
}
