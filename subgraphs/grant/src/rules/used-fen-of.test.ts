import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usedFenOf } from './used-fen-of.js';

test('what is taken back counts for nothing, in whatever order the entries come', () => {
  const uses = fc.array(fc.record({ amountFen: fc.bigInt({ min: 1n, max: 10n ** 12n }), isTakenBack: fc.boolean() }));
  fc.assert(
    fc.property(uses, fc.boolean(), (drawn, isLatestFirst) => {
      const entries = drawn.flatMap(({ amountFen, isTakenBack }, index) => [
        { amountFen, correctsId: null },
        ...(isTakenBack ? [{ amountFen, correctsId: `use ${index}` }] : []),
      ]);
      const standing = drawn.filter(({ isTakenBack }) => !isTakenBack);
      expect(usedFenOf(isLatestFirst ? entries.toReversed() : entries)).toBe(
        standing.reduce((sum, { amountFen }) => sum + amountFen, 0n),
      );
    }),
  );
});
