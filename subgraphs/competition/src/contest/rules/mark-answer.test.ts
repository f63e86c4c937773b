import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnswer, markAnswer } from './mark-answer.js';

const single = { kind: 'SINGLE', optionCount: 4, correct: [2] };
const multiple = { kind: 'MULTIPLE', optionCount: 4, correct: [1, 3] };

describe('when an answer is marked', () => {
  test.each([
    [single, [2], 3],
    [single, [1], 0],
    [single, [], 0],
    [multiple, [1, 3], 3],
    [multiple, [3, 1], 3],
    [multiple, [1], 0],
    [multiple, [1, 2, 3], 0],
  ])('%j with %j gets %i', (question, chosen, marks) => expect(markAnswer(question, chosen, 3)).toBe(marks));

  test('the order of options never matters, and only the right set gets marks', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4]), fc.shuffledSubarray([1, 2, 3, 4]), (correct, chosen) => {
        const isRight = correct.toSorted().join() === chosen.toSorted().join();
        expect(markAnswer({ ...multiple, correct }, chosen, 5)).toBe(isRight ? 5 : 0);
      }),
    );
  });

  test.each([
    [single, [1, 2], false],
    [single, [5], false],
    [single, [0], false],
    [single, [1.5], false],
    [multiple, [1, 1], false],
    [multiple, [4, 2], true],
    [multiple, [], true],
  ])('%j can be answered with %j: %s', (question, chosen, is) => expect(isAnswer(question, chosen)).toBe(is));
});
