import { describe, expect, it } from 'vitest';
import { askedItems, itemProblem } from './item-fields';

describe('when items are typed', () => {
  it.each([
    ['', '', null],
    ['1', '3,500,000', null],
    ['1', '¥ 3500000.5', null],
    ['', '100', 'quantity'],
    ['0', '100', 'quantity'],
    ['1.5', '100', 'quantity'],
    ['2', '', 'asked'],
    ['2', '-5', 'asked'],
    ['2', '0.001', 'asked'],
  ])('%s of %s is %s', (quantity, asked, problem) => expect(itemProblem({ quantity, asked })).toBe(problem));

  it('sends those in which something stands, in the order of the terms', () => {
    const typed = {
      solatium: { quantity: '2', asked: '20,000' },
      screening: { quantity: '10', asked: '3000.5' },
      empty: { quantity: '', asked: '' },
      wrong: { quantity: 'x', asked: '1' },
    };
    expect(askedItems(['screening', 'solatium', 'empty', 'wrong', 'missing'], typed)).toEqual([
      { key: 'screening', quantity: 10, asked: '3000.50' },
      { key: 'solatium', quantity: 2, asked: '20000.00' },
    ]);
  });
});
