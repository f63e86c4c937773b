import { describe, expect, it } from 'vitest';
import { basisPoints, emptyTerms, problemsOf, termsInput } from './terms-draft';

const palace = {
  ...emptyTerms('2018-01-01'),
  source: '江西省工人文化宫建设实施方案（2018）',
  applicantLevels: ['MUNICIPAL', 'COUNTY'] as ('MUNICIPAL' | 'COUNTY')[],
  items: [{ key: 'construction', name: '新建、改扩建', unit: '项目', capPerUnit: '', isFixed: false }],
  caps: [
    { kind: 'PROJECT' as const, level: 'MUNICIPAL' as const, amount: '10,000,000' },
    { kind: 'PROJECT' as const, level: 'COUNTY' as const, amount: '3000000' },
  ],
};

describe('when terms are typed', () => {
  it('finds nothing wrong with those of the palace grants, and sends them as they are', () => {
    expect([...problemsOf(palace)]).toEqual([]);
    expect(termsInput(palace)).toMatchObject({
      rateBasisPoints: 10_000,
      payYear: 'SAME',
      caps: [
        { kind: 'PROJECT', level: 'MUNICIPAL', amount: '10000000.00' },
        { kind: 'PROJECT', level: 'COUNTY', amount: '3000000.00' },
      ],
      items: [{ key: 'construction', capPerUnit: null, isFixed: false }],
    });
  });

  it('sends the workers that the wage advances are kept for, and none where nothing is chosen', () => {
    const advances = { ...palace, workerCategories: ['MIGRANT_WORKER'] as 'MIGRANT_WORKER'[] };
    expect(termsInput(advances).workerCategories).toEqual(['MIGRANT_WORKER']);
    expect(termsInput(palace).workerCategories).toEqual([]);
  });

  it('names each field that is wrong', () => {
    const wrong = {
      ...palace,
      source: ' ',
      effectiveTo: '2018-01-01',
      rate: '0',
      items: [{ key: 'Item', name: '', unit: '', capPerUnit: '', isFixed: true }],
      caps: [{ kind: 'GRANT' as const, level: '' as const, amount: '-1' }],
    };
    expect(Object.fromEntries(problemsOf(wrong))).toEqual({
      source: 'required',
      effectiveTo: 'dates',
      rateBasisPoints: 'rate',
      'items.0.key': 'key',
      'items.0.name': 'required',
      'items.0.unit': 'required',
      'items.0.capPerUnit': 'money',
      'caps.0.amount': 'money',
    });
  });

  it.each([
    ['100', 10_000],
    ['87.5', 8_750],
    ['0.01', 1],
    ['0', null],
    ['100.01', null],
    ['x', null],
  ])('reads a rate of %s percent as %s', (percent, points) => expect(basisPoints(percent)).toBe(points));
});
