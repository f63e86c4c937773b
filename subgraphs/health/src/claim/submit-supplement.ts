import { arrayLiteral, refuse, refuseProblems, requireScope, type InputCheck, type RequestContext } from '@gonghui/kit';
import { DriverException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { fieldKeys } from '../privacy/field-keys.js';
import { addDays } from '../rules/days.js';
import { readIdentityNumber } from '../rules/identity-number.js';
import { readDocuments, writeDocuments } from './attach-documents.js';
import { choosePlans, missingDocuments, writeShares } from './choose-plans.js';
import { ClaimStatus } from './claim-status.js';
import { eventIdOf } from './claim.entity.js';
import type { SubmitMedicalClaimSupplementInput } from './claim.types.js';
import { personIndexOf } from './person-index.js';
import { lockClaim } from './step-claim.js';
import { claimAlias, findClaimant } from './submit-claim.js';

/**
 * Hands in further plans for the event of a claim that is decided. What is decided stands; the new plans pay of what is
 * left, through hands of their own. The first claim is locked, so that of two at once one stands. @returns id of the supplement
 * @throws Refusal `CLAIM_NOT_DECIDED`, `CLAIM_OTHER_PERSON`, `PLAN_PAYS_ALREADY`, `CLAIM_SUPPLEMENT_OPEN` and those of `choosePlans`
 */
export async function submitSupplement(
  ctx: RequestContext,
  em: EntityManager,
  input: SubmitMedicalClaimSupplementInput,
): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:manage');
  const identity = readIdentityNumber(input.identityNumber);
  const { documents, checks } = readDocuments(input.documents);
  refuseProblems(
    ...(identity.state === 'refused' ? [['identityNumber', identity.code, identity.reason] as InputCheck] : []),
    ...checks,
  );
  const asked = await lockClaim(em, input.claimId, 'claimId');
  const first = asked.supplementOfId === null ? asked : await lockClaim(em, eventIdOf(asked), 'claimId');
  if (first.status !== ClaimStatus.DECIDED)
    refuse('CLAIM_NOT_DECIDED', `This claim is ${first.status}: a supplement is for one that is decided.`, 'claimId');
  const worker = await findClaimant(em, first.unionId, identity.state === 'read' ? identity.number : '');
  if (personIndexOf(worker) !== first.personIndex)
    refuse('CLAIM_OTHER_PERSON', 'This is not the number of the person whose claim it is.', 'identityNumber');
  const { kind, admittedOn: from } = first;
  // The grade stands in the file, which opens to handlers alone.
  const chosen = await choosePlans(em, worker, {
    kind,
    planIds: input.planIds,
    from,
    until: addDays(first.freeFrom, -1),
    hasGrade: true,
  });
  refuseProblems(['documents', 'CLAIM_DOCUMENTS', missingDocuments(chosen, documents)]);
  const [{ pays }] = await em.execute<[{ pays: boolean }]>('select health.pays_of_event(?::uuid, ?::uuid[]) as pays', [
    first.id,
    arrayLiteral(chosen.map(({ planId }) => planId)),
  ]);
  if (pays) refuse('PLAN_PAYS_ALREADY', 'One of these plans pays of this event already. Leave it out.', 'planIds');

  // By chance, not by time: an order of ids would tell who of a union fell ill when.
  const id = randomUUID();
  await em
    .execute(
      `insert into health.claim (id, union_id, alias, status, submitted_on, submitter_id, person_index, kind, admitted_on,
         free_from, supplement_of_id)
       values (?, ?, ?, 'SUBMITTED', ?, ?, ?, ?, ?::date, ?::date, ?)`,
      [id, first.unionId, claimAlias(), ctx.today, accountId, first.personIndex, kind, from, first.freeFrom, first.id],
    )
    .catch((error: unknown) => {
      if (error instanceof DriverException && error.message.includes('claim_supplement_open_unique'))
        refuse(
          'CLAIM_SUPPLEMENT_OPEN',
          'Another supplement to this claim waits for its decision. Hand yours in afterwards.',
          'claimId',
        );
      throw error;
    });
  const own = { claimId: id, unionId: first.unionId };
  await writeShares(em, own, chosen);
  await writeDocuments(em, fieldKeys(), own, documents);
  return id;
}
