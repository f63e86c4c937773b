import { checkRange, type Problem } from '@gonghui/kit/rules';
import { PlanMethod } from '../plan-method.js';
import type { PlanTerms } from '../plan-terms.js';

/** Most that an amount of a plan can be, fen: ten million yuan. Design: more is a slip of the pen. */
export const MAX_PLAN_FEN = 1_000_000_000n;

/** Most segments or bands of one version. */
const MAX_BRACKETS = 20;

/** One check: field (parts separated by dots), code, and what is wrong, if anything. */
type Check = readonly [field: string, code: string, problem: Problem];

/** Everything about terms that no draft may hold; whether segments fit together is `checkBrackets`. */
export function checkPlanTerms(terms: PlanTerms): Check[] {
  const { method, brackets, fixedFen } = terms;
  const isFixed = method === PlanMethod.FIXED;
  return [
    ['terms.rank', 'PLAN_RANK', checkRange(terms.rank, 1, 9, 'The order of payment')],
    ['terms.deductible', 'PLAN_AMOUNT', amount(terms.deductibleFen, 0n)],
    ['terms.premium', 'PLAN_AMOUNT', amount(terms.premiumFen, 0n)],
    ['terms.cap', 'PLAN_AMOUNT', terms.capFen === null ? null : amount(terms.capFen, 1n)],
    ['terms.fixedAmount', 'PLAN_AMOUNT', fixed(isFixed, fixedFen)],
    ['terms.coverMonths', 'COVER_MONTHS', checkRange(terms.coverMonths, 1, 60, 'Months of a coverage period')],
    ['terms.waitingDays', 'WAITING_DAYS', checkRange(terms.waitingDays, 0, 366, 'Days of waiting')],
    [
      'terms.brackets',
      'BRACKETS_INVALID',
      isFixed === (brackets.length === 0) && brackets.length <= MAX_BRACKETS
        ? null
        : isFixed
          ? 'A fixed amount has no segments.'
          : `Give 1 to ${MAX_BRACKETS} segments.`,
    ],
    ...brackets.flatMap(({ fromFen, untilFen, rateBasisPoints }, at): Check[] => [
      [`terms.brackets.${at}.from`, 'PLAN_AMOUNT', amount(fromFen, 0n)],
      [`terms.brackets.${at}.until`, 'PLAN_AMOUNT', untilFen === null ? null : amount(untilFen, 0n)],
      [
        `terms.brackets.${at}.rateBasisPoints`,
        'PLAN_RATE',
        checkRange(rateBasisPoints, 0, 10_000, 'A rate in ten thousandths'),
      ],
    ]),
  ];
}

function fixed(isFixed: boolean, fixedFen: bigint | null): Problem {
  if (!isFixed) return fixedFen === null ? null : 'Only a plan of that method has a fixed amount.';
  return fixedFen === null ? 'Give the fixed amount.' : amount(fixedFen, 1n);
}

function amount(fen: bigint, least: bigint): Problem {
  return fen >= least && fen <= MAX_PLAN_FEN ? null : `The amount is ${least === 0n ? '0' : '0.01'} to 10000000 yuan.`;
}
