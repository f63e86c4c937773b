import { connectionType, DateScalar, MoneyScalar } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What does not fit about a payment. */
export enum PaymentFault {
  WITHOUT_ENTRY = 'WITHOUT_ENTRY',
  AMOUNT_DIFFERS = 'AMOUNT_DIFFERS',
  WITHOUT_TRANCHE = 'WITHOUT_TRANCHE',
  WITHOUT_BATCH = 'WITHOUT_BATCH',
  WITHOUT_RATING = 'WITHOUT_RATING',
  NOT_ANNOUNCED = 'NOT_ANNOUNCED',
}

registerEnumType(PaymentFault, {
  name: 'GrantPaymentFault',
  description: 'What does not fit about a payment.',
  valuesConfig: {
    WITHOUT_ENTRY: { description: 'Paid, and not in the ledger (有付款无分录).' },
    AMOUNT_DIFFERS: { description: 'In the ledger with another amount (付款与分录金额不一致).' },
    WITHOUT_TRANCHE: { description: 'Belongs to no part of a plan (无对应拨付计划).' },
    WITHOUT_BATCH: { description: 'Paid without a payment order (无付款批次).' },
    WITHOUT_RATING: { description: 'The terms pay certain ratings, and the subject has none of them (考评结果不符).' },
    NOT_ANNOUNCED: { description: 'The terms announce another amount for that rating (与公布金额不一致).' },
  },
});

/** What applicants declared, and what the subgraph that owns the figure counted. */
@ObjectType({
  description: 'What an applicant declared in a year, and what the owning subgraph counted (申报数与实际数核对).',
})
@Directive('@requiresScopes(scopes: [["grant:audit"]])')
export class GrantCountCheck {
  @Field(() => ID, { description: 'Applicant, year, indicator, programme and months.' })
  id!: string;

  unionId!: string;

  programmeId!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the first month that was counted; null where the whole year is.',
  })
  firstMonth!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the last month that was counted; null where the whole year is.',
  })
  lastMonth!: string | null;

  @Field(() => Int, { description: 'Year of the applications, whose work they declare.' })
  year!: number;

  @Field({ description: 'Indicator, e.g. venue.palacesInUse.' })
  indicator!: string;

  @Field(() => Int, { description: 'Grants that declare it.' })
  grants!: number;

  @Field(() => Int, { description: 'Declared by them together.' })
  declared!: number;

  @Field(() => Int, { nullable: true, description: 'Counted; null where nobody counts this indicator.' })
  counted!: number | null;

  @Field(() => Int, { nullable: true, description: 'declared − counted; null where nobody counts.' })
  difference!: number | null;
}

/** A payment that does not fit. */
@ObjectType({ description: 'A payment that something is missing of (未关联拨付).' })
@Directive('@requiresScopes(scopes: [["grant:audit"]])')
export class GrantUnlinkedPayment {
  @Field(() => ID, { description: 'The payment.' })
  id!: string;

  paymentId!: string;

  @Field(() => [PaymentFault], { description: 'What does not fit.' })
  faults!: PaymentFault[];
}

/** Money that was to come back. */
@ObjectType({ description: 'Money that came back late, or is overdue (逾期收回).' })
@Directive('@requiresScopes(scopes: [["grant:audit"]])')
export class GrantLateReturn {
  @Field(() => ID, { description: 'The demand.' })
  id!: string;

  caseId!: string;

  @Field(() => MoneyScalar, { name: 'amount', description: 'Demanded, yuan.' })
  amountFen!: bigint;

  @Field(() => MoneyScalar, { name: 'returned', description: 'Come back, yuan.' })
  returnedFen!: bigint;

  @Field(() => DateScalar, { description: 'Last day for the return.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day the last of it came back; null while some is open.' })
  settledOn!: string | null;

  @Field(() => Int, { description: 'Days after the last day, until it came back or until today.' })
  daysLate!: number;
}

export const CountCheckConnection = connectionType('GrantCountCheck', () => GrantCountCheck);
export const UnlinkedPaymentConnection = connectionType('GrantUnlinkedPayment', () => GrantUnlinkedPayment);
export const LateReturnConnection = connectionType('GrantLateReturn', () => GrantLateReturn);
