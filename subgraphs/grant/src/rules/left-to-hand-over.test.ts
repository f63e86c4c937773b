import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leftToHandOver } from './left-to-hand-over.js';

const yuan = (amount: number): bigint => BigInt(Math.round(amount * 100));

// S66: four campaigns of an enterprise union, handed over in full.
test.each<[string, number, number, number, number]>([
  ['Shi Jinde', 19_044, 19_044, 0, 0],
  ['Li Zhanglu, on his way', 38_000, 30_000, 0, 8_000],
  ['Zhao Gou, nothing paid yet', 53_600, 0, 0, 53_600],
  ['Wang Yongfu', 68_100, 68_100, 0, 0],
  ['two on one line, the other’s share set aside', 100, 60, 40, 0],
])('%s', (_who, raised, handedOver, forOthers, left) => {
  expect(
    leftToHandOver({ raisedFen: yuan(raised), handedOverFen: yuan(handedOver), forOthersFen: yuan(forOthers) }),
  ).toBe(yuan(left));
});

test('nothing is left when all parts together are what was raised, and only then', () => {
  const fen = fc.bigInt({ min: 0n, max: 10n ** 13n });
  fc.assert(
    fc.property(fen, fen, fen, (handedOverFen, forOthersFen, more) => {
      const raisedFen = handedOverFen + forOthersFen + more;
      expect(leftToHandOver({ raisedFen, handedOverFen, forOthersFen }) === 0n).toBe(more === 0n);
    }),
  );
});
