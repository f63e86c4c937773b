import { describe, expect, test } from 'vitest';
import { budgetFieldOf, budgetSourcesOf, budgetValues } from './budget-fields';

const values = {
  source0: '省总工会补助',
  level0: 'PROVINCIAL',
  amount0: '80,500,000',
  source2: '地方财政',
  amount2: '0.5',
};

describe('with rows of a budget', () => {
  const sources = budgetSourcesOf(values, 3);

  test('empty rows are left out and amounts keep their digits', () => {
    expect(sources).toEqual([
      { row: 0, source: '省总工会补助', level: 'PROVINCIAL', amount: '80500000.00' },
      { row: 2, source: '地方财政', level: null, amount: '0.50' },
    ]);
  });

  test('a refusal is shown in the row that was typed', () => {
    expect(budgetFieldOf(['input', 'budgetSources', '1', 'amount'], sources)).toEqual(['amount2']);
    expect(budgetFieldOf(['input', 'budget'], sources)).toEqual(['input', 'budget']);
    expect(budgetFieldOf(['input', 'budgetSources'], sources)).toBeNull();
  });

  test('saved sources come back into the rows', () => {
    expect(budgetValues([{ source: '自筹', level: null, amount: '1.00' }])).toEqual({
      source0: '自筹',
      level0: '',
      amount0: '1.00',
    });
  });
});
