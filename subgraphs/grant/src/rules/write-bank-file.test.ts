import { expect, test } from 'vitest';
import { writeBankFile } from './write-bank-file.js';

const order = {
  reference: 'GH000000000195',
  payeeName: '新建区总工会',
  payeeAccount: '6222000012345678',
  amountFen: 150_000_000n,
  purpose: '文化宫补助',
};
const lineOf = (changes: Partial<typeof order>): string => writeBankFile([{ ...order, ...changes }]).split('\r\n')[1]!;

test('it is a header and a line for each payment, ended by CR LF', () => {
  expect(writeBankFile([order, { ...order, amountFen: 1n }])).toBe(
    '业务参考号,收款户名,收款账号,金额,用途\r\n' +
      'GH000000000195,新建区总工会,6222000012345678,1500000.00,文化宫补助\r\n' +
      'GH000000000195,新建区总工会,6222000012345678,0.01,文化宫补助\r\n',
  );
});

test.each([
  ['a comma', { payeeName: '甲,乙' }, '"甲,乙"'],
  ['quotes', { payeeName: '甲"乙"' }, '"甲""乙"""'],
  ['a formula', { payeeName: '=HYPERLINK("x")' }, `"'=HYPERLINK(""x"")"`],
  ['a sum', { purpose: '+1+1' }, "'+1+1"],
  ['a full-width formula', { purpose: '＝1' }, "'＝1"],
  ['lines', { purpose: '甲\r\n乙' }, '甲 乙'],
])('%s can do no harm', (_what, changes, cell) => {
  expect(lineOf(changes)).toContain(cell);
});
