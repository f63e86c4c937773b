import { describe, expect, test } from 'vitest';
import { claimFourEyes } from './four-eyes.js';

describe('when somebody takes a claim', () => {
  test.each([
    ['b', null, 'a', true],
    ['a', null, 'a', false],
    ['a', 'b', 'b', false],
    ['a', 'b', 'a', false],
    ['a', 'b', 'c', true],
  ])('handed in by %s and checked by %s, %s may: %s', (submitterId, checkerId, actorId, may) => {
    expect(claimFourEyes({ submitterId, checkerId }, actorId) === null).toBe(may);
  });
});
