import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { LedgerEntry } from '../ledger/ledger-entry.entity.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';

/** Money raised for a budget line, behind the entry that put it there. Written once; a correction takes it out again. */
@Entity({ tableName: 'donation', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'donation_line_id_index', properties: ['lineId', 'receivedOn'] })
@Index({ name: 'donation_union_id_index', properties: ['unionId'] })
@Unique({ name: 'donation_entry_unique', properties: ['entryId'] })
@Unique({ name: 'donation_corrects_unique', properties: ['correctsId'] })
@Check({ name: 'donation_amount_check', expression: 'amount_fen > 0' })
@Check({ name: 'donation_correction_check', expression: '(corrects_id is null) = (reason is null)' })
@ObjectType('GrantDonation', {
  description: 'Money raised for a budget line, with its source (募捐). Source: S47, S66.',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class Donation {
  [OptionalProps]?: 'recordedAt';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The funder, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => BudgetLine, fieldName: 'line_id', mapToPk: true, index: false })
  lineId!: string;

  @ManyToOne({ entity: () => LedgerEntry, fieldName: 'entry_id', mapToPk: true, index: false })
  entryId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Who gave it: a group or an organization.' })
  source!: string;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Amount, yuan; a correction counts as less.' })
  amountFen!: bigint;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which it came in.' })
  receivedOn!: string;

  @ManyToOne({
    entity: () => Donation,
    fieldName: 'corrects_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  correctsId!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was wrong; null for what is no correction.' })
  reason!: string | null;

  @Property({ type: 'text' })
  @Field({ name: 'recordedBy', description: 'Who recorded it.' })
  actorName!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  recordedAt!: Date;
}
