import { checkRange, type Problem } from '@gonghui/kit/rules';
import { ClaimKind } from '../../claim/claim-kind.js';
import { isForCosts } from '../../claim/rules/is-for-costs.js';
import { PlanMethod } from '../plan-method.js';
import type { AmountTerms, PlanBenefit, PlanGrade, PlanTerms } from '../plan-terms.js';

/** Most that an amount of a plan can be, fen: ten million yuan. Design: more is a slip of the pen. */
export const MAX_PLAN_FEN = 1_000_000_000n;

/** Most segments or bands of one version. */
const MAX_BRACKETS = 20;

/** The grades of disability: 1, the worst, to 10 (人体损伤致残程度分级). */
export const WORST_GRADE = 1;
export const LEAST_GRADE = 10;

const { SEGMENTS, BANDS, FIXED, GRADES } = PlanMethod;

/** How what a claim is for may be paid. */
const METHODS: Readonly<Record<ClaimKind, readonly PlanMethod[]>> = {
  [ClaimKind.INPATIENT]: [SEGMENTS, BANDS, FIXED],
  [ClaimKind.OUTPATIENT]: [SEGMENTS, BANDS, FIXED],
  [ClaimKind.ACCIDENT]: [FIXED, GRADES],
  [ClaimKind.DEATH]: [FIXED],
};

/** One check: field (parts separated by dots), code, and what is wrong, if anything. */
type Check = readonly [field: string, code: string, problem: Problem];

/** Everything about terms that no draft may hold; whether segments fit together is `checkBrackets`. */
export function checkPlanTerms(terms: PlanTerms): Check[] {
  return [
    ['terms.rank', 'PLAN_RANK', checkRange(terms.rank, 1, 9, 'The order of payment')],
    ['terms.premium', 'PLAN_AMOUNT', amount(terms.premiumFen, 0n)],
    ['terms.coverMonths', 'COVER_MONTHS', checkRange(terms.coverMonths, 1, 60, 'Months of a coverage period')],
    ['terms.waitingDays', 'WAITING_DAYS', checkRange(terms.waitingDays, 0, 366, 'Days of waiting')],
    ...checkAmounts('terms', ClaimKind.INPATIENT, terms, []),
    ...terms.benefits.flatMap((benefit, at): Check[] => checkBenefit(`terms.benefits.${at}`, benefit, terms)),
  ];
}

function checkBenefit(at: string, benefit: PlanBenefit, { benefits }: PlanTerms): Check[] {
  const { kind, sharesAccount, capFen, grades } = benefit;
  const isTaken = kind === ClaimKind.INPATIENT || benefits.find((one) => one.kind === kind) !== benefit;
  return [
    [`${at}.kind`, 'BENEFIT_TWICE', isTaken ? 'The plan says already what it pays then.' : null],
    [
      `${at}.cap`,
      'BENEFIT_CAP',
      sharesAccount && capFen !== null ? 'It counts to the cap of stays in hospital, and has none of its own.' : null,
    ],
    ...checkAmounts(at, kind, benefit, grades),
  ];
}

function checkAmounts(at: string, kind: ClaimKind, terms: AmountTerms, grades: readonly PlanGrade[]): Check[] {
  const { method, brackets, fixedFen, deductibleFen, capFen } = terms;
  const hasSum = method === FIXED || method === GRADES;
  return [
    [
      `${at}.method`,
      'BENEFIT_METHOD',
      METHODS[kind].includes(method) ? null : `Choose one of ${METHODS[kind].join(', ')}.`,
    ],
    [`${at}.deductible`, 'PLAN_AMOUNT', amount(deductibleFen, 0n)],
    [
      `${at}.deductible`,
      'BENEFIT_DEDUCTIBLE',
      isForCosts(kind) || deductibleFen === 0n ? null : 'A sum has no deductible.',
    ],
    [`${at}.cap`, 'PLAN_AMOUNT', capFen === null ? null : amount(capFen, 1n)],
    [`${at}.fixedAmount`, 'PLAN_AMOUNT', fixed(hasSum, fixedFen)],
    [
      `${at}.brackets`,
      'BRACKETS_INVALID',
      hasSum === (brackets.length === 0) && brackets.length <= MAX_BRACKETS
        ? null
        : hasSum
          ? 'A fixed amount has no segments.'
          : `Give 1 to ${MAX_BRACKETS} segments.`,
    ],
    [`${at}.grades`, 'GRADES_INVALID', gradesOf(method === GRADES, grades)],
    ...brackets.flatMap(({ fromFen, untilFen, rateBasisPoints }, index): Check[] => [
      [`${at}.brackets.${index}.from`, 'PLAN_AMOUNT', amount(fromFen, 0n)],
      [`${at}.brackets.${index}.until`, 'PLAN_AMOUNT', untilFen === null ? null : amount(untilFen, 0n)],
      rate(`${at}.brackets.${index}`, rateBasisPoints),
    ]),
    ...grades.map(({ rateBasisPoints }, index) => rate(`${at}.grades.${index}`, rateBasisPoints)),
  ];
}

function gradesOf(isByGrade: boolean, grades: readonly PlanGrade[]): Problem {
  if (!isByGrade) return grades.length === 0 ? null : 'Only a benefit of that method has grades.';
  const named = new Set(grades.map(({ grade }) => grade));
  const fit = [...named].every((grade) => Number.isInteger(grade) && grade >= WORST_GRADE && grade <= LEAST_GRADE);
  return fit && named.size === grades.length && named.size > 0
    ? null
    : `Name grades from ${WORST_GRADE} to ${LEAST_GRADE}, each once.`;
}

function rate(at: string, rateBasisPoints: number): Check {
  return [`${at}.rateBasisPoints`, 'PLAN_RATE', checkRange(rateBasisPoints, 0, 10_000, 'A rate in ten thousandths')];
}

function fixed(hasSum: boolean, fixedFen: bigint | null): Problem {
  if (!hasSum) return fixedFen === null ? null : 'Only a plan of that method has a fixed amount.';
  return fixedFen === null ? 'Give the fixed amount.' : amount(fixedFen, 1n);
}

function amount(fen: bigint, least: bigint): Problem {
  return fen >= least && fen <= MAX_PLAN_FEN ? null : `The amount is ${least === 0n ? '0' : '0.01'} to 10000000 yuan.`;
}
