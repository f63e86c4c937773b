import { describe, expect, test } from 'vitest';
import { PALACE_GRANTS, STATION_AWARD } from '../demo/scheme-terms-of-print.js';
import { announcedFen } from './announced-amount.js';

describe('when an award is compared with what was announced', () => {
  test.each([
    ['S100: a rated station', STATION_AWARD, [{ itemKey: 'station', quantity: 1 }], 500_000n],
    ['S100: an item that the terms do not have', STATION_AWARD, [{ itemKey: 'bonus', quantity: 1 }], 0n],
    ['S110: a palace, which nobody rates', PALACE_GRANTS, [{ itemKey: 'construction', quantity: 1 }], null],
  ] as const)('%s', (_what, terms, items, fen) => {
    expect(announcedFen(terms, items)).toBe(fen);
  });
});
