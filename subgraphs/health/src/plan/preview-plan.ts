import { requireScope, type RequestContext } from '@gonghui/kit';
import { adjudicate } from '../claim/rules/adjudicate.js';
import { planTermsOf } from './plan-terms.types.js';
import type { MedicalPlanPreview, PreviewMedicalPlanInput } from './plan.types.js';
import { checkPlanTerms } from './rules/check-plan-terms.js';
import { checkForForce } from './save-plan.js';

/** What terms make of an amount, and what stands against them; nothing is read or written. */
export function previewMedicalPlan(ctx: RequestContext, input: PreviewMedicalPlanInput): MedicalPlanPreview {
  requireScope(ctx.actor, 'health:manage');
  const terms = planTermsOf(input.terms);
  const userErrors = [...checkPlanTerms(terms), ...checkForForce(terms)].flatMap(([field, code, message]) =>
    message === null ? [] : [{ code, message, field: field.split('.') }],
  );
  const bill = {
    totalFen: input.selfPaid > 0n ? input.selfPaid : 0n,
    insuranceFen: 0n,
    majorIllnessFen: 0n,
    selfFundedFen: input.selfFunded > 0n ? input.selfFunded : 0n,
  };
  const [share] = adjudicate(bill, [
    { id: 'plan', terms, paidBeforeFen: input.paidBefore, deductibleBeforeFen: 0n },
  ]).shares;
  return { amountFen: share!.amountFen, lines: share!.lines, userErrors };
}
