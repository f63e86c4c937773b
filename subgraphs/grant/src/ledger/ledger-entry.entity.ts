import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Grant } from '../case/grant.entity.js';
import { ClawBack } from '../payment/claw-back.entity.js';
import { Payment } from '../payment/payment.entity.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { EntryKind } from './entry-kind.js';
import { LedgerAccount } from './ledger-account.entity.js';

/** One movement of money from an account of a budget line to another. Written once, never changed. */
@Entity({ tableName: 'ledger_entry', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'ledger_entry_union_id_index', properties: ['unionId'] })
@Index({ name: 'ledger_entry_case_id_index', properties: ['caseId', 'number'] })
@Index({
  name: 'ledger_entry_line_id_index',
  // The union too, so that the entries that a reader may see are counted without reading them.
  expression: `create index ledger_entry_line_id_index on grants.ledger_entry (line_id, number) include (union_id)`,
})
@Unique({
  name: 'ledger_entry_payment_unique',
  expression: `create unique index ledger_entry_payment_unique on grants.ledger_entry (payment_id) where corrects_id is null`,
})
@Unique({ name: 'ledger_entry_corrects_unique', properties: ['correctsId'] })
@Check({ name: 'ledger_entry_amount_check', expression: 'amount_fen > 0' })
@Check({ name: 'ledger_entry_accounts_check', expression: 'debit_account_id <> credit_account_id' })
@ObjectType('GrantEntry', {
  description:
    'One movement of money in the ledger (分录): it debits one account and credits another, and is never changed.',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class LedgerEntry {
  [OptionalProps]?: 'number' | 'recordedAt';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'bigint', generated: 'identity', autoincrement: true, unique: 'ledger_entry_number_unique' })
  number!: bigint;

  /** The applicant of the grant, or the funder where there is none; for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => BudgetLine, fieldName: 'line_id', mapToPk: true, index: false })
  lineId!: string;

  @ManyToOne({
    entity: () => Grant,
    fieldName: 'case_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  caseId!: string | null;

  @ManyToOne({
    entity: () => ClawBack,
    fieldName: 'claw_back_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  clawBackId!: string | null;

  @ManyToOne({
    entity: () => Payment,
    fieldName: 'payment_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  paymentId!: string | null;

  @Enum({ items: () => EntryKind, type: 'string' })
  @Field(() => EntryKind, { description: 'What it does.' })
  kind!: EntryKind;

  @ManyToOne({ entity: () => LedgerAccount, fieldName: 'debit_account_id', mapToPk: true, index: false })
  debitAccountId!: string;

  @ManyToOne({ entity: () => LedgerAccount, fieldName: 'credit_account_id', mapToPk: true, index: false })
  creditAccountId!: string;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Amount moved, yuan; always more than nothing.' })
  amountFen!: bigint;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it counts for.' })
  bookedOn!: string;

  @ManyToOne({
    entity: () => LedgerEntry,
    fieldName: 'corrects_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  correctsId!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note!: string | null;

  /** Account id of who booked it. */
  @Property({ type: 'text' })
  actor!: string;

  @Property({ type: 'text' })
  @Field({ name: 'bookedBy', description: 'Who booked it.' })
  actorName!: string;

  @Property({ type: 'text' })
  @Field({ name: 'requestId', description: 'The request that booked it, as the audit trail names it.' })
  request!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  recordedAt!: Date;
}
