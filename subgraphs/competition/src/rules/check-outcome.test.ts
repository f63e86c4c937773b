import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOutcome, formatAmount, parseAmount, type OutcomeDescription } from './check-outcome.js';

const solution: OutcomeDescription = {
  kind: 'SOLUTION',
  title: '发电机组能效分析',
  unified: [],
  effects: [{ name: '减少二氧化碳排放', amount: '100000', unit: '吨' }],
};
const norm: OutcomeDescription = {
  kind: 'NORM',
  title: '燃油加油机检定专项计量技能操作规范',
  unified: ['FLOW', 'METHOD', 'JUDGEMENT_SCALE'],
  effects: [],
};

describe('checkOutcome', () => {
  test.each<[string, OutcomeDescription, string[]]>([
    ['a solution with its effect (S75)', solution, []],
    ['a norm with its three dimensions (S07)', norm, []],
    ['a solution without an effect', { ...solution, effects: [] }, ['effects EFFECTS_INVALID']],
    ['a solution that unifies', { ...solution, unified: ['FLOW'] }, ['unified UNIFIED_INVALID']],
    ['a norm that unifies nothing', { ...norm, unified: [] }, ['unified UNIFIED_INVALID']],
    [
      'more effects than there are fields',
      { ...solution, effects: Array.from({ length: 11 }, () => solution.effects[0]!) },
      ['effects EFFECTS_INVALID'],
    ],
    [
      'an effect without a figure or a unit',
      { ...solution, effects: [{ name: '服务人数', amount: '两千五百万', unit: ' ' }] },
      ['effects.0.amount FIGURE_INVALID', 'effects.0.unit TEXT_INVALID'],
    ],
    ['no title', { ...norm, title: ' ' }, ['title NAME_INVALID']],
  ])('%s: %j', (_what, outcome, wrong) => {
    const found = checkOutcome(outcome).flatMap(([field, code, problem]) => (problem ? [`${field} ${code}`] : []));
    expect(found).toEqual(wrong);
  });
});

describe('parseAmount', () => {
  test.each([
    ['25000000', 2_500_000_000n],
    ['24.69', 2469n],
    ['0.5', 50n],
    ['-1', null],
    ['1.234', null],
    ['1e3', null],
    ['', null],
  ])('%j is %s hundredths', (text, hundredths) => {
    expect(parseAmount(text)).toBe(hundredths);
  });

  test('what is formatted is read as the same again', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), (hundredths) => {
        expect(parseAmount(formatAmount(hundredths))).toBe(hundredths);
      }),
    );
  });
});
