import { describe, expect, it } from 'vitest';
import { fieldOfRefusal, missingIn, rowsFor, typedTranches } from './tranche-rows';

const values = {
  milestone0: '开工',
  amount0: '1,000,000',
  dueOn0: '2026-12-01',
  milestone1: ' ',
  amount1: '',
  dueOn1: '',
  milestone2: '完工',
  amount2: '',
  dueOn2: '2026-12-31',
  milestone3: '',
  amount3: '',
  dueOn3: '2027-01-01',
};

describe('when a plan is typed', () => {
  it.each([
    [0, 4],
    [3, 4],
    [6, 7],
    [60, 60],
  ])('with %i parts so far it has %i rows', (planned, rows) => expect(rowsFor(planned)).toBe(rows));

  it('takes the rows in which something stands', () =>
    expect(typedTranches(values, 4)).toEqual([
      { row: 0, milestone: '开工', amount: '1000000.00', dueOn: '2026-12-01' },
      { row: 2, milestone: '完工', amount: '', dueOn: '2026-12-31' },
      { row: 3, milestone: '', amount: '', dueOn: '2027-01-01' },
    ]));

  it('tells what is missing in them', () =>
    expect(missingIn(typedTranches(values, 4))).toEqual(['amount2', 'milestone3', 'amount3']));
});

describe('when the server refuses a part', () => {
  it.each([
    [['tranches', '0', 'amount'], ['amount0']],
    [['input', 'tranches', '1', 'dueOn'], ['dueOn2']],
    [['tranches'], null],
    [['tranches', '9', 'amount'], null],
    [null, null],
  ])('%j is about %j', (path, field) => expect(fieldOfRefusal(path, typedTranches(values, 4))).toEqual(field));
});
