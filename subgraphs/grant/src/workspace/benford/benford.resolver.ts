import { requireScope, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, Field, Float, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { allOf } from '../../case/all-of.js';
import { GrantFilter } from '../../case/grant-filter.js';
import { grantsWhere } from '../../case/grants-where.js';
import { compareFirstDigits } from './rules/first-digits.js';

/** Whose first digits are compared. */
export enum BenfordAmount {
  APPLIED = 'APPLIED',
  AWARDED = 'AWARDED',
  PAYMENTS = 'PAYMENTS',
}

registerEnumType(BenfordAmount, {
  name: 'GrantBenfordAmount',
  description: 'Whose first digits are compared.',
  valuesConfig: {
    APPLIED: { description: 'Amounts asked (申请金额).' },
    AWARDED: { description: 'Amounts awarded (批准金额).' },
    PAYMENTS: { description: 'Single payments that the bank has paid (拨付金额).' },
  },
});

/** Nigrini's words for the mean absolute deviation of first digits. */
export enum BenfordConformity {
  CLOSE = 'CLOSE',
  ACCEPTABLE = 'ACCEPTABLE',
  MARGINAL = 'MARGINAL',
  NONCONFORMITY = 'NONCONFORMITY',
}

registerEnumType(BenfordConformity, {
  name: 'GrantBenfordConformity',
  description: 'Words for the mean absolute deviation of first digits; Nigrini, Benford’s Law (2012).',
  valuesConfig: {
    CLOSE: { description: 'At most 0.006 (高度符合).' },
    ACCEPTABLE: { description: 'At most 0.012 (可接受).' },
    MARGINAL: { description: 'At most 0.015 (勉强).' },
    NONCONFORMITY: { description: 'More (不符合).' },
  },
});

@ObjectType({ description: 'How many amounts begin with a digit.' })
export class GrantBenfordDigit {
  @Field(() => Int, { description: 'The digit, 1 to 9.' })
  digit!: number;

  @Field(() => Int, { description: 'Amounts that begin with it.' })
  count!: number;

  @Field(() => Float, { description: 'Their share, 0 to 1.' })
  share!: number;

  @Field(() => Float, { description: 'Share that Benford’s law expects.' })
  expected!: number;
}

@ObjectType({ description: 'How amounts begin, compared with Benford’s law. Caps and fixed rates deviate by nature.' })
export class GrantBenford {
  @Field(() => [GrantBenfordDigit], { description: 'The nine digits.' })
  digits!: GrantBenfordDigit[];

  @Field(() => Int, { description: 'Amounts above zero.' })
  count!: number;

  @Field(() => Float, { description: 'χ² with 8 degrees of freedom; chance alone exceeds 15.507 in 5 % of cases.' })
  chiSquare!: number;

  @Field(() => Float, { description: 'Mean absolute deviation of the shares.' })
  meanAbsoluteDeviation!: number;

  @Field(() => BenfordConformity, { description: 'In words.' })
  conformity!: BenfordConformity;

  @Field({ description: 'Whether there are 500 amounts or more; below that the words are a hint at best.' })
  enough!: boolean;
}

@Resolver()
export class BenfordResolver {
  @Query(() => GrantBenford, { description: 'First digits of the amounts of a filter. One statement.' })
  @Directive('@requiresScopes(scopes: [["grant:audit"]])')
  grantBenford(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => GrantFilter, { description: 'Which grants.' }) filter: GrantFilter,
    @Arg('amount', () => BenfordAmount, { defaultValue: BenfordAmount.AWARDED, description: 'Whose digits.' })
    amount: BenfordAmount,
  ): Promise<GrantBenford> {
    requireScope(ctx.actor, 'grant:audit');
    const where = allOf(grantsWhere(filter));
    const column = { APPLIED: 'g.applied_fen', AWARDED: 'g.awarded_fen', PAYMENTS: 'p.amount_fen' }[amount];
    const join =
      amount === BenfordAmount.PAYMENTS ? `join grants.payment p on p.case_id = g.id and p.status = 'PAID'` : '';
    return ctx.read(async (em) => {
      const rows = await em.execute<{ digit: number; count: number }[]>(
        `select left(${column}::text, 1)::int as digit, count(*)::int as count from grants.grant_case g ${join}
          where ${column} > 0 and ${where.sql} group by 1`,
        [...where.params],
      );
      const counts = new Map(rows.map((row) => [row.digit, row.count]));
      const found = compareFirstDigits([1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => counts.get(digit) ?? 0));
      return { ...found, digits: [...found.digits], conformity: BenfordConformity[found.conformity] };
    });
  }
}
