import { describe, expect, test } from 'vitest';
import { checkHandOut, checkReceipt, type HandOutFacts, type ReceiptFacts } from './check-goods.js';

// S81: 72 quilts of Dingnan, in kind and without a value.
const quilts = { item: '棉被', unit: '床', quantity: 72 };
const receipt: ReceiptFacts = { ...quilts, isBought: false, source: '爱心企业', valueFen: null };
const handOut: HandOutFacts = {
  ...quilts,
  recipients: '快递员、货车司机',
  recipientCount: 72,
  occasion: '温暖行动启动仪式',
  attendees: 120,
};

const wrong = (checked: readonly (readonly [string, string | null])[]): string[] =>
  checked.flatMap(([field, problem]) => (problem ? [field] : []));

describe('when goods are received', () => {
  test.each<[string, Partial<ReceiptFacts>, string[]]>([
    ['in kind without a value', {}, []],
    ['in kind with a value', { valueFen: 720_000n }, []],
    ['bought, with its price', { isBought: true, valueFen: 720_000n }, []],
    ['bought without its price', { isBought: true }, ['value']],
    ['worth nothing', { valueFen: 0n }, ['value']],
    ['nothing', { quantity: 0 }, ['quantity']],
    ['less than nothing', { quantity: -72 }, ['quantity']],
    ['too many to be true', { quantity: 1_000_001 }, ['quantity']],
    ['without giver, item and unit', { source: ' ', item: '', unit: ' ' }, ['source', 'item', 'unit']],
  ])('%s', (_what, changes, fields) => {
    expect(wrong(checkReceipt({ ...receipt, ...changes }))).toEqual(fields);
  });
});

describe('when goods are given out', () => {
  test.each<[string, Partial<HandOutFacts>, string[]]>([
    ['to so many on an occasion', {}, []],
    ['to recipients counted elsewhere', { recipientCount: null, attendees: null }, []],
    ['to nobody', { recipientCount: 0, attendees: 0 }, ['recipientCount', 'attendees']],
    ['without recipients and occasion', { recipients: '', occasion: '' }, ['recipients', 'occasion']],
  ])('%s', (_what, changes, fields) => {
    expect(wrong(checkHandOut({ ...handOut, ...changes }))).toEqual(fields);
  });
});
