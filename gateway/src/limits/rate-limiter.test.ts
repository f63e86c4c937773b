import { describe, expect, test } from 'vitest';
import { RateLimiter } from './rate-limiter.js';

function limiter(requests = 3) {
  const clock = { now: 0 };
  const rate = new RateLimiter({ requests, windowMs: 1_000 }, () => clock.now);
  return { clock, take: (at: number, key = 'a') => ((clock.now = at), rate.take(key)) };
}

describe('the rate limit', () => {
  test('allows as many as it says and then tells how long to wait', () => {
    const { take } = limiter();
    expect([take(0), take(1), take(2), take(300)]).toEqual([null, null, null, 1]);
  });

  test('counts each key by itself', () => {
    const { take } = limiter(1);
    expect([take(0, 'a'), take(0, 'b'), take(0, 'a')]).toEqual([null, null, 1]);
  });

  test('slides: a burst at the end of a window still counts at the start of the next', () => {
    const { take } = limiter();
    expect([take(999), take(999), take(999)]).toEqual([null, null, null]);
    expect(take(1_001)).toBe(1);
    expect(take(1_400)).toBe(null);
  });

  test('forgets after two windows', () => {
    const { take } = limiter();
    for (let count = 0; count < 3; count += 1) take(0);
    expect([take(2_000), take(2_000), take(2_000)]).toEqual([null, null, null]);
  });
});
