import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.js';
import { Beneficiary } from './beneficiary.entity.js';
import { HardshipCause } from './hardship-cause.js';

/** Whether the help of a month was paid. */
export enum MonthStatus {
  PAID = 'PAID',
  UNPAID = 'UNPAID',
}

registerEnumType(MonthStatus, {
  name: 'BeneficiaryMonthStatus',
  description: 'Whether the help of a month was paid.',
  valuesConfig: { PAID: { description: 'Paid (已发放).' }, UNPAID: { description: 'Not paid (未发放).' } },
});

@ObjectType({ description: 'A month, and whether its help was paid: all that the bearer of a code may know.' })
export class BeneficiaryMonth {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: string;

  @Field(() => MonthStatus, { description: 'Whether it was paid.' })
  status!: MonthStatus;
}

@InputType('GrantBeneficiaryFilter', { description: 'Which households. All conditions given must hold.' })
export class BeneficiaryFilter {
  @Field(() => ID, { nullable: true, description: 'Helped by this union and those below it.' })
  unionId?: string | null;

  @Field(() => [HardshipCause], { nullable: true, description: 'Any of these causes.' })
  causes?: HardshipCause[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the hardship lasts.' })
  isCurrent?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A part of the code of the household.' })
  text?: string | null;
}

@InputType({ description: 'A household to be helped; neither names nor identity numbers are taken.' })
export class RegisterBeneficiaryInput extends MutationInput {
  @Field(() => ID, { description: 'The union that helps it.' })
  unionId!: string;

  @Field({ description: 'Its code on the register of the union, e.g. GX-0001: capital letters, digits, hyphens.' })
  householdCode!: string;

  @Field(() => HardshipCause, { description: 'Why it is in hardship.' })
  cause!: HardshipCause;

  @Field(() => Int, { description: 'Members of the household, 1 to 30.' })
  members!: number;

  @Field(() => Int, { description: 'Members who have work.' })
  employed!: number;

  @Field(() => MoneyScalar, { description: 'Income of the household in a month, yuan.' })
  monthlyIncome!: bigint;

  @Field({ description: 'Account that is paid into, 8 to 30 digits.' })
  payeeAccount!: string;

  @Field(() => DateScalar, { description: 'Day of registration; not in the future.' })
  registeredOn!: string;
}

@InputType({ description: 'A new account of a household, and why.' })
export class ChangeBeneficiaryAccountInput extends MutationInput {
  @Field(() => ID, { description: 'The household.' })
  beneficiaryId!: string;

  @Field({ description: 'Account that is paid into from now on, 8 to 32 digits; spaces are left out.' })
  payeeAccount!: string;

  @Field({ description: 'Why it is changed, 2 to 500 characters; it stays with the household.' })
  reason!: string;
}

@InputType({ description: 'A household whose hardship has ended.' })
export class EndBeneficiaryInput extends MutationInput {
  @Field(() => ID, { description: 'The household.' })
  beneficiaryId!: string;

  @Field(() => DateScalar, { description: 'Day on which it ended; not in the future.' })
  removedOn!: string;
}

@ObjectType({ description: 'What became of a request about a household.' })
export class BeneficiaryPayload extends MutationPayload {
  @Field(() => Beneficiary, { nullable: true, description: 'The household as it is now; null when refused.' })
  beneficiary!: Beneficiary | null;
}

@InputType({ description: 'A household whose code is issued or revoked.' })
export class BeneficiaryCodeInput extends MutationInput {
  @Field(() => ID, { description: 'The household.' })
  beneficiaryId!: string;
}

@ObjectType({ description: 'A new code for the wall of a household.' })
export class BeneficiaryCodePayload extends BeneficiaryPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The code, shown this once: it is kept nowhere. Null when refused, and when a request is repeated; issue another one then.',
  })
  code!: string | null;
}

@InputType({ description: 'What a household is paid for a month.' })
export class BeneficiaryPaymentInput {
  @Field(() => ID, { description: 'The household.' })
  beneficiaryId!: string;

  @Field(() => MoneyScalar, { description: 'Amount, yuan; more than nothing.' })
  amount!: bigint;
}

@InputType({ description: 'Help of a month for the households of a grant.' })
export class PrepareBeneficiaryPaymentsInput extends MutationInput {
  @Field(() => ID, { description: 'The grant that pays it.' })
  grantId!: string;

  @Field(() => DateScalar, { description: 'Any day of the month; the month must have come.' })
  month!: string;

  @Field(() => [BeneficiaryPaymentInput], {
    description: 'The households, up to 5,000; together no more than is reserved.',
  })
  payments!: BeneficiaryPaymentInput[];
}

@ObjectType({ description: 'What became of a request to prepare the help of a month.' })
export class PrepareBeneficiaryPaymentsPayload extends MutationPayload {
  @Field(() => Int, { description: 'How many payments were prepared: all of them, or none.' })
  preparedCount!: number;
}

@ObjectType({ description: 'Households by what they have in common.' })
export class BeneficiaryGroup {
  @Field({ description: 'A number of members, or a band of income, as its list says.' })
  key!: string;

  @Field(() => Int, { description: 'Households.' })
  households!: number;
}

@ObjectType({ description: 'Households in hardship for one cause; few of them are not shown.' })
export class BeneficiaryCauseCount {
  @Field(() => HardshipCause, { description: 'The cause.' })
  cause!: HardshipCause;

  @Field(() => Int, { nullable: true, description: 'Households; null where the number is hidden.' })
  households!: number | null;

  @Field(() => Boolean, {
    description: 'Whether it is hidden: 1 to 7 could point at a household, and so could what they leave of the others.',
  })
  isHidden!: boolean;
}

@ObjectType({ description: 'Households helped by the unions of one area.' })
export class BeneficiaryArea {
  @Field(() => TradeUnion, { description: 'A union directly below, or the union itself.' })
  union!: TradeUnion;

  @Field(() => Int, { description: 'Households that it and those below it help.' })
  households!: number;
}

@ObjectType({
  description:
    'Scale, place, employment, income and cause of hardship (规模、分布、就业、收入、致困原因). Source: S124.',
})
export class BeneficiaryAnalysis {
  @Field(() => Int, { description: 'Households in hardship.' })
  households!: number;

  @Field(() => Int, { description: 'Their members.' })
  members!: number;

  @Field(() => Int, { description: 'Members who have work.' })
  employed!: number;

  @Field(() => [BeneficiaryCauseCount], {
    nullable: true,
    description:
      'Every cause, the commonest first and the hidden last; null below the counties, where it would tell who is ill.',
  })
  byCause!: BeneficiaryCauseCount[] | null;

  @Field(() => [BeneficiaryGroup], { description: 'By number of members, the smallest first.' })
  bySize!: BeneficiaryGroup[];

  @Field(() => [BeneficiaryGroup], {
    description: 'By income per member and month in yuan, in bands of 500: 0, 500, 1000, 1500, 2000 (and more).',
  })
  byIncome!: BeneficiaryGroup[];

  @Field(() => [BeneficiaryArea], { description: 'By union directly below, those with most households first.' })
  byArea!: BeneficiaryArea[];
}
