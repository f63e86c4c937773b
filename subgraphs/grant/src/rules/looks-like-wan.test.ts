import { describe, expect, test } from 'vitest';
import { looksLikeWan } from './looks-like-wan.js';

const peers = [3_000_000n, 900_000n, 1_500_000n, 2_000_000n].map((yuan) => yuan * 100n);

describe('when an amount is compared with its peers', () => {
  test.each([
    ['ten thousand times the median', 15_000_000_000n, true],
    ['a thousand times the median', 1_500_000_000n, true],
    ['just below', 1_499_999_999n, false],
    ['twice the largest', 6_000_000n, false],
  ])('%s', (_what, yuan, suspicious) => {
    expect(looksLikeWan(yuan * 100n, peers)).toBe(suspicious);
  });

  test('two peers say nothing', () => {
    expect(looksLikeWan(10n ** 15n, peers.slice(0, 2))).toBe(false);
  });
});
