import { describe, expect, test } from 'vitest';
import { termChanges, type Described } from './term-changes.js';

const KNOWN: Described = {
  name: '两癌筛查',
  endsOn: null,
  costCapFen: 30_000n,
  abnormalMonths: 6,
  positiveMonths: 3,
  source: '决定',
};

describe('when a programme is described anew', () => {
  test.each([
    ['as it was', {}, []],
    ['with a last day', { endsOn: '2023-12-31' }, [['ENDS_ON', null, '2023-12-31']]],
    ['for more money', { costCapFen: 32_050n }, [['COST_CAP', '300.00', '320.50']]],
    ['without a cap', { costCapFen: null }, [['COST_CAP', '300.00', null]]],
    [
      'in several ways',
      { name: '两癌筛查二期', positiveMonths: 2, source: '新的决定' },
      [
        ['NAME', '两癌筛查', '两癌筛查二期'],
        ['POSITIVE_MONTHS', '3', '2'],
        ['SOURCE', '决定', '新的决定'],
      ],
    ],
  ] as const)('%s', (_how, change, expected) => {
    expect(termChanges(KNOWN, { ...KNOWN, ...change }).map(({ term, before, after }) => [term, before, after])).toEqual(
      expected,
    );
  });
});
