import { checkNotFuture, type Problem } from '@gonghui/kit/rules';
import type { Bill } from './adjudicate.js';

/** Most that a stay in hospital can cost, fen: ten million yuan. Design: more is a slip of the pen. */
const MOST_FEN = 1_000_000_000n;

/** One check: field, code, and what is wrong, if anything. */
type Check = readonly [field: string, code: string, problem: Problem];

/** Everything that cannot be of a bill and the days it is for. @param today `yyyy-mm-dd` */
export function checkBill(bill: Bill, admittedOn: string, dischargedOn: string, today: string): Check[] {
  const { totalFen, insuranceFen, majorIllnessFen, selfFundedFen } = bill;
  const leftFen = totalFen - insuranceFen - majorIllnessFen;
  return [
    ['total', 'CLAIM_AMOUNT', totalFen > 0n && totalFen <= MOST_FEN ? null : 'The cost is 0.01 to 10000000 yuan.'],
    ['insurance', 'CLAIM_AMOUNT', insuranceFen >= 0n ? null : 'It cannot be below 0.'],
    ['majorIllness', 'CLAIM_AMOUNT', majorIllnessFen >= 0n ? null : 'It cannot be below 0.'],
    ['selfFunded', 'CLAIM_AMOUNT', selfFundedFen >= 0n ? null : 'It cannot be below 0.'],
    ['insurance', 'BILL_SUM', leftFen >= 0n ? null : 'Insurance cannot have paid more than it cost.'],
    [
      'selfFunded',
      'BILL_SUM',
      leftFen < 0n || selfFundedFen <= leftFen ? null : 'It cannot be more than what insurance left.',
    ],
    [
      'dischargedOn',
      'PERIOD_INVALID',
      dischargedOn >= admittedOn ? checkNotFuture(dischargedOn, today) : 'It lies before the day of admission.',
    ],
  ];
}
