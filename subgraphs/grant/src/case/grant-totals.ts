import { MoneyScalar } from '@gonghui/kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { meanFen } from '../rules/mean-fen.js';

@ObjectType({ description: 'Money of a set of grants, exact at the moment of reading (合计).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantTotals {
  @Field(() => Int, { description: 'Number of grants.' })
  count!: number;

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

  @Field(() => MoneyScalar, {
    name: 'meanAwarded',
    nullable: true,
    description: 'awarded ÷ count, rounded to fen; null without grants.',
  })
  get meanAwardedFen(): bigint | null {
    return meanFen(this.awardedFen, this.count);
  }
}

/** Totals as the database adds them: a count and five amounts, as text. */
export interface TotalsRow {
  readonly count: string;
  readonly applied: string;
  readonly awarded: string;
  readonly reserved: string;
  readonly disbursed: string;
  readonly returned: string;
}

/** The columns of `TotalsRow` over `grants.grant_case g` or `grants.case_in_scope g`. */
export const TOTALS_COLUMNS = `count(*) as count, coalesce(sum(g.applied_fen), 0) as applied, coalesce(sum(g.awarded_fen), 0) as awarded,
  coalesce(sum(g.reserved_fen), 0) as reserved, coalesce(sum(g.disbursed_fen), 0) as disbursed,
  coalesce(sum(g.returned_fen), 0) as returned`;

/** Totals from a row; all zero without one. */
export function totalsOf(row: TotalsRow | undefined): GrantTotals {
  const totals = new GrantTotals();
  totals.count = Number(row?.count ?? 0);
  totals.appliedFen = BigInt(row?.applied ?? 0);
  totals.awardedFen = BigInt(row?.awarded ?? 0);
  totals.reservedFen = BigInt(row?.reserved ?? 0);
  totals.disbursedFen = BigInt(row?.disbursed ?? 0);
  totals.returnedFen = BigInt(row?.returned ?? 0);
  return totals;
}
