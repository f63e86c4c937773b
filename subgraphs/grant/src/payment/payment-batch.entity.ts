import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { BatchStatus } from './batch-status.js';

/** Payments that go to the bank in one file. */
@Entity({ tableName: 'payment_batch', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'payment_batch_union_id_index', properties: ['unionId', 'number'] })
@Check({ name: 'payment_batch_count_check', expression: 'payment_count > 0 and amount_fen > 0' })
@Check({ name: 'payment_batch_file_check', expression: `(status in ('OPEN', 'DISSOLVED')) = (content is null)` })
@ObjectType('GrantPaymentBatch', { description: 'Payments that go to the bank in one file (付款批次).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class PaymentBatch {
  [OptionalProps]?: 'number';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'bigint', generated: 'identity', autoincrement: true, unique: 'payment_batch_number_unique' })
  number!: bigint;

  /** The funder. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'What it is for, e.g. 2022年第一批文化宫补助.' })
  title!: string;

  @Enum({ items: () => BatchStatus, type: 'string' })
  @Field(() => BatchStatus, { description: 'How far it is.' })
  status!: BatchStatus;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it was put together.' })
  createdOn!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Who put it together.' })
  createdBy!: string;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Number of its payments as it was put together.' })
  paymentCount!: number;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Sum of those payments, yuan.' })
  amountFen!: bigint;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its file was first written; null until then.' })
  exportedAt!: Date | null;

  /** The file as it was first written: every export of the batch is the same, byte by byte. */
  @Property({ type: 'blob', nullable: true, lazy: true })
  content!: Buffer | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'SHA-256 of its file in hexadecimal; null until it is written.' })
  sha256!: string | null;

  @Property({ type: 'text', nullable: true })
  encoding!: string | null;
}
