import { DateScalar } from '@gonghui/kit';
import { Directive, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';

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
    ROUNDED: { description: 'Shown, but changed a little to protect a small count in or beside it.' },
    SUPPRESSED: { description: 'Not shown: it is 1 to 7, or made of such counts, or 1 to 7 were examined.' },
    NOT_WHOLE_YEARS: { description: 'Not shown: such counts are given for whole calendar years only.' },
    BELOW_COUNTY: { description: 'Not shown: such counts are given for counties and above only.' },
  },
});

/** What is done for health in a union and everything below it, in a period. Resolvers of its fields read only what is asked. */
@ObjectType({
  description:
    'Health work of a union and everything below it, in a period. Counts of ill people from 1 to 7 are not shown, and their neighbours are rounded.',
})
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class HealthSummary {
  /** The union. */
  unionId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  until!: string;
}
