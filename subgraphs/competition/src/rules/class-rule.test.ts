import { describe, expect, test } from 'vitest';
import { CLASS_RULES, gradeOf, holdsWithoutApproval, mayApprove } from './class-rule.js';

describe('the class of a competition', () => {
  test('gives more, the higher it is (S11)', () => {
    const ranks = ['NATIONAL', 'PROVINCIAL_CLASS_I', 'PROVINCIAL_CLASS_II', 'PROVINCIAL_CLASS_III'] as const;
    for (const [index, rank] of ranks.slice(1).entries()) {
      expect(CLASS_RULES[rank].awardLevel).toBeGreaterThan(CLASS_RULES[ranks[index]!].awardLevel);
      expect(CLASS_RULES[rank].promotableGrade).toBeGreaterThan(CLASS_RULES[ranks[index]!].promotableGrade);
    }
  });

  test.each([
    { kind: 'FIRST', rank: 'PROVINCIAL_CLASS_I', grade: 2 },
    { kind: 'THIRD', rank: 'PROVINCIAL_CLASS_III', grade: 4 },
    { kind: 'NOMINATION', rank: 'NATIONAL', grade: null },
    { kind: 'SPECIAL', rank: 'PROVINCIAL_CLASS_I', grade: null },
  ] as const)('$kind of $rank promotes to grade $grade', ({ kind, rank, grade }) => {
    expect(gradeOf(kind, rank)).toBe(grade);
  });

  test.each([
    { level: 'MUNICIPAL', rank: 'PROVINCIAL_CLASS_III', holds: true, approves: false },
    { level: 'MUNICIPAL', rank: 'PROVINCIAL_CLASS_II', holds: false, approves: false },
    { level: 'MUNICIPAL', rank: 'PROVINCIAL_CLASS_I', holds: false, approves: false },
    { level: 'GRASSROOTS', rank: 'PROVINCIAL_CLASS_III', holds: true, approves: false },
    { level: 'PROVINCIAL', rank: 'PROVINCIAL_CLASS_I', holds: true, approves: true },
    { level: 'PROVINCIAL', rank: 'PROVINCIAL_CLASS_III', holds: true, approves: false },
    { level: 'PROVINCIAL', rank: 'NATIONAL', holds: false, approves: false },
    { level: 'NATIONAL', rank: 'NATIONAL', holds: true, approves: true },
  ] as const)('$rank at a $level union: holds $holds, approves $approves', ({ level, rank, holds, approves }) => {
    expect([holdsWithoutApproval(level, rank), mayApprove(level, rank)]).toEqual([holds, approves]);
  });
});
