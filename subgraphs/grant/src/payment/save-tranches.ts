import { checkNotFuture, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { DocumentKind } from '../case/document-kind.js';
import { GrantDocument } from '../case/grant-document.entity.js';
import { StepKind } from '../case/step-kind.js';
import { takeStep } from '../case/take-step.js';
import { checkTranches } from '../rules/check-tranches.js';
import { monthlyInstalments } from '../rules/monthly-instalments.js';
import type { MeetTrancheInput, SaveTranchesInput } from './payment.inputs.js';
import { PaymentStatus } from './payment-status.js';
import { Payment } from './payment.entity.js';
import { TrancheStatus } from './tranche-status.js';
import { lockFundedGrant } from './lock-funded-grants.js';
import { Tranche } from './tranche.entity.js';

/** Plans in which parts a grant is paid; the plan replaces the one before. @returns id of the grant */
export async function saveTranches(ctx: RequestContext, em: EntityManager, input: SaveTranchesInput): Promise<string> {
  requireScope(ctx.actor, 'grant:check');
  const locked = await lockFundedGrant(em, input.grantId, 'grantId');
  const { grant } = locked;
  takeStep(ctx, em, StepKind.PLAN, locked);
  if ((await em.count(Payment, { caseId: grant.id, status: { $ne: PaymentStatus.CANCELLED } })) > 0)
    refuse('STATE_CHANGED', 'Payments of this grant were prepared already.', 'grantId');
  const planned = plannedParts(input, grant.awardedFen, grant.year);
  refuseProblems(
    ...checkTranches(planned, grant.awardedFen).map(
      ([field, problem]) => [field, 'TRANCHES_INVALID', problem] as const,
    ),
  );
  await em.nativeDelete(Tranche, { caseId: grant.id });
  for (const [index, part] of planned.entries())
    em.persist(
      em.create(Tranche, {
        id: v7(),
        caseId: grant.id,
        unionId: grant.unionId,
        position: index + 1,
        milestone: part.milestone.trim(),
        month: part.month,
        amountFen: part.amountFen,
        dueOn: part.dueOn,
        metOn: null,
        documentId: null,
        status: TrancheStatus.PLANNED,
      }),
    );
  return grant.id;
}

/** Records that a milestone was reached. @returns id of the grant */
export async function meetTranche(ctx: RequestContext, em: EntityManager, input: MeetTrancheInput): Promise<string> {
  requireScope(ctx.actor, 'grant:check');
  refuseProblems(['metOn', 'DATE_IN_FUTURE', checkNotFuture(input.metOn, ctx.today)]);
  const found = isId(input.trancheId) ? await em.findOne(Tranche, { id: input.trancheId }) : null;
  if (!found) refuse('TRANCHE_NOT_FOUND', 'There is no such part of a grant in your scope.', 'trancheId');
  const locked = await lockFundedGrant(em, found.caseId, 'trancheId');
  const tranche = await em.findOneOrFail(Tranche, { id: found.id }, { refresh: true });
  if (tranche.status !== TrancheStatus.PLANNED)
    refuse('STATE_CHANGED', 'This part is not waiting for its milestone. Load it again.', 'trancheId');
  if (tranche.month !== null)
    refuse('TRANCHE_IS_MONTHLY', 'An allowance is due when its month has come; it needs no evidence.', 'trancheId');
  const document = isId(input.documentId)
    ? await em.findOne(GrantDocument, { id: input.documentId, caseId: tranche.caseId, kind: DocumentKind.EVIDENCE })
    : null;
  if (!document) refuse('DOCUMENT_MISSING', 'Attach the evidence to this grant first.', 'documentId');
  tranche.status = TrancheStatus.MET;
  tranche.metOn = input.metOn;
  tranche.documentId = document.id;
  takeStep(ctx, em, StepKind.EVIDENCE, locked, { note: tranche.milestone, amountFen: tranche.amountFen });
  return locked.grant.id;
}

interface PlannedPart {
  readonly milestone: string;
  readonly month: string | null;
  readonly amountFen: bigint;
  readonly dueOn: string;
}

function plannedParts(
  { tranches, isMonthly }: SaveTranchesInput,
  awardedFen: bigint,
  year: number,
): readonly PlannedPart[] {
  if (!isMonthly)
    return (tranches ?? []).map(({ milestone, amount, dueOn }) => ({
      milestone,
      month: null,
      amountFen: amount,
      dueOn,
    }));
  if (tranches?.length)
    refuse('TRANCHES_INVALID', 'A monthly allowance has twelve equal parts; leave the parts out.', 'tranches');
  return monthlyInstalments(awardedFen, year).map(({ month, amountFen }) => ({
    milestone: `${month.slice(0, 7)} 月度补贴`,
    month,
    amountFen,
    dueOn: month,
  }));
}
