import { checkLine, checkName, checkRange, type Problem } from '@gonghui/kit/rules';

/** Most units of one entry. */
const MOST = 1_000_000;

/** 1,000,000,000 yuan: more than any gift. */
const MOST_FEN = 100_000_000_000n;

/** What a receipt of goods says. */
export interface ReceiptFacts {
  readonly isBought: boolean;
  readonly source: string;
  readonly item: string;
  readonly unit: string;
  readonly quantity: number;
  readonly valueFen: bigint | null;
}

/** What handing out goods says. */
export interface HandOutFacts {
  readonly item: string;
  readonly unit: string;
  readonly quantity: number;
  readonly recipients: string;
  readonly recipientCount: number | null;
  readonly occasion: string;
  readonly attendees: number | null;
}

type Checked = readonly (readonly [field: string, problem: Problem])[];

/** What is wrong with a receipt: field and problem. What was bought has its price; goods in kind may be without a value. */
export function checkReceipt({ isBought, source, valueFen, ...goods }: ReceiptFacts): Checked {
  return [
    ['source', checkName(source, 'The giver or seller')],
    ...checkGoods(goods),
    [
      'value',
      valueFen === null
        ? isBought
          ? 'Write down what was paid for what was bought.'
          : null
        : valueFen > 0n && valueFen <= MOST_FEN
          ? null
          : 'A value is more than nothing and at most 1000000000.00 yuan; leave it out when it is not known.',
    ],
  ];
}

/** What is wrong with handing out goods: field and problem. */
export function checkHandOut(facts: HandOutFacts): Checked {
  return [
    ...checkGoods(facts),
    ['recipients', checkName(facts.recipients, 'The recipients')],
    ['recipientCount', checkRange(facts.recipientCount, 1, MOST, 'The number of recipients')],
    ['occasion', checkName(facts.occasion, 'The occasion')],
    ['attendees', checkRange(facts.attendees, 1, MOST, 'The number of persons who attended')],
  ];
}

function checkGoods({ item, unit, quantity }: Pick<ReceiptFacts, 'item' | 'unit' | 'quantity'>): Checked {
  const length = [...unit.trim()].length;
  return [
    ['item', checkName(item, 'The item')],
    ['unit', length >= 1 && length <= 10 ? checkLine(unit, 'The unit') : 'A unit has 1 to 10 characters, e.g. 床.'],
    ['quantity', checkRange(quantity, 1, MOST, 'The quantity')],
  ];
}
