import { Refusal, refuseProblems, type OpenRequestContext, type UserError } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { writeCalculation } from '../calculation/stored-calculation.js';
import { weighApplication } from '../calculation/weigh-application.js';
import { Grant } from '../case/grant.entity.js';
import { missingDocuments } from '../case/missing-documents.js';
import { saveGrantDraft } from '../case/save-grant-draft.js';
import { StepKind } from '../case/step-kind.js';
import { submitGrant } from '../case/submit-grant.js';
import { loadScheme } from '../scheme/load-scheme.js';
import { readTerms } from '../scheme/scheme-terms.js';
import { SchemeVersion } from '../scheme/scheme-version.entity.js';
import { SubjectKind } from '../subject/subject-kind.js';
import { Filing } from './filing.entity.js';
import type { GrantRequest } from './grant-request.js';

/** A request that counts persons cannot be in the wrong unit of money. */
const CONFIRMED = ['AMOUNT_LOOKS_LIKE_WAN'];

/**
 * Makes an application of a request, once: it is handed in when the terms ask for no papers, and otherwise waits for
 * them as a draft. What stands against it is kept as the answer to the request. Both are safe to be repeated and to be
 * done by two processes at once.
 * @param ctx acts for the person who requested
 */
export async function fileRequest(ctx: OpenRequestContext, request: GrantRequest): Promise<void> {
  try {
    await ctx.write('fileGrantRequest', async (em) => {
      if (await isTaken(em, request, [])) return;
      const caseId = await apply(ctx, em, request);
      await em.nativeUpdate(Filing, { requestId: request.id }, { caseId, refusals: null });
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await ctx.write('refuseGrantRequest', async (em) => {
      await isTaken(em, request, [...error.userErrors]);
    });
  }
}

/** Takes the request; whether another process had done so. A second one waits here until the first has ended. */
async function isTaken(em: EntityManager, request: GrantRequest, refusals: UserError[]): Promise<boolean> {
  const taken = await em.execute<unknown[]>(
    `insert into grants.filing (request_id, union_id, case_id, refusals, filed_at, first_month, last_month)
     values (?, ?, null, ?::jsonb, now(), ?::date, ?::date) on conflict do nothing returning 1`,
    [request.id, request.unionId, JSON.stringify(refusals), request.firstMonth, request.lastMonth],
  );
  return taken.length === 0;
}

/** @returns id of the grant @throws Refusal as applying does, `NOT_ELIGIBLE` above all */
async function apply(ctx: OpenRequestContext, em: EntityManager, request: GrantRequest): Promise<string> {
  const id = await saveGrantDraft(ctx, em, {
    clientMutationId: request.id,
    schemeId: request.schemeId,
    unionId: request.unionId,
    title: request.title,
    subjectKind: request.programmeId === null ? null : SubjectKind.SCREENING_PROGRAMME,
    subjectId: request.programmeId,
    payeeName: request.payeeName,
    payeeAccount: request.payeeAccount,
    declaredCount: request.persons,
    declaredCountOf: request.indicator,
    items: [{ key: request.itemKey, quantity: request.persons, asked: request.askedFen }],
  });
  await em.flush();
  const grant = await em.findOneOrFail(Grant, { id });
  const version = await em.findOneOrFail(SchemeVersion, { id: grant.versionId });
  const terms = readTerms(version.terms);
  const missing = await missingDocuments(em, [id], () => terms.documents, StepKind.APPLY);
  if (missing.size === 0) return submitGrant(ctx, em, { clientMutationId: request.id, id, confirmed: CONFIRMED });
  const { calculation, checks } = await weighApplication(
    em,
    await loadScheme(em, grant.schemeId, 'schemeId'),
    terms,
    {
      ...grant,
      grantId: id,
      items: [{ key: request.itemKey, quantity: request.persons, askedFen: request.askedFen }],
    },
    grant.appliedOn,
  );
  refuseProblems(...checks);
  grant.calculation = writeCalculation(calculation);
  await em.flush();
  return id;
}
