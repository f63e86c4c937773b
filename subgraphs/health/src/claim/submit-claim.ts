import {
  checkName,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import { DriverException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomBytes, randomUUID } from 'node:crypto';
import { PlanCover } from '../cover/plan-cover.entity.js';
import { loadPlan, refuseOutsidePlan, versionOn } from '../plan/load-plan.js';
import { readPlanTerms, type PlanTerms } from '../plan/plan-terms.js';
import { blindIndex, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { readIdentityNumber } from '../rules/identity-number.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { Worker } from '../worker/worker.entity.js';
import { readDocuments, writeDocuments } from './attach-documents.js';
import type { ClaimDocumentKind } from './claim-document-kind.js';
import { claimFactsPlace, writeClaimFacts, type ClaimFacts } from './claim-file.entity.js';
import type { SubmitMedicalClaimInput } from './claim.types.js';
import { personIndexOf } from './person-index.js';
import { checkBill } from './rules/check-bill.js';

/** Most plans that pay of one stay. */
const MOST_PLANS = 5;

/** A plan that is to pay, with the version of the day of admission and the period whose cap counts. */
interface ChosenPlan {
  readonly planId: string;
  readonly versionId: string;
  readonly periodFrom: string;
  readonly terms: PlanTerms;
}

/**
 * Hands a claim in for all plans that are to pay of a stay in hospital. @returns its id
 * @param scope what the caller must hold: officers hand claims in, handlers of care for whom they look after
 * @throws Refusal `CLAIM_OUTSIDE_PERIOD`, `CLAIM_IN_WAITING`, `NOT_COVERED`, `CLAIM_DUPLICATE`, `CLAIM_DOCUMENTS` …
 */
export async function submitMedicalClaim(
  ctx: RequestContext,
  em: EntityManager,
  input: SubmitMedicalClaimInput,
  scope: 'health:manage' | 'health:handle' = 'health:manage',
): Promise<string> {
  const { accountId } = requireScope(ctx.actor, scope);
  const { admittedOn, dischargedOn } = input;
  const billNumber = input.billNumber.trim().toUpperCase();
  const bill = {
    totalFen: input.total,
    insuranceFen: input.insurance,
    majorIllnessFen: input.majorIllness,
    selfFundedFen: input.selfFunded,
  };
  const identity = readIdentityNumber(input.identityNumber);
  const { documents, checks } = readDocuments(input.documents);
  refuseProblems(
    ...(identity.state === 'refused' ? [['identityNumber', identity.code, identity.reason] as InputCheck] : []),
    ['hospital', 'NAME_INVALID', checkName(input.hospital, 'The hospital')],
    ['diagnosis', 'NAME_INVALID', checkName(input.diagnosis, 'The diagnosis')],
    [
      'billNumber',
      'BILL_NUMBER',
      /^[A-Z\d-]{4,40}$/.test(billNumber) ? null : 'A bill number has 4 to 40 letters, digits and hyphens.',
    ],
    ...checkBill(bill, admittedOn, dischargedOn, ctx.today),
    ...checks,
  );
  const worker = await findClaimant(em, input.unionId, identity.state === 'read' ? identity.number : '');
  const chosen = await choosePlans(em, worker, input.planIds, admittedOn);
  refuseProblems([
    'documents',
    'CLAIM_DOCUMENTS',
    missing(
      chosen,
      documents.map(({ kind }) => kind),
    ),
  ]);

  const keys = fieldKeys();
  // By chance, not by time: an order of ids would tell who of a union fell ill when.
  const id = randomUUID();
  const facts: ClaimFacts = {
    workerId: worker.id,
    hospital: input.hospital.trim(),
    billNumber,
    diagnosis: input.diagnosis.trim(),
    dischargedOn,
    bill,
  };
  await em
    .execute(
      `insert into health.claim
         (id, union_id, alias, status, submitted_on, submitter_id, person_index, bill_index, admitted_on, free_from)
       values (?, ?, ?, 'SUBMITTED', ?, ?, ?, ?, ?::date, greatest(?::date, ?::date + 1))`,
      [
        id,
        worker.unionId,
        claimAlias(),
        ctx.today,
        accountId,
        personIndexOf(worker),
        blindIndex(keys, 'bill', billNumber),
        admittedOn,
        dischargedOn,
        admittedOn,
      ],
    )
    .catch((error: unknown) => {
      if (error instanceof DriverException && /claim_(bill_unique|stay_no_overlap)/.test(error.message))
        refuse(
          'CLAIM_DUPLICATE',
          'Another claim holds this bill or this stay, maybe on other plans. All plans of a stay belong into one claim.',
          /claim_bill_unique/.test(error.message) ? 'billNumber' : 'admittedOn',
        );
      throw error;
    });
  await em.execute('insert into health.claim_file (claim_id, union_id, facts_sealed) values (?, ?, ?)', [
    id,
    worker.unionId,
    encryptField(keys, claimFactsPlace(id), writeClaimFacts(facts)),
  ]);
  for (const { planId, versionId, periodFrom } of chosen)
    await em.execute(
      `insert into health.claim_share (id, claim_id, union_id, plan_id, version_id, period_from)
       values (?, ?, ?, ?, ?, ?::date)`,
      [randomUUID(), id, worker.unionId, planId, versionId, periodFrom],
    );
  await writeDocuments(em, keys, { claimId: id, unionId: worker.unionId }, documents);
  return id;
}

/** The person on a roster at or below a union. Errors never repeat the number. */
async function findClaimant(em: EntityManager, unionId: string, number: string): Promise<Worker> {
  const union = await loadActiveUnion(em, unionId, 'unionId');
  const [row] = await em.execute<object[]>(
    `select w.* from health.worker w
      where w.identity_index = ? and tree.path_of(w.union_id) operator(public.<@) tree.path_of(?::uuid)
      order by w.left_on desc nulls first, w.id limit 1`,
    [blindIndex(fieldKeys(), 'identity', number), union.id],
  );
  return row
    ? em.map(Worker, row)
    : refuse(
        'WORKER_NOT_FOUND',
        'Nobody with this number is on a roster of this union. Enrol the person first.',
        'identityNumber',
      );
}

/** The plans that an input names, each judged by the day of admission. */
async function choosePlans(
  em: EntityManager,
  worker: Worker,
  planIds: readonly string[],
  admittedOn: string,
): Promise<readonly ChosenPlan[]> {
  const ids = [...new Set(planIds.map((id) => id.toLowerCase()))];
  if (ids.length < 1 || ids.length > MOST_PLANS || !ids.every(isId))
    refuse('PLANS_INVALID', `Name 1 to ${MOST_PLANS} plans.`, 'planIds');
  const chosen: ChosenPlan[] = [];
  for (const id of ids) {
    const plan = await loadPlan(em, id, 'planIds');
    await refuseOutsidePlan(em, plan, worker.unionId, 'planIds');
    const version = await versionOn(em, plan, admittedOn, 'admittedOn');
    const terms = readPlanTerms(version.terms);
    const periodFrom = terms.needsEnrolment
      ? await coverFrom(em, worker, plan, admittedOn)
      : `${admittedOn.slice(0, 4)}-01-01`;
    chosen.push({ planId: plan.id, versionId: version.id, periodFrom, terms });
  }
  if (new Set(chosen.map(({ terms }) => terms.rank)).size < chosen.length)
    refuse('PAYERS_TIED', 'Two of these plans have the same place in the order of payers. Leave one out.', 'planIds');
  return chosen;
}

/** First day of the cover that the day of admission lies in. */
async function coverFrom(
  em: EntityManager,
  { identityIndex }: Worker,
  plan: { readonly id: string; readonly name: string },
  day: string,
): Promise<string> {
  const covers = await em.find(PlanCover, { planId: plan.id, identityIndex }, { orderBy: { startsOn: 'desc' } });
  if (covers.length === 0) refuse('NOT_COVERED', `This person is not enrolled in ${plan.name}.`, 'planIds');
  const cover = covers.find(({ startsOn, endsOn }) => startsOn <= day && day < endsOn);
  if (!cover)
    refuse(
      'CLAIM_OUTSIDE_PERIOD',
      `${day} lies outside the coverage periods of this person in ${plan.name}.`,
      'admittedOn',
    );
  if (day < cover.waitsUntil)
    refuse('CLAIM_IN_WAITING', `${plan.name} pays for admissions from ${cover.waitsUntil} on.`, 'admittedOn');
  return cover.startsOn;
}

function missing(chosen: readonly ChosenPlan[], given: readonly ClaimDocumentKind[]): string | null {
  const needed = new Set(chosen.flatMap(({ terms }) => terms.documents));
  const lacking = [...needed].filter((kind) => !given.includes(kind));
  return lacking.length > 0 ? `These documents are missing: ${lacking.join(', ')}.` : null;
}

/** A name that says nothing: ten digits by chance. */
function claimAlias(): string {
  return `C${(randomBytes(6).readUIntBE(0, 6) % 10_000_000_000).toString().padStart(10, '0')}`;
}
