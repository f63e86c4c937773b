import { describe, expect, test } from 'vitest';
import { paymentReference } from './payment-reference.js';
import { readBankRow, type BankColumn } from './read-bank-row.js';

const TODAY = '2022-03-05';
const paid: Record<BankColumn, string> = {
  reference: paymentReference(42n),
  amount: '1,500,000.00',
  result: '成功',
  paidOn: '2022-03-01',
  bankReference: 'B20220301000042',
  failure: '',
};

describe('when the bank paid', () => {
  test.each([
    ['as it is written', {}, '2022-03-01'],
    ['with another date form', { paidOn: '2022/3/1' }, '2022-03-01'],
    ['with a date of digits', { paidOn: '20220301' }, '2022-03-01'],
    ['in Chinese', { paidOn: '2022年3月1日', result: '已付', amount: '￥1500000' }, '2022-03-01'],
  ])('%s it is read', (_how, changes, paidOn) => {
    expect(readBankRow({ ...paid, ...changes }, TODAY)).toEqual({
      faults: [],
      result: { number: 42n, amountFen: 150_000_000n, state: 'paid', paidOn, bankReference: 'B20220301000042' },
    });
  });

  test.each<[string, Partial<typeof paid>, string[]]>([
    ['a wrong reference', { reference: 'GH000000004288' }, ['REFERENCE_INVALID']],
    ['a fraction of a fen', { amount: '1.005' }, ['AMOUNT_INVALID']],
    ['an amount below nothing', { amount: '-1' }, ['AMOUNT_INVALID']],
    ['a day to come', { paidOn: '2022-03-06' }, ['DATE_INVALID']],
    ['a day that is none', { paidOn: '2022-02-30' }, ['DATE_INVALID']],
    ['no serial number', { bankReference: '' }, ['BANK_REFERENCE_MISSING']],
    ['an unknown result', { result: '处理中' }, ['RESULT_UNKNOWN']],
    [
      'everything wrong',
      { reference: '', amount: '', paidOn: '', bankReference: '' },
      ['REFERENCE_INVALID', 'AMOUNT_INVALID', 'DATE_INVALID', 'BANK_REFERENCE_MISSING'],
    ],
  ])('%s is told at its cell', (_what, changes, codes) => {
    const { result, faults } = readBankRow({ ...paid, ...changes }, TODAY);
    expect(result).toBeNull();
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });
});

test('when the bank could not pay, neither day nor serial number is needed', () => {
  expect(readBankRow({ ...paid, result: '失败', paidOn: '', bankReference: '', failure: '户名不符' }, TODAY)).toEqual({
    faults: [],
    result: { number: 42n, amountFen: 150_000_000n, state: 'failed', failure: '户名不符' },
  });
});
