import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateSample, type ExaminedItem } from './evaluate-sample.js';

const plan = { intervalFen: 1_000_000n, confidence: 95, tolerableFen: 5_000_000n };
const right = (id: string, bookFen = 200_000n): ExaminedItem => ({ id, bookFen, auditedFen: bookFen });

describe('when nothing is found', () => {
  it('leaves basic precision: three intervals at 95 %', () => {
    const { overstatement, basicPrecisionFen, acceptable } = evaluateSample([right('a'), right('b')], plan);
    expect(basicPrecisionFen).toBe(2_995_733n);
    expect(overstatement).toEqual({ misstatements: [], projectedFen: 0n, upperLimitFen: 2_995_733n });
    expect(acceptable).toBe(true);
  });
});

describe('when misstatements are found', () => {
  it('projects taints, weighs them in falling order, and counts large records as they are', () => {
    const { overstatement, understatement, acceptable } = evaluateSample(
      [
        right('a'),
        { id: 'half', bookFen: 200_000n, auditedFen: 100_000n },
        { id: 'none', bookFen: 50_000n, auditedFen: 0n },
        { id: 'large', bookFen: 3_000_000n, auditedFen: 2_900_000n },
        { id: 'under', bookFen: 100_000n, auditedFen: 110_000n },
      ],
      plan,
    );
    expect(overstatement.misstatements.map(({ id, projectedFen }) => [id, projectedFen])).toEqual([
      ['none', 1_000_000n],
      ['half', 500_000n],
      ['large', 100_000n],
    ]);
    expect(overstatement.projectedFen).toBe(1_600_000n);
    // 2.995733 + (4.743865 − 2.995733) · 1 + (6.295794 − 4.743865) · 0.5, in intervals, and 100,000
    expect(overstatement.upperLimitFen).toBe(5_619_830n);
    expect(understatement.projectedFen).toBe(100_000n);
    expect(acceptable).toBe(false);
  });
});

describe('with any sample', () => {
  const amounts = fc.tuple(fc.bigInt({ min: 1n, max: 3_000_000n }), fc.bigInt({ min: 0n, max: 4_000_000n }));
  const items = fc
    .array(amounts, { maxLength: 20 })
    .map((list) => list.map(([bookFen, auditedFen], index) => ({ id: String(index), bookFen, auditedFen })));

  it('has its limit above its estimate, and never falls when one more misstatement is found', () => {
    fc.assert(
      fc.property(items, fc.bigInt({ min: 1n, max: 999_999n }), (list, wrong) => {
        const before = evaluateSample(list, plan).overstatement;
        expect(before.upperLimitFen >= before.projectedFen).toBe(true);
        const more = [...list, { id: 'more', bookFen: 999_999n, auditedFen: 999_999n - wrong }];
        const after = evaluateSample(more, plan).overstatement;
        expect(after.projectedFen > before.projectedFen).toBe(true);
        expect(after.upperLimitFen >= before.upperLimitFen).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
