import { checkNotFuture, type Problem } from '@gonghui/kit/rules';
import { LEAST_GRADE, WORST_GRADE } from '../../plan/rules/check-plan-terms.js';
import type { Beneficiary } from '../beneficiary.js';
import { ClaimKind } from '../claim-kind.js';
import type { Bill } from './adjudicate.js';
import { checkBill } from './check-bill.js';
import { isForCosts } from './is-for-costs.js';

/** Most bills of one claim. */
const MOST_BILLS = 40;

/** What a claim is for, as it is handed in. */
export interface ClaimEvent {
  readonly kind: ClaimKind;
  /** First day of it, `yyyy-mm-dd`. */
  readonly from: string;
  /** Last day of costs; null for none. */
  readonly until: string | null;
  /** Numbers of the bills, in capitals. */
  readonly billNumbers: readonly string[];
  /** The costs; null for none. */
  readonly bill: Bill | null;
  readonly grade: number | null;
  readonly beneficiary: Beneficiary | null;
}

/** One check: field, code, and what is wrong, if anything. */
type Check = readonly [field: string, code: string, problem: Problem];

/** Everything that cannot be of what a claim is for. @param today `yyyy-mm-dd` */
export function checkEvent(event: ClaimEvent, today: string): Check[] {
  const { kind, from, grade, beneficiary } = event;
  const gradeFits = Number.isInteger(grade) && grade! >= WORST_GRADE && grade! <= LEAST_GRADE;
  return [
    ...(isForCosts(kind) ? checkCosts(event, today) : checkSum(event)),
    [
      'grade',
      'CLAIM_GRADE',
      grade === null || (kind === ClaimKind.ACCIDENT && gradeFits)
        ? null
        : `Grades of disability after an accident are ${WORST_GRADE} to ${LEAST_GRADE}.`,
    ],
    [
      'beneficiary',
      'CLAIM_BENEFICIARY',
      (beneficiary !== null) === (kind === ClaimKind.DEATH)
        ? null
        : 'Say which relative is paid after a death, and with a death alone.',
    ],
    ['admittedOn', 'PERIOD_INVALID', checkNotFuture(from, today)],
  ];
}

function checkCosts({ from, until, billNumbers, bill }: ClaimEvent, today: string): Check[] {
  const fits = billNumbers.every((number) => /^[A-Z\d-]{4,40}$/.test(number));
  const isOnce = new Set(billNumbers).size === billNumbers.length;
  const count = billNumbers.length >= 1 && billNumbers.length <= MOST_BILLS;
  return [
    [
      'billNumbers',
      'BILL_NUMBER',
      fits && isOnce && count
        ? null
        : `Give 1 to ${MOST_BILLS} bill numbers of 4 to 40 letters, digits and hyphens, each once.`,
    ],
    ['total', 'CLAIM_COSTS', bill === null || until === null ? 'Say what it cost, and until when.' : null],
    ...(bill === null || until === null ? [] : checkBill(bill, from, until, today)),
  ];
}

function checkSum({ until, billNumbers, bill, from }: ClaimEvent): Check[] {
  const hasCosts = bill !== null || billNumbers.length > 0 || (until !== null && until !== from);
  return [
    [
      'total',
      'CLAIM_COSTS',
      hasCosts ? 'A sum is paid whatever the costs: leave bills, amounts and last day out.' : null,
    ],
  ];
}
