import { describe, expect, test } from 'vitest';
import { checkBill } from './check-bill.js';

const BILL = { totalFen: 100_00n, insuranceFen: 60_00n, majorIllnessFen: 10_00n, selfFundedFen: 5_00n };

describe('when a bill is checked', () => {
  test.each([
    [{}, '2023-03-01', '2023-03-09', []],
    [{}, '2023-03-01', '2023-03-01', []],
    [
      { totalFen: 0n, insuranceFen: 0n, majorIllnessFen: 0n, selfFundedFen: 0n },
      '2023-03-01',
      '2023-03-09',
      ['total CLAIM_AMOUNT'],
    ],
    [{ totalFen: 1_000_000_001n }, '2023-03-01', '2023-03-09', ['total CLAIM_AMOUNT']],
    [{ majorIllnessFen: -1n }, '2023-03-01', '2023-03-09', ['majorIllness CLAIM_AMOUNT']],
    [{ insuranceFen: 95_00n }, '2023-03-01', '2023-03-09', ['insurance BILL_SUM']],
    [{ selfFundedFen: 30_01n }, '2023-03-01', '2023-03-09', ['selfFunded BILL_SUM']],
    [{ selfFundedFen: 30_00n }, '2023-03-01', '2023-03-09', []],
    [{}, '2023-03-09', '2023-03-08', ['dischargedOn PERIOD_INVALID']],
    [{}, '2023-03-09', '2023-04-02', ['dischargedOn PERIOD_INVALID']],
  ])('%o from %s to %s', (change, admittedOn, dischargedOn, expected) => {
    const found = checkBill({ ...BILL, ...change }, admittedOn, dischargedOn, '2023-04-01');
    expect(found.flatMap(([field, code, problem]) => (problem === null ? [] : [`${field} ${code}`]))).toEqual(expected);
  });
});
