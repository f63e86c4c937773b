import { PlanMethod } from '../../plan/plan-method.js';
import { ClaimRule } from '../claim-rule.js';
import type { Adjudication } from './adjudicate.js';
import { capped, line, rated, type Payer, type PayerShare, type TraceLine } from './payer.js';

/**
 * What each plan pays after an accident or a death: a fixed sum, or the share of it that a grade of disability gives,
 * cut down to the fen and to what is left of the cap. Nothing was spent, so that no payer takes another's into account
 * and nothing stays with the person. That it is paid once is for the database to keep. Source: S64.
 * @param grade grade of disability, 1 to 10; null for none
 */
export function adjudicateSum(grade: number | null, payers: readonly Payer[]): Adjudication {
  const shares = payers
    .toSorted((a, b) => a.terms.rank - b.terms.rank)
    .map((payer): PayerShare => {
      const lines = linesOf(grade, payer);
      return {
        payerId: payer.id,
        rank: payer.terms.rank,
        amountFen: lines.at(-1)!.resultFen,
        deductibleFen: 0n,
        lines,
      };
    });
  return {
    selfPaidFen: 0n,
    shares,
    paidFen: shares.reduce((sum, { amountFen }) => sum + amountFen, 0n),
    ownFen: 0n,
  };
}

function linesOf(grade: number | null, payer: Payer): TraceLine[] {
  const { method, grades, fixedFen } = payer.terms;
  const sumFen = fixedFen ?? 0n;
  const lines = [line(ClaimRule.SUM, sumFen, null, sumFen)];
  if (method === PlanMethod.GRADES) {
    const given = grades.find((one) => one.grade === grade);
    lines.push(rated(ClaimRule.GRADE, sumFen, given?.rateBasisPoints ?? 0));
  }
  return [...lines, ...capped(payer, lines.at(-1)!.resultFen)];
}
