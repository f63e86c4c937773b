import { describe, expect, test } from 'vitest';
import { SCREENING_SUBSIDY, STATION_AWARD } from '../demo/scheme-terms-of-print.js';
import { CapKind } from '../scheme/cap-kind.js';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import { OPEN_TERMS } from '../testing/put-grants.js';
import { checkItems, MAX_GRANT_FEN, type AskedItem } from './check-items.js';

const item = (more: Partial<AskedItem> = {}): AskedItem => ({ key: 'work', quantity: 1, askedFen: 100n, ...more });
const perPerson: SchemeTerms = { ...OPEN_TERMS, caps: [{ kind: CapKind.PERSON, level: null, amountFen: 1n }] };

const cases: readonly [what: string, SchemeTerms, readonly AskedItem[], readonly string[]][] = [
  ['one item', OPEN_TERMS, [item()], []],
  ['no items', OPEN_TERMS, [], ['ITEMS_MISSING']],
  ['nothing asked', OPEN_TERMS, [item({ askedFen: 0n })], ['AMOUNT_INVALID']],
  ['a negative amount', OPEN_TERMS, [item({ askedFen: -1n })], ['AMOUNT_INVALID']],
  ['the most', OPEN_TERMS, [item({ askedFen: MAX_GRANT_FEN })], []],
  ['more than the most', OPEN_TERMS, [item({ askedFen: MAX_GRANT_FEN + 1n })], ['AMOUNT_INVALID', 'AMOUNT_INVALID']],
  [
    'two items that are too much together',
    SCREENING_SUBSIDY,
    [item({ key: 'screening', askedFen: MAX_GRANT_FEN }), item({ key: 'solatium' })],
    ['AMOUNT_INVALID'],
  ],
  ['no quantity', OPEN_TERMS, [item({ quantity: 0 })], ['QUANTITY_INVALID']],
  ['half a person', OPEN_TERMS, [item({ quantity: 0.5 })], ['QUANTITY_INVALID']],
  ['an unknown item', OPEN_TERMS, [item({ key: 'bonus' })], ['ITEM_UNKNOWN']],
  ['an item twice', OPEN_TERMS, [item(), item()], ['ITEM_TWICE']],
  ['the announced amount', STATION_AWARD, [item({ key: 'station', askedFen: 500_000n })], []],
  [
    'the announced amount twice for one subject',
    STATION_AWARD,
    [item({ key: 'station', quantity: 2, askedFen: 1_000_000n })],
    ['AMOUNT_NOT_ANNOUNCED'],
  ],
  ['more than announced', STATION_AWARD, [item({ key: 'station', askedFen: 500_001n })], ['AMOUNT_NOT_ANNOUNCED']],
  ['less than announced', STATION_AWARD, [item({ key: 'station', askedFen: 499_999n })], ['AMOUNT_NOT_ANNOUNCED']],
  ['a cap per person without persons', perPerson, [item()], ['DECLARED_COUNT_MISSING']],
];

describe('when items are asked', () => {
  test.each(cases)('%s', (_what, terms, items, codes) => {
    const found = checkItems(terms, items, null).filter(([, , problem]) => problem !== null);
    expect(found.map(([, code]) => code)).toEqual(codes);
  });
});
