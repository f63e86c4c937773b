import {
  arrayLiteral,
  checkName,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomBytes, randomUUID } from 'node:crypto';
import { blindIndex, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { addDays } from '../rules/days.js';
import { readIdentityNumber } from '../rules/identity-number.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { Worker } from '../worker/worker.entity.js';
import { readDocuments, writeDocuments } from './attach-documents.js';
import { choosePlans, missingDocuments, writeShares } from './choose-plans.js';
import { claimFactsPlace, writeClaimFacts, type ClaimFacts } from './claim-file.entity.js';
import { ClaimKind } from './claim-kind.js';
import type { SubmitMedicalClaimInput } from './claim.types.js';
import { personIndexOf } from './person-index.js';
import { refuseTakenBill } from './refuse-duplicate.js';
import { checkEvent, type ClaimEvent } from './rules/check-event.js';
import { isForCosts } from './rules/is-for-costs.js';

/**
 * Hands a claim in for all plans that are to pay of one event. Whether another claim holds the days plays no part yet: a
 * refusal would tell who was in hospital, to whomever asks with some days; who checks it is told. @returns its id
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
  const event = readEvent(input);
  const { kind, from, bill, billNumbers, grade, beneficiary } = event;
  const until = event.until ?? from;
  const hospital = input.hospital?.trim() || null;
  const identity = readIdentityNumber(input.identityNumber);
  const { documents, checks } = readDocuments(input.documents);
  refuseProblems(
    ...(identity.state === 'refused' ? [['identityNumber', identity.code, identity.reason] as InputCheck] : []),
    [
      'hospital',
      'NAME_INVALID',
      hospital === null && !isForCosts(kind) ? null : checkName(hospital ?? '', 'The hospital'),
    ],
    ['diagnosis', 'NAME_INVALID', checkName(input.diagnosis, 'The diagnosis')],
    ...checkEvent(event, ctx.today),
    ...checks,
  );
  const worker = await findClaimant(em, input.unionId, identity.state === 'read' ? identity.number : '');
  const chosen = await choosePlans(em, worker, {
    kind,
    planIds: input.planIds,
    from,
    until,
    hasGrade: grade !== null,
  });
  refuseProblems(['documents', 'CLAIM_DOCUMENTS', missingDocuments(chosen, documents)]);

  const keys = fieldKeys();
  // By chance, not by time: an order of ids would tell who of a union fell ill when.
  const id = randomUUID();
  const facts: ClaimFacts = {
    workerId: worker.id,
    hospital,
    billNumbers,
    diagnosis: input.diagnosis.trim(),
    dischargedOn: until,
    bill,
    grade,
    beneficiary,
  };
  await em.execute(
    `insert into health.claim
         (id, union_id, alias, status, submitted_on, submitter_id, person_index, kind, admitted_on, free_from)
       values (?, ?, ?, 'SUBMITTED', ?, ?, ?, ?, ?::date, greatest(?::date, ?::date + 1))`,
    [
      id,
      worker.unionId,
      claimAlias(),
      ctx.today,
      accountId,
      personIndexOf(worker),
      kind,
      from,
      freeFrom(kind, until),
      from,
    ],
  );
  if (billNumbers.length > 0)
    await em
      .execute(
        `insert into health.claim_bill (id, claim_id, union_id, bill_index)
         select gen_random_uuid(), ?::uuid, ?::uuid, given.index from unnest(?::text[]) given (index)`,
        [id, worker.unionId, arrayLiteral(billNumbers.map((number) => blindIndex(keys, 'bill', number)))],
      )
      .catch(refuseTakenBill);
  await em.execute('insert into health.claim_file (claim_id, union_id, facts_sealed) values (?, ?, ?)', [
    id,
    worker.unionId,
    encryptField(keys, claimFactsPlace(id), writeClaimFacts(facts)),
  ]);
  await writeShares(em, { claimId: id, unionId: worker.unionId }, chosen);
  await writeDocuments(em, keys, { claimId: id, unionId: worker.unionId }, documents);
  return id;
}

/** What an input says that a claim is for. */
function readEvent(input: SubmitMedicalClaimInput): ClaimEvent {
  const { kind, total, insurance, majorIllness, selfFunded } = input;
  const hasCosts = [total, insurance, majorIllness, selfFunded].some((amount) => amount != null);
  return {
    kind,
    from: input.admittedOn,
    until: input.dischargedOn ?? null,
    billNumbers: input.billNumbers.map((number) => number.trim().toUpperCase()),
    bill: hasCosts
      ? {
          totalFen: total ?? 0n,
          insuranceFen: insurance ?? 0n,
          majorIllnessFen: majorIllness ?? 0n,
          selfFundedFen: selfFunded ?? 0n,
        }
      : null,
    grade: input.grade ?? null,
    beneficiary: input.beneficiary ?? null,
  };
}

/**
 * First day that another claim of the kind may begin on: a stay may begin on the day on which one ended, outpatient care
 * of a day is in the claim of that day.
 */
function freeFrom(kind: ClaimKind, until: string): string {
  return kind === ClaimKind.INPATIENT ? until : addDays(until, 1);
}

/** The person on a roster at or below a union. Errors never repeat the number. */
export async function findClaimant(em: EntityManager, unionId: string, number: string): Promise<Worker> {
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

/** A name that says nothing: ten digits by chance. */
export function claimAlias(): string {
  return `C${(randomBytes(6).readUIntBE(0, 6) % 10_000_000_000).toString().padStart(10, '0')}`;
}
