import { refuse, refuseProblems, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ClaimStatus } from '../claim/claim-status.js';
import { Claim } from '../claim/claim.entity.js';
import { personIndexOf } from '../claim/person-index.js';
import { OPEN_CLAIMS } from '../claim/step-claim.js';
import { submitMedicalClaim } from '../claim/submit-claim.js';
import { blindIndex } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { readIdentityNumber } from '../rules/identity-number.js';
import { Worker } from '../worker/worker.entity.js';
import { careSubjectOf } from './care-case.entity.js';
import type { OpenCareClaimInput } from './care.types.js';
import { loadOwnCase } from './open-care-case.js';

/**
 * Hands a claim in for somebody in care, where none is open and none that was decided is for one of these days. Case and claim are linked by the keyed hash of the person
 * alone, which no row of the case holds: no way leads from one to the other without the key. Source: S65 (新建区总工会).
 * @returns id of the claim @throws Refusal `CARE_CLAIM_EXISTS`, `CARE_OTHER_PERSON` and those of `submitMedicalClaim`
 */
export async function openCareClaim(
  ctx: RequestContext,
  em: EntityManager,
  { caseId, ...claim }: OpenCareClaimInput,
): Promise<string> {
  // The lock makes two who claim for the same case at once follow each other.
  const care = await loadOwnCase(ctx, em, caseId);
  const worker = await em.findOneOrFail(Worker, { id: careSubjectOf(care).workerId });
  const identity = readIdentityNumber(claim.identityNumber);
  refuseProblems([
    'identityNumber',
    identity.state === 'refused' ? identity.code : '',
    identity.state === 'refused' ? identity.reason : null,
  ]);
  const number = identity.state === 'read' ? identity.number : '';
  if (blindIndex(fieldKeys(), 'identity', number) !== worker.identityIndex)
    refuse('CARE_OTHER_PERSON', 'This is not the number of the person whom you look after.', 'identityNumber');
  const sameDays = {
    status: ClaimStatus.DECIDED,
    admittedOn: { $lte: claim.dischargedOn ?? claim.admittedOn },
    freeFrom: { $gt: claim.admittedOn },
  };
  const others = { personIndex: personIndexOf(worker), $or: [{ status: { $in: [...OPEN_CLAIMS] } }, sameDays] };
  if ((await em.count(Claim, others)) > 0)
    refuse(
      'CARE_CLAIM_EXISTS',
      'There is a claim of this person already that is open, or for one of these days.',
      'caseId',
    );
  return submitMedicalClaim(ctx, em, claim, 'health:handle');
}
