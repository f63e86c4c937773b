import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BorrowerKind } from './borrower-kind.js';
import { InterestPolicy } from './interest-policy.js';
import { LoanProgramme } from './loan-programme.entity.js';
import { LoanReturn } from './loan-return.entity.js';
import { Loan } from './loan.entity.js';
import { ReturnBasis } from './return-basis.js';

@InputType({ description: 'A loan programme to found, or to change.' })
export class SaveLoanProgrammeInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The programme to change; left out for a new one.' })
  id?: string | null;

  @Field(() => ID, { description: 'The federation that runs it; stays what it was on one that exists.' })
  unionId!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field({ description: 'The bank, or banks, that lend; 2 to 100 characters.' })
  partnerBank!: string;

  @Field(() => InterestPolicy, { description: 'Who bears the interest.' })
  interestPolicy!: InterestPolicy;

  @Field(() => [BorrowerKind], { description: 'Whom it lends to: at least one kind.' })
  borrowerKinds!: BorrowerKind[];

  @Field(() => DateScalar, { description: 'First day on which a loan may be made.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which none may be made any more.' })
  endsOn?: string | null;

  @Field({ description: 'The document that sets it; 2 to 500 characters.' })
  source!: string;
}

@InputType({ description: 'A loan that the bank made. One with collateral or a guarantee is refused.' })
export class RecordLoanInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => ID, { description: 'The union in whose place the borrower is: the programme’s or one below it.' })
  unionId!: string;

  @Field({ description: 'Number of the contract at the bank, 2 to 100 characters; once in a programme.' })
  contractNumber!: string;

  @Field({ description: 'Name of the enterprise, 2 to 100 characters.' })
  borrowerName!: string;

  @Field({ description: 'Unified social credit code of the enterprise, 18 characters.' })
  uscc!: string;

  @Field(() => BorrowerKind, { description: 'What kind of enterprise it is; the programme must lend to it.' })
  borrowerKind!: BorrowerKind;

  @Field(() => MoneyScalar, { description: 'Lent, yuan; above 0.' })
  amount!: bigint;

  @Field(() => DateScalar, { description: 'Day on which the bank paid it out; not the future.' })
  lentOn!: string;

  @Field(() => Int, { description: 'Term, 1 to 360 months.' })
  termMonths!: number;

  @Field(() => Int, { description: 'Jobs created with it, persons.' })
  jobsCreated!: number;

  @Field(() => Int, { description: 'Jobs kept with it, persons.' })
  jobsKept!: number;

  @Field({ description: 'Whether the contract names collateral (抵押、质押).' })
  hasCollateral!: boolean;

  @Field({ description: 'Whether the contract names a guarantor (保证).' })
  hasGuarantee!: boolean;
}

@InputType({ description: 'A loan that was recorded wrongly. It stays in the list of the voided ones.' })
export class VoidLoanInput extends MutationInput {
  @Field(() => ID, { description: 'The loan.' })
  id!: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Figures of a year as published. For a year that has a return this is a correction.' })
export class RecordLoanReturnInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => Int, { description: 'The year: not before the programme began, not in the future.' })
  year!: number;

  @Field(() => ReturnBasis, { description: 'What the figures count.' })
  basis!: ReturnBasis;

  @Field(() => MoneyScalar, { description: 'Lent, yuan; above 0.' })
  amount!: bigint;

  @Field(() => Int, { nullable: true, description: 'Enterprises lent to; left out where they are not known.' })
  enterprises?: number | null;

  @Field(() => Int, { description: 'Jobs created and kept, persons.' })
  jobs!: number;

  @Field({ description: 'Whether there were more jobs than that.' })
  isJobsFloor!: boolean;

  @Field({ description: 'Where the figures stand, 2 to 500 characters.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Why it is corrected, 2 to 500 characters; only then.' })
  reason?: string | null;
}

@ObjectType({ description: 'What became of a request about a loan programme.' })
export class LoanProgrammePayload extends MutationPayload {
  @Field(() => LoanProgramme, { nullable: true, description: 'The programme as it is now; null when refused.' })
  programme!: LoanProgramme | null;
}

@ObjectType({ description: 'What became of a request about a loan.' })
export class LoanPayload extends MutationPayload {
  @Field(() => Loan, { nullable: true, description: 'The loan as it is now; null when refused.' })
  loan!: Loan | null;
}

@ObjectType({ description: 'What became of a return.' })
export class LoanReturnPayload extends MutationPayload {
  @Field(() => LoanReturn, { nullable: true, description: 'The version that was written; null when refused.' })
  loanReturn!: LoanReturn | null;
}
