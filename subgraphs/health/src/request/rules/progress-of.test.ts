import { describe, expect, test } from 'vitest';
import { progressOf } from './progress-of.js';

describe('when a request is followed', () => {
  test.each([
    [null, 'REQUESTED'],
    [{ isOver: false, askedFen: 9_000_000n, awardedFen: 0n, disbursedFen: 0n }, 'REQUESTED'],
    [{ isOver: false, askedFen: 8_000_000n, awardedFen: 8_000_000n, disbursedFen: 0n }, 'DECIDED'],
    [{ isOver: false, askedFen: 8_000_000n, awardedFen: 8_000_000n, disbursedFen: 7_999_999n }, 'DECIDED'],
    [{ isOver: false, askedFen: 8_000_000n, awardedFen: 8_000_000n, disbursedFen: 8_000_000n }, 'PAID'],
    [{ isOver: false, askedFen: 9_000_000n, awardedFen: 8_000_000n, disbursedFen: 0n }, 'DECIDED'],
    [{ isOver: false, askedFen: 8_000_001n, awardedFen: 8_000_000n, disbursedFen: 8_000_000n }, 'PARTLY_FUNDED'],
    [{ isOver: true, askedFen: 8_000_000n, awardedFen: 0n, disbursedFen: 0n }, 'OVER'],
  ] as const)('%o is %s', (filed, progress) => {
    expect(progressOf(filed)).toBe(progress);
  });
});
