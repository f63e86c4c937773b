import { CalculationRule } from '../calculation/calculation-rule.js';
import { CapKind } from '../scheme/cap-kind.js';
import type { SchemeTerms, TermsCap } from '../scheme/scheme-terms.js';
import type { UnionLevel } from '../trade-union/union-level.js';
import { yuanOf } from './yuan-of.js';

/** What an amount is calculated from. Quantities are whole and above 0, amounts whole fen and above 0. */
export interface CalculationRequest {
  readonly items: readonly { readonly key: string; readonly quantity: number; readonly askedFen: bigint }[];
  readonly applicantLevel: UnionLevel;
  /** Persons declared; null when none were. */
  readonly persons: number | null;
  /** What other grants of the scheme for the same subject were awarded. */
  readonly projectAwardedFen: bigint;
  /** What other grants of the scheme to the applicant in the same pay year were awarded. */
  readonly applicantYearAwardedFen: bigint;
}

/** One rule and what it did to the amount: `askedFen − cutFen = grantedFen`. */
export interface CalculationLine {
  readonly rule: CalculationRule;
  /** The item it looked at; null for the whole grant. */
  readonly itemKey: string | null;
  readonly askedFen: bigint;
  /** Most that the rule allows; null where it sets no amount. */
  readonly capFen: bigint | null;
  readonly cutFen: bigint;
  readonly grantedFen: bigint;
  readonly explanation: string;
}

/** An amount with its trace: `askedFen` less all cuts is `grantedFen`. */
export interface Calculation {
  readonly askedFen: bigint;
  readonly grantedFen: bigint;
  readonly lines: readonly CalculationLine[];
  /** What each item is granted, in the order asked; together `grantedFen`. */
  readonly itemsFen: readonly bigint[];
}

const WHOLE = 10_000n;

/**
 * What the terms allow of an amount asked, with each rule that looked at it: first item by item, then the rate, then
 * the caps on the whole. More asked never gives less.
 */
export function calculate(terms: SchemeTerms, request: CalculationRequest): Calculation {
  const lines: CalculationLine[] = [];
  const limit = (
    rule: CalculationRule,
    itemKey: string | null,
    askedFen: bigint,
    capFen: bigint,
    explanation: string,
  ): bigint => {
    const ceiling = capFen > 0n ? capFen : 0n;
    const grantedFen = askedFen < ceiling ? askedFen : ceiling;
    lines.push({ rule, itemKey, askedFen, capFen: ceiling, cutFen: askedFen - grantedFen, grantedFen, explanation });
    return grantedFen;
  };

  const itemsFen = request.items.map(({ key, quantity, askedFen }) => {
    const item = terms.items.find((one) => one.key === key);
    if (item?.capPerUnitFen == null) return askedFen;
    const most = `${quantity} × ${yuan(item.capPerUnitFen)}`;
    return item.isFixed
      ? limit(CalculationRule.FIXED_AMOUNT, key, askedFen, item.capPerUnitFen * BigInt(quantity), `announced: ${most}`)
      : limit(CalculationRule.ITEM_CAP, key, askedFen, item.capPerUnitFen * BigInt(quantity), `at most ${most}`);
  });
  let granted = sum(itemsFen);
  if (terms.rateBasisPoints < WHOLE) {
    const share = (granted * BigInt(terms.rateBasisPoints)) / WHOLE;
    granted = limit(CalculationRule.RATE, null, granted, share, `${terms.rateBasisPoints / 100} % of ${yuan(granted)}`);
  }
  for (const cap of terms.caps) {
    if (cap.level !== null && cap.level !== request.applicantLevel) continue;
    const { rule, capFen, explanation } = capOf(cap, request);
    granted = limit(rule, null, granted, capFen, explanation);
  }
  return {
    askedFen: sum(request.items.map((item) => item.askedFen)),
    grantedFen: granted,
    lines,
    itemsFen: takeFromTheEnd(itemsFen, granted),
  };
}

function capOf(
  { kind, level, amountFen }: TermsCap,
  { persons, projectAwardedFen, applicantYearAwardedFen }: CalculationRequest,
): { rule: CalculationRule; capFen: bigint; explanation: string } {
  const whom = level === null ? '' : `, ${level}`;
  switch (kind) {
    case CapKind.GRANT:
      return {
        rule: CalculationRule.GRANT_CAP,
        capFen: amountFen,
        explanation: `at most ${yuan(amountFen)} a grant${whom}`,
      };
    case CapKind.PROJECT:
      return {
        rule: CalculationRule.PROJECT_CAP,
        capFen: amountFen - projectAwardedFen,
        explanation: `at most ${yuan(amountFen)} a project${whom}${before(projectAwardedFen)}`,
      };
    case CapKind.PERSON:
      return {
        rule: CalculationRule.PERSON_CAP,
        capFen: amountFen * BigInt(persons ?? 0),
        explanation: `at most ${yuan(amountFen)} a person × ${persons ?? 0}${whom}`,
      };
    case CapKind.APPLICANT_YEAR:
      return {
        rule: CalculationRule.APPLICANT_YEAR_CAP,
        capFen: amountFen - applicantYearAwardedFen,
        explanation: `at most ${yuan(amountFen)} an applicant and year${whom}${before(applicantYearAwardedFen)}`,
      };
  }
}

const before = (fen: bigint): string => (fen > 0n ? `, of which ${yuan(fen)} were awarded before` : '');

/** Cuts a list of amounts down to a sum, the last first. */
function takeFromTheEnd(amounts: readonly bigint[], total: bigint): bigint[] {
  let left = total;
  return amounts.map((amount) => {
    const kept = amount < left ? amount : left;
    left -= kept;
    return kept;
  });
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

const yuan = (fen: bigint): string => `${yuanOf(fen)} yuan`;
