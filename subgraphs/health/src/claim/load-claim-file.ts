import { loadById, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MedicalPlan } from '../plan/medical-plan.entity.js';
import { PlanVersion } from '../plan/plan-version.entity.js';
import { decryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { Worker } from '../worker/worker.entity.js';
import { openClaimFile, plansOfShares, previewClaim } from './adjudicate-claim.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimFile } from './claim-file.entity.js';
import { ClaimOpening } from './claim-opening.entity.js';
import { ClaimShare, readTrace, tracePlace } from './claim-share.entity.js';
import { ClaimStatus } from './claim-status.js';
import { Claim, eventIdOf } from './claim.entity.js';
import type { MedicalClaimFile, MedicalClaimShare } from './claim.types.js';
import type { PayerShare } from './rules/payer.js';

const NO_COSTS = { totalFen: null, insuranceFen: null, majorIllnessFen: null, selfFundedFen: null };

/** Whose a claim is, what it says and who pays it; null for everybody but its handlers, whom row-level security knows. */
export async function loadClaimFile(ctx: RequestContext, claim: Claim): Promise<MedicalClaimFile | null> {
  requireScope(ctx.actor, 'health:handle');
  return ctx.read(async (em) => {
    const file = await em.findOne(ClaimFile, { claimId: eventIdOf(claim) });
    if (!file) return null;
    const facts = openClaimFile(file);
    const { bill } = facts;
    const selfPaidFen = bill && bill.totalFen - bill.insuranceFen - bill.majorIllnessFen;
    const event = await em.find(Claim, { $or: [{ id: eventIdOf(claim) }, { supplementOfId: eventIdOf(claim) }] });
    const others = event.filter(({ id, status }) => id !== claim.id && status === ClaimStatus.DECIDED);
    const decided = claim.status === ClaimStatus.DECIDED ? await decidedShares(em, [claim]) : null;
    const shares = decided ?? (await previewClaim(em, claim, facts)).shares;
    const otherShares = await decidedShares(em, others);
    const plans = await plansOfShares(
      em,
      [...shares, ...otherShares].map(({ payerId }) => payerId),
    );
    const shown = (list: readonly ShareToShow[]): Promise<MedicalClaimShare[]> =>
      Promise.all(
        list.map(async ({ payerId, rank, amountFen, lines }) => ({
          plan: await loadById(ctx, 'health:read', MedicalPlan, plans.get(payerId)!),
          rank,
          amountFen,
          lines,
        })),
      );
    const [paidFen, otherPaidFen] = [sumOf(shares), sumOf(otherShares)];
    return {
      worker: await loadById(ctx, 'health:handle', Worker, facts.workerId),
      kind: claim.kind,
      hospital: facts.hospital,
      billNumbers: [...facts.billNumbers],
      diagnosis: facts.diagnosis,
      admittedOn: claim.admittedOn,
      dischargedOn: facts.dischargedOn,
      grade: facts.grade,
      beneficiary: facts.beneficiary,
      ...(bill ?? NO_COSTS),
      selfPaidFen,
      shares: await shown(shares),
      otherShares: await shown(otherShares),
      paidFen,
      otherPaidFen,
      ownFen: selfPaidFen === null ? null : selfPaidFen - otherPaidFen - paidFen,
      documents: await em.find(
        ClaimDocument,
        { claimId: { $in: event.map(({ id }) => id) } },
        { orderBy: { kind: 'asc', id: 'asc' } },
      ),
      openings: await em.find(
        ClaimOpening,
        { claimId: { $in: event.map(({ id }) => id) } },
        { orderBy: { at: 'desc', id: 'asc' } },
      ),
    };
  });
}

type ShareToShow = Pick<PayerShare, 'payerId' | 'rank' | 'amountFen' | 'lines'>;

const sumOf = (shares: readonly ShareToShow[]): bigint => shares.reduce((sum, { amountFen }) => sum + amountFen, 0n);

/** Shares of claims as they were decided. */
async function decidedShares(em: EntityManager, claims: readonly Claim[]): Promise<readonly ShareToShow[]> {
  const shares = await em.find(ClaimShare, { claimId: { $in: claims.map(({ id }) => id) } });
  const versions = await em.find(PlanVersion, { id: { $in: shares.map(({ versionId }) => versionId) } });
  const rankOf = new Map(versions.map(({ id, terms }) => [id, terms.rank]));
  return shares
    .map(({ id, versionId, amountFen, traceSealed }) => ({
      payerId: id,
      rank: rankOf.get(versionId) ?? 0,
      amountFen: amountFen ?? 0n,
      lines: traceSealed === null ? [] : readTrace(decryptField(fieldKeys(), tracePlace(id), traceSealed)),
    }))
    .toSorted((a, b) => a.rank - b.rank);
}
