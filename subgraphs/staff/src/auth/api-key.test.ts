import { describe, expect, test } from 'vitest';
import { hashApiKey, looksLikeApiKey, makeApiKey } from './api-key.js';

describe('when an API key is made', () => {
  test('it is long, unlike any other, and found again by its hash', () => {
    const [one, other] = [makeApiKey(), makeApiKey()];
    expect(one.key).toMatch(/^gh_[\w-]{43}$/);
    expect(one.key).not.toBe(other.key);
    expect(one.key.startsWith(one.start)).toBe(true);
    expect(one.start).toHaveLength(8);
    expect(hashApiKey(one.key)).toBe(one.hash);
    expect(one.hash).not.toContain(one.key.slice(3));
  });

  test.each(['', 'gh_', 'gh_short', 'x'.repeat(46), `gh_${'a'.repeat(44)}`, `gh_${'a'.repeat(42)}\0`])(
    '"%s" is no key',
    (text) => {
      expect(looksLikeApiKey(text)).toBe(false);
    },
  );
});
