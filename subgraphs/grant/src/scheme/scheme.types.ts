import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SubjectKind } from '../subject/subject-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { BudgetLine } from './budget-line.entity.js';
import { FundedBy } from './funded-by.js';
import { SchemeKind } from './scheme-kind.js';
import { SchemeVersion } from './scheme-version.entity.js';
import { Scheme } from './scheme.entity.js';
import { GrantTermsInput } from './terms.types.js';

@InputType({ description: 'Which schemes. All conditions given must hold.' })
export class GrantSchemeFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, its pinyin, or the code.' })
  text?: string | null;

  @Field(() => [SchemeKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: SchemeKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only schemes of this funder.' })
  funderId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only schemes that can be applied for today: with a version in force.',
  })
  isOpen?: boolean | null;
}

@InputType({ description: 'A scheme to found. Its terms come as a version.' })
export class CreateGrantSchemeInput extends MutationInput {
  @Field(() => ID, { description: 'The federation that gives the money.' })
  unionId!: string;

  @Field({ description: 'Short code, e.g. JX-GONG: 2 to 20 capital letters, digits and hyphens.' })
  code!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => SchemeKind, { description: 'What it gives money for.' })
  kind!: SchemeKind;

  @Field(() => SubjectKind, { nullable: true, description: 'What each grant must name; left out for nothing.' })
  subjectKind?: SubjectKind | null;
}

@InputType({ description: 'A version of a scheme to write, or to write anew while it is a draft.' })
export class SaveSchemeVersionInput extends MutationInput {
  @Field(() => ID, { description: 'The scheme.' })
  schemeId!: string;

  @Field(() => ID, { nullable: true, description: 'The draft to write anew; left out for a new version.' })
  id?: string | null;

  @Field(() => DateScalar, { description: 'First day on which applications are judged by it.' })
  effectiveFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer in force.' })
  effectiveTo?: string | null;

  @Field({ description: 'The document that sets the terms; 2 to 500 characters.' })
  source!: string;

  @Field(() => GrantTermsInput, { description: 'The terms.' })
  terms!: GrantTermsInput;
}

@InputType({ description: 'A version to put in force. The one before ends on its first day.' })
export class PublishSchemeVersionInput extends MutationInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
}

@InputType({ description: 'A budget line to open, or to change.' })
export class SaveBudgetLineInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The line to change; left out for a new one.' })
  id?: string | null;

  @Field(() => ID, { description: 'The scheme; stays what it was on a line that exists.' })
  schemeId!: string;

  @Field(() => Int, { description: 'Budget year; stays what it was on a line that exists.' })
  year!: number;

  @Field(() => UnionLevel, { nullable: true, description: 'Level of the applicants it is kept for; left out for all.' })
  level?: UnionLevel | null;

  @Field({ description: 'What it is for, 2 to 100 characters.' })
  name!: string;

  @Field(() => FundedBy, {
    nullable: true,
    description:
      'What fills it, the budget when left out; stays what it was on a line that exists. Donations are recorded one by one, and the amount is what was raised: 0 at first.',
  })
  fundedBy?: FundedBy | null;

  @Field(() => MoneyScalar, { description: 'Whole budget of the line, yuan; an entry books the difference.' })
  amount!: bigint;

  @Field(() => String, { nullable: true, description: 'Note of that entry, e.g. the budget’s document.' })
  note?: string | null;
}

@ObjectType({ description: 'What became of a request about a scheme.' })
export class GrantSchemePayload extends MutationPayload {
  @Field(() => Scheme, { nullable: true, description: 'The scheme as it is now; null when the request was refused.' })
  scheme!: Scheme | null;
}

@ObjectType({ description: 'What became of a request about a version of a scheme.' })
export class GrantSchemeVersionPayload extends MutationPayload {
  @Field(() => SchemeVersion, {
    nullable: true,
    description: 'The version as it is now; null when the request was refused.',
  })
  version!: SchemeVersion | null;

  @Field(() => Scheme, { nullable: true, description: 'Its scheme; null when the request was refused.' })
  scheme!: Scheme | null;
}

@ObjectType({ description: 'What became of a request about a budget line.' })
export class GrantBudgetLinePayload extends MutationPayload {
  @Field(() => BudgetLine, { nullable: true, description: 'The line as it is now; null when the request was refused.' })
  budgetLine!: BudgetLine | null;
}

@ObjectType({ description: 'Money of a scheme, in all years or in one (项目资金). Exact at the moment of reading.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class SchemeTotals {
  @Field(() => Int, { description: 'Number of applications handed in.' })
  count!: number;

  @Field(() => MoneyScalar, { name: 'budget', description: 'Budgeted, yuan.' })
  budgetFen!: bigint;

  @Field(() => MoneyScalar, { name: 'applied', description: 'Asked, yuan.' })
  appliedFen!: bigint;

  @Field(() => MoneyScalar, {
    name: 'awarded',
    description: 'What stands of the decisions, yuan: less what was revoked or set free.',
  })
  awardedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'reserved', description: 'Set aside and not yet paid, yuan.' })
  reservedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'disbursed', description: 'Paid, yuan; returns are not taken off.' })
  disbursedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'returned', description: 'Of the paid, what came back, yuan.' })
  returnedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'available', description: 'Of the budget, what may still be reserved, yuan.' })
  availableFen!: bigint;

  @Field(() => MoneyScalar, {
    name: 'meanAwarded',
    nullable: true,
    description: 'awarded ÷ count, rounded to fen; null without applications.',
  })
  meanAwardedFen!: bigint | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of a refund of dues: awarded ÷ applied, which is the dues paid, to four places and cut; 1 is all. Null for other kinds, and when nothing was applied for.',
  })
  refundRate!: number | null;
}

@ObjectType({ description: 'Money of a scheme in one year.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class SchemeYear extends SchemeTotals {
  @Field(() => Int, { description: 'Budget and pay year.' })
  year!: number;
}
