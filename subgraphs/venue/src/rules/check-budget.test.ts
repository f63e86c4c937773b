import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBudget, MAX_BUDGET_FEN, unsecuredFen, type BudgetPart } from './check-budget.js';

const award = (amountFen: bigint): BudgetPart => ({ source: '省总工会奖补', amountFen });
const county = (amountFen: bigint): BudgetPart => ({ source: '县财政', amountFen });

describe('checkBudget', () => {
  test.each([
    {
      name: 'sources that give all of it',
      budgetFen: 500n,
      sources: [award(300n), county(200n)],
      fields: [],
      unsecured: 0n,
    },
    { name: 'no source yet', budgetFen: 500n, sources: [], fields: [], unsecured: 500n },
    { name: 'a source for a part', budgetFen: 500n, sources: [award(300n)], fields: [], unsecured: 200n },
    {
      name: 'sources that give a fen too much',
      budgetFen: 500n,
      sources: [award(300n), county(201n)],
      fields: ['budgetSources'],
      unsecured: -1n,
    },
    { name: 'nothing', budgetFen: 0n, sources: [], fields: ['budget'], unsecured: 0n },
    {
      name: 'a negative source',
      budgetFen: 500n,
      sources: [county(-1n)],
      fields: ['budgetSources.0.amount'],
      unsecured: 501n,
    },
    {
      name: 'a source without name',
      budgetFen: 500n,
      sources: [{ source: ' ', amountFen: 1n }],
      fields: ['budgetSources.0.source'],
      unsecured: 499n,
    },
    {
      name: 'more than plausible',
      budgetFen: MAX_BUDGET_FEN + 1n,
      sources: [],
      fields: ['budget'],
      unsecured: MAX_BUDGET_FEN + 1n,
    },
  ])('with $name: $fields', ({ budgetFen, sources, fields, unsecured }) => {
    expect(checkBudget(budgetFen, sources).flatMap(([field, problem]) => (problem ? [field] : []))).toEqual(fields);
    expect(unsecuredFen(budgetFen, sources)).toBe(unsecured);
  });

  test('sources and the unsecured rest always sum to the budget', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, MAX_BUDGET_FEN), fc.array(fc.bigInt(1n, MAX_BUDGET_FEN)), (budgetFen, amounts) => {
        const sum = amounts.reduce((total, amount) => total + amount, 0n);
        expect(sum + unsecuredFen(budgetFen, amounts.map(award))).toBe(budgetFen);
      }),
    );
  });
});
