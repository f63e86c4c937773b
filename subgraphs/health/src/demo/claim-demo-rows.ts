import { demoId } from '@gonghui/kit/demo';
import { ClaimDocumentKind } from '../claim/claim-document-kind.js';
import { documentPlace } from '../claim/claim-document.entity.js';
import { claimFactsPlace, writeClaimFacts, type ClaimFacts } from '../claim/claim-file.entity.js';
import { ClaimKind } from '../claim/claim-kind.js';
import { tracePlace, writeTrace } from '../claim/claim-share.entity.js';
import { adjudicateSum } from '../claim/rules/adjudicate-sum.js';
import { adjudicate } from '../claim/rules/adjudicate.js';
import { readPlanTerms, type StoredPlanTerms } from '../plan/plan-terms.js';
import { benefitOf } from '../plan/rules/benefit-of.js';
import { blindIndex, encryptField } from '../privacy/field-cipher.js';
import type { FieldKeys } from '../privacy/field-keys.js';
import { addDays } from '../rules/days.js';
import { DEMO_CLAIMS, type DemoClaim } from './demo-claims.js';
import { personId } from './people-demo-rows.js';

type DemoRow = Readonly<Record<string, unknown>>;

/** Tables of covers and claims, those first that others refer to. */
export const CLAIM_TABLES = [
  'plan_cover',
  'claim',
  'claim_bill',
  'claim_file',
  'claim_share',
  'claim_document',
  'plan_account',
  'aid_share',
] as const;

/** What claims refer to. */
export interface ClaimPlaces {
  readonly keys: FieldKeys;
  /** Rows of people on rosters. */
  readonly workers: readonly DemoRow[];
  /** Rows of plans and of their one version. */
  readonly plans: readonly DemoRow[];
  readonly versions: readonly DemoRow[];
  /** Ids of accounts by name; claims of a province without its handlers are left out. */
  readonly accounts: ReadonlyMap<string, string>;
}

/** A picture of one point stands for every document. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

interface PlanRef {
  readonly planId: string;
  readonly versionId: string;
  readonly unionId: string;
  readonly terms: ReturnType<typeof readPlanTerms>;
}

/** The rows of covers and claims; what each payer pays is computed as a decision would. */
export function claimDemoRows(places: ClaimPlaces): Record<(typeof CLAIM_TABLES)[number], DemoRow[]> {
  const { keys, workers, accounts } = places;
  const rows: Record<(typeof CLAIM_TABLES)[number], DemoRow[]> = {
    plan_cover: [],
    claim: [],
    claim_bill: [],
    claim_file: [],
    claim_share: [],
    claim_document: [],
    plan_account: [],
    aid_share: [],
  };
  const booked = new Map<string, { paidFen: bigint; deductibleFen: bigint }>();
  const accountRows = new Map<string, DemoRow>();
  for (const claim of DEMO_CLAIMS) {
    const hands = handsOf(claim);
    if (hands) addClaim(claim, hands);
  }
  rows.plan_account.push(
    ...[...accountRows].map(([key, row]) => ({
      ...row,
      paid_fen: booked.get(key)!.paidFen.toString(),
      deductible_fen: booked.get(key)!.deductibleFen.toString(),
    })),
  );
  return rows;

  /** Who handed a claim in, checked and decided it; null where an account is missing. */
  function handsOf({ place }: DemoClaim): Record<'submitter' | 'checker' | 'decider', string> | null {
    const submitter = accounts.get(`${place}.health`);
    const checker = accounts.get(`${place}.handler`);
    const decider = accounts.get(`${place}.handler2`);
    return submitter && checker && decider ? { submitter, checker, decider } : null;
  }

  function addClaim(claim: DemoClaim, hands: Record<'submitter' | 'checker' | 'decider', string>): void {
    const { kind, serial, status, from } = claim;
    const until = claim.until ?? from;
    const worker = workers.find(({ id }) => id === personId(serial));
    if (!worker) throw new Error(`no made-up person has the number ${serial}`);
    const unionId = worker['union_id'];
    const id = demoId('claim', `${serial} ${kind} ${from}`);
    const personIndex = blindIndex(keys, 'claim of person', String(worker['identity_index']));
    const isDecided = status === 'DECIDED';
    const isOpen = status === 'SUBMITTED' || status === 'CHECKED';
    const shares = sharesOf(claim, id, personIndex, worker);
    const paidFen = shares.reduce((sum, { amount_fen: amount }) => sum + BigInt(String(amount ?? 0)), 0n);
    rows.claim.push({
      id,
      union_id: unionId,
      alias: `C${String(1_000_000_000 + ((serial * 7_919_337 + Number(from.replaceAll('-', ''))) % 9_000_000_000))}`,
      status,
      submitted_on: addDays(until, 6),
      submitter_id: hands.submitter,
      handler_id: isDecided ? hands.decider : claim.isTaken || !isOpen ? hands.checker : null,
      checker_id: isDecided || status === 'CHECKED' ? hands.checker : null,
      decider_id: isDecided ? hands.decider : null,
      rejection: claim.rejection ?? null,
      person_index: personIndex,
      kind,
      admitted_on: from,
      free_from: addDays(until, kind === ClaimKind.INPATIENT && until > from ? 0 : 1),
      month: isDecided ? `${addDays(until, 20).slice(0, 7)}-01` : null,
      granted_fen: isDecided ? paidFen.toString() : null,
    });
    if (status !== 'REJECTED')
      for (const number of claim.billNumbers ?? [])
        rows.claim_bill.push({
          id: demoId('claim bill', number),
          claim_id: id,
          union_id: unionId,
          bill_index: blindIndex(keys, 'bill', number),
        });
    const facts: ClaimFacts = {
      workerId: personId(serial),
      hospital: claim.hospital ?? null,
      billNumbers: claim.billNumbers ?? [],
      diagnosis: claim.diagnosis,
      dischargedOn: until,
      bill: claim.bill ?? null,
      grade: claim.grade ?? null,
      beneficiary: claim.beneficiary ?? null,
    };
    rows.claim_file.push({
      claim_id: id,
      union_id: unionId,
      facts_sealed: encryptField(keys, claimFactsPlace(id), writeClaimFacts(facts)),
    });
    rows.claim_share.push(...shares.map((share) => ({ ...share, claim_id: id, union_id: unionId })));
    addDocuments(claim, id, unionId);
    if (isDecided)
      rows.aid_share.push({
        id: demoId('aid share', id),
        kind: 'RELIEF',
        subject_id: id,
        union_id: unionId,
        programme_id: null,
        handler_id: hands.decider,
        amount_fen: paidFen.toString(),
        request_id: null,
      });
  }

  /** The payers of a claim; of a decided one with what each pays, which is booked to the person's accounts. */
  function sharesOf(claim: DemoClaim, claimId: string, personIndex: string, worker: DemoRow): DemoRow[] {
    const payers = claim.plans.map((name) => {
      const plan = planOf(name);
      const benefit = benefitOf(plan.terms, claim.kind);
      if (!benefit) throw new Error(`${name} pays no claim of ${claim.kind}`);
      const year = claim.from.slice(0, 4);
      if (plan.terms.needsEnrolment) addCover(plan, worker, year, claim.isGift ?? false);
      const key = [plan.planId, personIndex, year, benefit.account].join(' ');
      return { id: demoId('claim share', `${claimId} ${name}`), plan, benefit, key, periodFrom: `${year}-01-01` };
    });
    const isDecided = claim.status === 'DECIDED';
    const listed = payers.map(({ id, benefit, key }) => ({
      id,
      terms: benefit.terms,
      paidBeforeFen: booked.get(key)?.paidFen ?? 0n,
      deductibleBeforeFen: booked.get(key)?.deductibleFen ?? 0n,
    }));
    const { shares } = claim.bill ? adjudicate(claim.bill, listed) : adjudicateSum(claim.grade ?? null, listed);
    return payers.map(({ id, plan, benefit, key, periodFrom }) => {
      const share = shares.find(({ payerId }) => payerId === id)!;
      if (isDecided) {
        const before = booked.get(key) ?? { paidFen: 0n, deductibleFen: 0n };
        booked.set(key, {
          paidFen: before.paidFen + share.amountFen,
          deductibleFen: before.deductibleFen + share.deductibleFen,
        });
        accountRows.set(key, {
          id: demoId('plan account', key),
          plan_id: plan.planId,
          union_id: plan.unionId,
          person_index: personIndex,
          period_from: periodFrom,
          kind: benefit.account,
        });
      }
      return {
        id,
        plan_id: plan.planId,
        version_id: plan.versionId,
        period_from: periodFrom,
        account: benefit.account,
        amount_fen: isDecided ? share.amountFen.toString() : null,
        trace_sealed: isDecided ? encryptField(keys, tracePlace(id), writeTrace(share.lines)) : null,
      };
    });
  }

  function planOf(name: string): PlanRef {
    const plan = places.plans.find((one) => one['name'] === name);
    const version = places.versions.find((one) => one['plan_id'] === plan?.['id']);
    if (!plan || !version) throw new Error(`no plan of the demo is called ${name}`);
    return {
      planId: String(plan['id']),
      versionId: String(version['id']),
      unionId: String(plan['union_id']),
      // Written by `writePlanTerms` in this process.
      terms: readPlanTerms(version['terms'] as StoredPlanTerms),
    };
  }

  /** One cover for each person, plan and year; whoever claims in it has been covered before and does not wait. */
  function addCover(plan: PlanRef, worker: DemoRow, year: string, isGift: boolean): void {
    const id = demoId('plan cover', `${plan.planId} ${String(worker['id'])} ${year}`);
    if (rows.plan_cover.some((one) => one['id'] === id)) return;
    rows.plan_cover.push({
      id,
      plan_id: plan.planId,
      worker_id: worker['id'],
      union_id: worker['union_id'],
      identity_index: worker['identity_index'],
      starts_on: `${year}-01-01`,
      ends_on: `${Number(year) + 1}-01-01`,
      waits_until: `${year}-01-01`,
      funding: isGift ? 'GIFT' : 'EMPLOYER',
      premium_fen: plan.terms.premiumFen.toString(),
    });
  }

  function addDocuments(claim: DemoClaim, claimId: string, unionId: unknown): void {
    const kinds = claim.plans.flatMap((name) => benefitOf(planOf(name).terms, claim.kind)?.documents ?? []);
    for (const kind of new Set([...kinds, ClaimDocumentKind.APPLICATION])) {
      const id = demoId('claim document', `${claimId} ${kind}`);
      const content = { fileName: `${kind.toLowerCase()}.png`, mediaType: 'image/png', base64: PICTURE };
      rows.claim_document.push({
        id,
        claim_id: claimId,
        union_id: unionId,
        kind,
        size: Buffer.byteLength(PICTURE, 'base64'),
        content_sealed: encryptField(keys, documentPlace(id), JSON.stringify(content)),
      });
    }
  }
}
