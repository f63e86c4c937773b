import { requireScope, type RequestContext } from '@gonghui/kit';
import { adjudicate } from '../claim/rules/adjudicate.js';
import { adjudicateSum } from '../claim/rules/adjudicate-sum.js';
import { isForCosts } from '../claim/rules/is-for-costs.js';
import { planTermsOf } from './plan-terms.types.js';
import type { MedicalPlanPreview, PreviewMedicalPlanInput } from './plan.types.js';
import { benefitOf } from './rules/benefit-of.js';
import { checkPlanTerms } from './rules/check-plan-terms.js';
import { checkForForce } from './save-plan.js';

/** What terms make of an amount, and what stands against them; nothing is read or written. */
export function previewMedicalPlan(ctx: RequestContext, input: PreviewMedicalPlanInput): MedicalPlanPreview {
  requireScope(ctx.actor, 'health:manage');
  const terms = planTermsOf(input.terms);
  const userErrors = [...checkPlanTerms(terms), ...checkForForce(terms)].flatMap(([field, code, message]) =>
    message === null ? [] : [{ code, message, field: field.split('.') }],
  );
  const benefit = benefitOf(terms, input.kind);
  if (!benefit) return { amountFen: 0n, lines: [], userErrors };
  const payer = { id: 'plan', terms: benefit.terms, paidBeforeFen: input.paidBefore, deductibleBeforeFen: 0n };
  const bill = {
    totalFen: input.selfPaid > 0n ? input.selfPaid : 0n,
    insuranceFen: 0n,
    majorIllnessFen: 0n,
    selfFundedFen: input.selfFunded > 0n ? input.selfFunded : 0n,
  };
  const { shares } = isForCosts(input.kind) ? adjudicate(bill, [payer]) : adjudicateSum(input.grade ?? null, [payer]);
  return { amountFen: shares[0]!.amountFen, lines: shares[0]!.lines, userErrors };
}
