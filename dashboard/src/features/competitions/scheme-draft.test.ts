import { describe, expect, it } from 'vitest';
import type { SchemeSource } from './scheme-draft';
import { draftOf, marksOf, marksOfCriterion, newPart, problemsOf, schemeInput, weightOf } from './scheme-draft';

/** Theory and one practical station, of which the practical has two criteria. */
const source: SchemeSource = {
  parts: [
    {
      name: '理论',
      kind: 'THEORY',
      weight: '30.00',
      aggregation: 'MEAN',
      aspects: [{ criterion: '笔试', name: '试卷', kind: 'MEASUREMENT', maxMarks: '100.00' }],
    },
    {
      name: '胸腔穿刺',
      kind: 'PRACTICAL',
      station: 'A',
      weight: '70.00',
      aggregation: 'TRIMMED_MEAN',
      alarmSpread: '15.00',
      aspects: [
        { criterion: '操作', subCriterion: '准备', name: '消毒', kind: 'JUDGEMENT', maxMarks: '37.50' },
        { criterion: '操作', subCriterion: '准备', name: '铺巾', kind: 'JUDGEMENT', maxMarks: '12.50' },
        { criterion: '操作', subCriterion: '穿刺', name: '进针', kind: 'JUDGEMENT', maxMarks: '40.00' },
        { criterion: '沟通', name: '告知', kind: 'JUDGEMENT', maxMarks: '10.00' },
      ],
    },
  ],
  tieBreaks: [{ kind: 'CRITERION', part: '胸腔穿刺', criterion: '操作' }, { kind: 'TIME' }],
};

describe('when a scheme is read and sent again unchanged', () => {
  it('is the same', () => {
    const { parts, tieBreaks } = schemeInput(draftOf(source));
    expect(parts).toEqual(
      source.parts.map((part) => ({
        station: null,
        alarmSpread: null,
        ...part,
        aspects: part.aspects.map((aspect) => ({ subCriterion: null, ...aspect })),
      })),
    );
    expect(tieBreaks).toEqual([
      { kind: 'CRITERION', part: '胸腔穿刺', criterion: '操作' },
      { kind: 'TIME', part: null, criterion: null },
    ]);
  });

  it('has no problems, and sums at every level', () => {
    const draft = draftOf(source);
    expect([...problemsOf(draft)]).toEqual([]);
    expect(weightOf(draft.parts)).toBe(10_000);
    expect(draft.parts.map(marksOf)).toEqual([10_000, 10_000]);
    expect(draft.parts[1]!.criteria.map(marksOfCriterion)).toEqual([9_000, 1_000]);
  });
});

describe('when something is wrong', () => {
  it.each([
    ['weights', (draft: ReturnType<typeof draftOf>): unknown => (draft.parts[0]!.weight = '29.99')],
    [
      'marks',
      (draft: ReturnType<typeof draftOf>): unknown =>
        void (draft.parts[1]!.criteria[1]!.subCriteria[0]!.aspects[0]!.maxMarks = '9'),
    ],
    ['names', (draft: ReturnType<typeof draftOf>): unknown => (draft.parts[1]!.criteria[1]!.name = ' ')],
    ['numbers', (draft: ReturnType<typeof draftOf>): unknown => (draft.parts[1]!.alarmSpread = 'much')],
    ['sameName', (draft: ReturnType<typeof draftOf>): unknown => (draft.parts[1]!.name = '理论')],
    ['tieBreaks', (draft: ReturnType<typeof draftOf>): unknown => (draft.tieBreaks[0]!.criterion = '没有')],
  ] as const)('names %s', (problem, spoil) => {
    const draft = draftOf(source);
    spoil(draft);
    expect([...problemsOf(draft)]).toContain(problem);
  });
});

describe('when a part is added', () => {
  it('takes the weight that is left', () => {
    const { parts } = draftOf(source);
    expect(newPart(parts.slice(0, 1)).weight).toBe('70');
    expect(newPart(parts).weight).toBe('');
  });
});
