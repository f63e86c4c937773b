import { describe, expect, test } from 'vitest';
import { SIGNATURE_TOLERANCE_MS } from './gateway-signature.js';
import { SeenCalls } from './seen-calls.js';

const NOW = 1_800_000_000_000;
const refused = (seen: SeenCalls, signature: string, after: number): boolean => {
  try {
    seen.take(signature, NOW + after);
    return false;
  } catch {
    return true;
  }
};

describe('when a signed call comes again', () => {
  test.each([0, 1, SIGNATURE_TOLERANCE_MS, 2 * SIGNATURE_TOLERANCE_MS])(
    'it is refused %i ms later: its signature may still hold',
    (after) => {
      const seen = new SeenCalls();
      expect(refused(seen, 'a', 0)).toBe(false);
      expect(refused(seen, 'b', 1)).toBe(false);
      expect(refused(seen, 'a', after)).toBe(true);
    },
  );

  test('at the turn of a generation, it is refused too', () => {
    const seen = new SeenCalls();
    seen.take('first', NOW);
    seen.take('last of the old', NOW + 2 * SIGNATURE_TOLERANCE_MS - 1);
    seen.take('new', NOW + 2 * SIGNATURE_TOLERANCE_MS);
    expect(refused(seen, 'last of the old', 3 * SIGNATURE_TOLERANCE_MS)).toBe(true);
  });
});

describe('when more calls come than are remembered', () => {
  test('the oldest are forgotten, and the memory stays bounded', () => {
    const seen = new SeenCalls(10);
    for (let call = 0; call < 100; call++) seen.take(`call ${call}`, NOW);
    expect(refused(seen, 'call 99', 0)).toBe(true);
    expect(refused(seen, 'call 5', 0)).toBe(false);
  });
});
