import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededBelow } from '../seeded-below.js';
import { drawQuestions, fullMarks, missingQuestions, type PaperPart } from './draw-questions.js';

const pool = (single: number, multiple: number) => [
  ...Array.from({ length: single }, (_, index) => ({ id: `s${index}`, kind: 'SINGLE' })),
  ...Array.from({ length: multiple }, (_, index) => ({ id: `m${index}`, kind: 'MULTIPLE' })),
];
const paper: readonly PaperPart[] = [
  { kind: 'SINGLE', count: 3, marks: 2 },
  { kind: 'MULTIPLE', count: 2, marks: 5 },
];

describe('when a paper is drawn', () => {
  test('a seed gives one paper, whatever order the pool comes in', () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray(pool(9, 7), { minLength: 16 }), (seed, shuffled) => {
        expect(drawQuestions(shuffled, paper, seededBelow(seed))).toEqual(
          drawQuestions(pool(9, 7), paper, seededBelow(seed)),
        );
      }),
    );
  });

  test('it has so many of each kind, none twice', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const drawn = drawQuestions(pool(9, 7), paper, seededBelow(seed));
        expect(drawn.map((id) => id[0]).join('')).toBe('sssmm');
        expect(new Set(drawn).size).toBe(5);
      }),
    );
  });

  test('the seed of an attempt gives the questions that were shown', () => {
    expect(drawQuestions(pool(9, 7), paper, seededBelow('0123456789ab'))).toEqual(['s1', 's6', 's7', 'm1', 'm5']);
  });

  test('another seed gives another paper, as a rule, and each question its share', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 900; seed++)
      for (const id of drawQuestions(pool(9, 7), [paper[0]!], seededBelow(String(seed))))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const count of counts.values()) expect(Math.abs(count - 300)).toBeLessThan(75);
  });

  test('a pool that is too small is told before', () => {
    expect(missingQuestions(pool(3, 1), paper)).toEqual([{ part: paper[1], available: 1 }]);
    expect(() => drawQuestions(pool(3, 1), paper, () => 0)).toThrow('cannot give');
  });

  test('full marks are those of all parts', () => expect(fullMarks(paper)).toBe(16));
});
