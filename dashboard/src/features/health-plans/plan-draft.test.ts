import { describe, expect, test } from 'vitest';
import { basisPointsOf, emptyBenefit, emptyPlan, nextBracket, planProblems, planTermsInput } from './plan-draft';

const draft = (change: object = {}) => ({ ...emptyPlan('2026-11-21'), source: '计划文本', ...change });

describe('when a plan is designed', () => {
  test.each([
    ['50', 5_000],
    ['87.5', 8_750],
    ['100', 10_000],
    ['0', 0],
    ['100.01', null],
    ['', null],
    ['half', null],
  ])('%s percent are %s ten thousandths', (percent, points) => {
    expect(basisPointsOf(percent)).toBe(points);
  });

  test.each([
    [{}, []],
    [{ source: ' ', rank: 'x' }, ['source required', 'rank integer']],
    [{ cap: '2 00,000', premium: '-1' }, ['premium money']],
    [
      { brackets: [{ from: '0', until: 'x', rate: '200' }] },
      ['brackets.0.until money', 'brackets.0.rateBasisPoints rate'],
    ],
    [{ benefits: [emptyBenefit('ACCIDENT')] }, ['benefits.0.fixedAmount money', 'benefits.0.grades required']],
    [{ benefits: [{ ...emptyBenefit('OUTPATIENT'), deductible: 'x' }] }, ['benefits.0.deductible money']],
    [{ method: 'FIXED', brackets: [{ from: '', until: '', rate: '' }] }, ['fixedAmount money']],
  ])('%j lacks %j', (change, expected) => {
    expect([...planProblems(draft(change))].map((entry) => entry.join(' '))).toEqual(expected);
  });

  test('a further segment begins where the last one ends', () => {
    expect(nextBracket([{ from: '0', until: '20000', rate: '50' }])).toEqual({ from: '20000', until: '', rate: '' });
  });

  test('a fixed amount is sent without segments, and segments without a fixed amount', () => {
    const fixed = planTermsInput(draft({ method: 'FIXED', fixedAmount: '5000' }));
    expect([fixed.brackets, fixed.fixedAmount]).toEqual([[], '5000.00']);
    const segments = planTermsInput(draft({ fixedAmount: '5000', cap: '200,000' }));
    expect(segments).toMatchObject({
      brackets: [{ from: '0.00', until: null, rateBasisPoints: 5_000 }],
      fixedAmount: null,
      cap: '200000.00',
    });
  });

  test('grades that give nothing are left out, and a shared account has no cap of its own', () => {
    const accident = emptyBenefit('ACCIDENT');
    const grades = accident.grades.map((one) => ({ ...one, rate: one.grade === 7 ? '40' : '' }));
    const { benefits } = planTermsInput(
      draft({ benefits: [{ ...accident, fixedAmount: '20000', cap: '5', grades }, emptyBenefit('OUTPATIENT')] }),
    );
    expect(benefits).toMatchObject([
      { kind: 'ACCIDENT', brackets: [], cap: null, grades: [{ grade: 7, rateBasisPoints: 4_000 }] },
      { kind: 'OUTPATIENT', brackets: [{ from: '0.00' }], fixedAmount: null, grades: [] },
    ]);
  });
});
