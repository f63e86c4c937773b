import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Grant } from '../case/grant.entity.js';

/** A demand that paid money be returned, and how much has come back. */
@Entity({ tableName: 'claw_back', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'claw_back_union_id_index', properties: ['unionId', 'dueOn'] })
@Index({ name: 'claw_back_case_id_index', properties: ['caseId'] })
@Check({
  name: 'claw_back_amount_check',
  expression: 'amount_fen > 0 and returned_fen >= 0 and returned_fen <= amount_fen',
})
@Check({ name: 'claw_back_dates_check', expression: 'due_on >= demanded_on' })
@Check({
  name: 'claw_back_withdrawal_check',
  expression: '(withdrawn_on is null) = (withdrawal is null) and (withdrawn_on is null or returned_fen = 0)',
})
@ObjectType('GrantClawBack', { description: 'A demand that paid money be returned (追回).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class ClawBack {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  /** The applicant, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Amount to be returned, yuan.' })
  amountFen!: bigint;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'returned', description: 'What has come back, yuan.' })
  returnedFen!: bigint;

  @Property({ type: 'text' })
  @Field({ description: 'Why.' })
  reason!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day of the demand.' })
  demandedOn!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Last day for the return.' })
  dueOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day the last of it came back; null while some is open.' })
  settledOn!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day it was withdrawn as a mistake; null while it stands.' })
  withdrawnOn!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null while it stands.' })
  withdrawal!: string | null;
}
