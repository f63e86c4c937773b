import { MoneyScalar } from '@gonghui/kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { meanFen } from '../rules/mean-fen.js';

@ObjectType({ description: 'What a set of single loans comes to, exact at the moment of reading (合计).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class LoanTotals {
  @Field(() => Int, { description: 'Number of loans.' })
  count!: number;

  @Field(() => MoneyScalar, { name: 'amount', description: 'Lent, yuan.' })
  amountFen!: bigint;

  @Field(() => Int, { description: 'Enterprises lent to; one with several loans is one.' })
  enterprises!: number;

  @Field(() => Int, { description: 'Jobs created, persons.' })
  jobsCreated!: number;

  @Field(() => Int, { description: 'Jobs kept, persons.' })
  jobsKept!: number;

  @Field(() => MoneyScalar, {
    name: 'meanAmount',
    nullable: true,
    description: 'amount ÷ enterprises, rounded to fen; null without loans.',
  })
  get meanAmountFen(): bigint | null {
    return meanFen(this.amountFen, this.enterprises);
  }
}

/** Totals as the database adds them, as text. */
export interface LoanTotalsRow {
  readonly count: string;
  readonly amount: string;
  readonly enterprises: string;
  readonly created: string;
  readonly kept: string;
}

/** The columns of `LoanTotalsRow` over `grants.loan l`. */
export const LOAN_TOTALS_COLUMNS = `count(*) as count, coalesce(sum(l.amount_fen), 0) as amount,
  count(distinct l.uscc) as enterprises, coalesce(sum(l.jobs_created), 0) as created, coalesce(sum(l.jobs_kept), 0) as kept`;

export function loanTotalsOf(row: LoanTotalsRow): LoanTotals {
  return Object.assign(new LoanTotals(), {
    count: Number(row.count),
    amountFen: BigInt(row.amount),
    enterprises: Number(row.enterprises),
    jobsCreated: Number(row.created),
    jobsKept: Number(row.kept),
  });
}
