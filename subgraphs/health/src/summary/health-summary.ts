import { DateScalar, MoneyScalar } from '@gonghui/kit';
import { Directive, Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ReturnQualifier } from '../plan-return/return-qualifier.js';

@InputType({ description: 'A period of whole months.' })
export class PeriodInput {
  @Field(() => DateScalar, { description: 'Any day of the first month.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Any day of the last month.' })
  until!: string;
}

/** Whether a count of the ill is shown, and how true it is. */
export enum CountProtection {
  EXACT = 'EXACT',
  ROUNDED = 'ROUNDED',
  SUPPRESSED = 'SUPPRESSED',
  NOT_WHOLE_YEARS = 'NOT_WHOLE_YEARS',
  BELOW_COUNTY = 'BELOW_COUNTY',
}

registerEnumType(CountProtection, {
  name: 'CountProtection',
  description: 'Whether a count of ill people is shown, and how true it is.',
  valuesConfig: {
    EXACT: { description: 'Shown as counted.' },
    ROUNDED: { description: 'Shown, but changed a little to protect a small count beside it.' },
    SUPPRESSED: { description: 'Not shown: it is 1 to 7, or made of such counts.' },
    NOT_WHOLE_YEARS: { description: 'Not shown: such counts are given for whole calendar years only.' },
    BELOW_COUNTY: { description: 'Not shown: such counts are given for counties and above only.' },
  },
});

/** What is done for health in a union and everything below it, in a period. */
@ObjectType({
  description:
    'Health work of a union and everything below it, in a period. Counts of ill people from 1 to 7 are not shown, and their neighbours are rounded.',
})
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class HealthSummary {
  /** The union, for fields that are read only when they are asked for. */
  unionId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  until!: string;

  @Field(() => Int, { description: 'Women examined free of charge. Flow, persons (人). Source: S16, S112, S119.' })
  womenScreened!: number;

  /** Fen. */
  @Field(() => MoneyScalar, {
    name: 'screeningFunds',
    description: 'Money passed down for it, yuan. Flow. Source: S112.',
  })
  screeningFundsFen!: bigint;

  /** Fen. */
  @Field(() => MoneyScalar, {
    name: 'costPerHead',
    nullable: true,
    description: 'screeningFunds ÷ womenScreened, yuan, rounded to the fen; null when nobody was examined.',
  })
  costPerHeadFen!: bigint | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Women with cancer who were given a care solatium (关爱慰问金). Flow, persons (人). Source: S112.',
  })
  solatia!: number | null;

  @Field(() => CountProtection, { description: 'Whether solatia is shown, and how true it is.' })
  solatiaProtection!: CountProtection;

  @Field(() => Float, {
    nullable: true,
    description: 'solatia per 10,000 women examined, to one decimal; null where solatia is, or nobody was examined.',
  })
  solatiaPerTenThousand!: number | null;

  @Field(() => Int, { nullable: true, description: 'Positive findings of cervical cancer. Flow, persons (人).' })
  cervicalPositives!: number | null;

  @Field(() => CountProtection, { description: 'Whether cervicalPositives is shown, and how true it is.' })
  cervicalProtection!: CountProtection;

  @Field(() => Int, { nullable: true, description: 'Positive findings of breast cancer. Flow, persons (人).' })
  breastPositives!: number | null;

  @Field(() => CountProtection, { description: 'Whether breastPositives is shown, and how true it is.' })
  breastProtection!: CountProtection;

  @Field(() => Int, {
    description: 'Workers who take part in plans, as reported. Flow, persons (人). Source: S12, S64.',
  })
  coveredPersons!: number;

  @Field(() => Int, {
    description: 'Covers of plans: one person in two periods counts twice. Flow, person-times (人次). Source: S40.',
  })
  coverPersonTimes!: number;

  @Field(() => ReturnQualifier, {
    nullable: true,
    description: 'How exact coveredPersons and coverPersonTimes are; null where floors and ceilings are mixed.',
  })
  coverQualifier!: ReturnQualifier | null;

  @Field(() => Int, {
    description: 'Hardship households that were given cover. Flow, households (户). Source: S122.',
  })
  giftedHouseholds!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Payments of plans to the ill. Flow, person-times (人次). Source: S64.',
  })
  claims!: number | null;

  @Field(() => CountProtection, { description: 'Whether claims is shown, and how true it is.' })
  claimsProtection!: CountProtection;

  @Field(() => Int, {
    nullable: true,
    description: 'Workers who received relief, where they are reported as persons. Flow, persons (人). Source: S12.',
  })
  reliefRecipients!: number | null;

  @Field(() => CountProtection, { description: 'Whether reliefRecipients is shown, and how true it is.' })
  reliefRecipientsProtection!: CountProtection;

  /** Fen. */
  @Field(() => MoneyScalar, {
    name: 'relief',
    nullable: true,
    description: 'Paid to the ill by plans, yuan; null where too few received it. Flow. Source: S12, S13, S64.',
  })
  reliefFen!: bigint | null;

  @Field(() => CountProtection, { description: 'Whether relief is shown, and how true it is.' })
  reliefProtection!: CountProtection;

  @Field(() => ReturnQualifier, {
    nullable: true,
    description: 'How exact relief was reported; null where floors and ceilings are mixed.',
  })
  reliefQualifier!: ReturnQualifier | null;

  /** Fen. */
  @Field(() => MoneyScalar, {
    name: 'reliefPerRecipient',
    nullable: true,
    description:
      'relief ÷ reliefRecipients, yuan, rounded to the fen; null where either is, or where person-times are mixed in.',
  })
  reliefPerRecipientFen!: bigint | null;
}
