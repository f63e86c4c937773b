/** What is added up for each group, in the order of money’s way. */
export const moneyMeasures = ['budget', 'applied', 'awarded', 'reserved', 'disbursed', 'returned'] as const;

/** A group of grants and its totals, amounts in yuan. */
export interface BreakdownRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Null where groups have no budget of their own. */
  readonly budget: string | null;
  readonly applied: string;
  readonly awarded: string;
  readonly reserved: string;
  readonly disbursed: string;
  readonly returned: string;
}
