import { CapKind } from '../scheme/cap-kind.js';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import type { Problem } from '@gonghui/kit/rules';

/** An item as it was asked. */
export interface AskedItem {
  readonly key: string;
  readonly quantity: number;
  readonly askedFen: bigint;
}

/** Most one grant may ask: 100 billion yuan. Design: totals of a country stay exact in every program that reads them. */
export const MAX_GRANT_FEN = 10_000_000_000_000n;

const MAX_QUANTITY = 1_000_000;
const MAX_ITEMS = 50;

/**
 * What is wrong with the items of an application: field, code, reason. Amounts are whole fen; what is no whole number
 * of fen never gets here (`Money` refuses it).
 * @param persons persons declared; null when none were
 */
export function checkItems(
  terms: SchemeTerms,
  items: readonly AskedItem[],
  persons: number | null,
): readonly (readonly [field: string, code: string, problem: Problem])[] {
  const total = items.reduce((sum, item) => sum + item.askedFen, 0n);
  return [
    [
      'items',
      'ITEMS_MISSING',
      items.length >= 1 && items.length <= MAX_ITEMS ? null : `An application has 1 to ${MAX_ITEMS} items.`,
    ],
    ...items.flatMap((item, index) => {
      const known = terms.items.find((one) => one.key === item.key);
      const field = `items.${index}`;
      return [
        [
          `${field}.key`,
          'ITEM_UNKNOWN',
          known
            ? null
            : `The scheme pays ${terms.items.map((one) => one.key).join(', ')}; "${item.key}" is none of them.`,
        ],
        [
          `${field}.key`,
          'ITEM_TWICE',
          items.findIndex((other) => other.key === item.key) < index ? 'This item is there already; add to it.' : null,
        ],
        [
          `${field}.quantity`,
          'QUANTITY_INVALID',
          Number.isInteger(item.quantity) && item.quantity >= 1 && item.quantity <= MAX_QUANTITY
            ? null
            : `The quantity is a whole number from 1 to ${MAX_QUANTITY}.`,
        ],
        [
          `${field}.asked`,
          'AMOUNT_INVALID',
          item.askedFen > 0n && item.askedFen <= MAX_GRANT_FEN
            ? null
            : 'The amount is more than nothing and at most 100000000000.00 yuan.',
        ],
        [`${field}.asked`, 'AMOUNT_NOT_ANNOUNCED', known?.isFixed ? notAnnounced(item, known.capPerUnitFen) : null],
      ] as const;
    }),
    [
      'items',
      'AMOUNT_INVALID',
      total <= MAX_GRANT_FEN ? null : 'All items together may ask at most 100000000000.00 yuan.',
    ],
    [
      'items',
      'AMOUNT_NOT_ANNOUNCED',
      terms.ratings.length === 0 || (items.length === 1 && items[0]!.quantity === 1)
        ? null
        : 'A rated subject is paid the announced amount once: ask for one item, and for one of it.',
    ],
    [
      'declaredCount',
      'DECLARED_COUNT_MISSING',
      persons === null && terms.caps.some((cap) => cap.kind === CapKind.PERSON)
        ? 'The scheme pays by person; say for how many.'
        : null,
    ],
  ];
}

function notAnnounced({ quantity, askedFen }: AskedItem, unitFen: bigint | null): Problem {
  if (unitFen === null || !Number.isInteger(quantity) || askedFen === unitFen * BigInt(quantity)) return null;
  return `The announced amount is paid: ${quantity} × ${unitFen / 100n}.${(unitFen % 100n).toString().padStart(2, '0')} yuan. Ask for that.`;
}
