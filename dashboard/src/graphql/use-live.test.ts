import { describe, expect, it } from 'vitest';
import { reconnectDelay } from './use-live';

describe('reconnectDelay', () => {
  it.each([
    [0, 0, 750],
    [0, 1, 1_250],
    [3, 0.5, 8_000],
    [20, 0.5, 30_000],
  ])('of attempt %i with jitter %d is %i ms', (attempt, random, expected) => {
    expect(reconnectDelay(attempt, random)).toBe(expected);
  });
});
