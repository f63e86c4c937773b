import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { BorrowerKind } from './borrower-kind.js';
import { LoanProgramme } from './loan-programme.entity.js';

/** A loan that a bank made. It is never changed: a wrong one is voided with a reason and recorded anew. */
@Entity({ tableName: 'loan', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'loan_union_id_index', properties: ['unionId'] })
@Index({ name: 'loan_programme_id_lent_on_index', properties: ['programmeId', 'lentOn'] })
@Index({
  name: 'loan_contract_unique',
  expression:
    'create unique index loan_contract_unique on grants.loan (programme_id, contract_number) where voided_on is null',
})
@Check({ name: 'loan_security_check', expression: 'not has_collateral and not has_guarantee' })
@Check({ name: 'loan_amount_check', expression: 'amount_fen > 0' })
@Check({ name: 'loan_term_check', expression: 'term_months > 0' })
@Check({ name: 'loan_jobs_check', expression: 'jobs_created >= 0 and jobs_kept >= 0' })
@Check({ name: 'loan_voided_check', expression: '(voided_on is null) = (void_reason is null)' })
@ObjectType('Loan', {
  description: 'A loan that a bank made under a programme, without collateral or guarantee (单笔贷款). Source: S117.',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class Loan {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => LoanProgramme, fieldName: 'programme_id', mapToPk: true, index: false })
  programmeId!: string;

  /** The union in whose place the borrower is: the programme’s or one below it. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Number of the contract at the bank; once in a programme.' })
  contractNumber!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the enterprise.' })
  borrowerName!: string;

  /** Name as pinyin and initials, for search and order. */
  @Property({ type: 'text' })
  pinyin!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Unified social credit code of the enterprise (统一社会信用代码).' })
  uscc!: string;

  @Enum({ items: () => BorrowerKind, type: 'string' })
  @Field(() => BorrowerKind, { description: 'What kind of enterprise it is.' })
  borrowerKind!: BorrowerKind;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Lent, yuan.' })
  amountFen!: bigint;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which the bank paid it out.' })
  lentOn!: string;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Term, months.' })
  termMonths!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Jobs created with it (带动就业), persons.' })
  jobsCreated!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Jobs kept with it (稳定就业), persons.' })
  jobsKept!: number;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether the borrower gave collateral; never, by the rule of the programme.' })
  hasCollateral!: boolean;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether somebody guarantees it; never, by the rule of the programme.' })
  hasGuarantee!: boolean;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was voided; null while it counts.' })
  voidedOn!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was voided.' })
  voidReason!: string | null;
}
