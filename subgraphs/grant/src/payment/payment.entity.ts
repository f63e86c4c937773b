import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Beneficiary } from '../beneficiary/beneficiary.entity.js';
import { Grant } from '../case/grant.entity.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { PaymentBatch } from './payment-batch.entity.js';
import { PaymentStatus } from './payment-status.js';
import { Tranche } from './tranche.entity.js';

/** Money of a grant on its way to one account. */
@Entity({ tableName: 'payment', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'payment_union_id_index', properties: ['unionId'] })
@Index({ name: 'payment_case_id_index', properties: ['caseId', 'number'] })
@Index({ name: 'payment_batch_id_index', properties: ['batchId'] })
@Index({ name: 'payment_payee_account_hash_index', properties: ['payeeAccountHash'] })
@Unique({
  name: 'payment_tranche_unique',
  expression: `create unique index payment_tranche_unique on grants.payment (tranche_id) where status <> 'CANCELLED' and beneficiary_id is null`,
})
@Unique({
  name: 'payment_month_unique',
  expression: `create unique index payment_month_unique on grants.payment (beneficiary_id, month, case_id) where status <> 'CANCELLED'`,
})
@Check({ name: 'payment_amount_check', expression: 'amount_fen > 0' })
@Check({
  name: 'payment_paid_check',
  expression: `(status = 'PAID') = (paid_on is not null and bank_reference is not null)`,
})
@Check({ name: 'payment_failed_check', expression: `(status = 'FAILED') <= (failure is not null)` })
@Check({ name: 'payment_ordered_check', expression: `status <> 'ORDERED' or batch_id is not null` })
@Check({ name: 'payment_month_check', expression: 'extract(day from month) = 1' })
@Check({ name: 'payment_beneficiary_check', expression: 'beneficiary_id is null or month is not null' })
@ObjectType('GrantPayment', { description: 'Money of a grant on its way to one account (拨付).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class Payment {
  [OptionalProps]?: 'number';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'bigint', generated: 'identity', autoincrement: true, unique: 'payment_number_unique' })
  number!: bigint;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  @ManyToOne({
    entity: () => Tranche,
    fieldName: 'tranche_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  trancheId!: string | null;

  /** The applicant, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => BudgetLine, fieldName: 'line_id', mapToPk: true, index: false })
  lineId!: string;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Amount, yuan.' })
  amountFen!: bigint;

  @Property({ type: 'text' })
  @Field({ description: 'Name of who is paid; of a household, its code.' })
  payeeName!: string;

  /** Whole number of the account; shown in full only with `grant:payee`. */
  @Property({ type: 'text' })
  payeeAccount!: string;

  /** SHA-256 of the number, to find the same account without reading it. */
  @Property({ type: 'text' })
  payeeAccountHash!: string;

  @ManyToOne({
    entity: () => Beneficiary,
    fieldName: 'beneficiary_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  beneficiaryId!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Month that an allowance is for; null for others.' })
  month!: string | null;

  @ManyToOne({
    entity: () => PaymentBatch,
    fieldName: 'batch_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  batchId!: string | null;

  @Enum({ items: () => PaymentStatus, type: 'string' })
  @Field(() => PaymentStatus, { description: 'How far it is.' })
  status!: PaymentStatus;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it was prepared.' })
  preparedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day the bank paid it; null until then.' })
  paidOn!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Serial number that the bank gave it (银行流水号); null until it is paid.',
  })
  bankReference!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the bank could not pay it the last time; null when it never failed.',
  })
  failure!: string | null;
}
