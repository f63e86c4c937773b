import {
  checkName,
  checkRange,
  isId,
  namePinyin,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { versionOn } from '../calculation/weigh-application.js';
import { refuseRecount } from '../filing/refuse-recount.js';
import { calculate } from '../rules/calculate.js';
import { checkItems } from '../rules/check-items.js';
import { OPEN_TO_APPLICANT } from '../rules/may-step.js';
import { payYearOf } from '../rules/pay-year-of.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { loadScheme } from '../scheme/load-scheme.js';
import { readTerms } from '../scheme/scheme-terms.js';
import { SchemeVersion } from '../scheme/scheme-version.entity.js';
import { checkSubject } from '../subject/check-subject.js';
import { loadApplicant } from '../trade-union/load-applicant.js';
import { GrantItem } from './grant-item.entity.js';
import { GrantStatus } from './grant-status.js';
import type { GrantItemInput, SaveGrantDraftInput } from './grant.types.js';
import { Grant } from './grant.entity.js';
import { checkAccount, hashAccount } from './payee-account.js';
import { StepKind } from './step-kind.js';
import { lockGrant, recordHand, requireOtherHands } from './take-step.js';

/**
 * Writes an application, or writes it anew while it is the applicant's. A new draft stands under the terms of today; one
 * that was sent back keeps its own. Whether it is eligible is asked when it is handed in.
 * @returns its id
 */
export async function saveGrantDraft(
  ctx: RequestContext,
  em: EntityManager,
  input: SaveGrantDraftInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  const locked = input.id == null ? null : await lockGrant(em, input.id, 'id');
  const known = locked?.grant ?? null;
  if (known && !OPEN_TO_APPLICANT.includes(known.status))
    refuse('STATE_CHANGED', `This grant is ${known.status}: it can be changed only when it is sent back.`, 'id');
  if (locked) requireOtherHands(ctx, StepKind.WRITE, locked, 'id');
  const scheme = await loadScheme(em, known?.schemeId ?? input.schemeId, 'schemeId');
  const unionId = known?.unionId ?? input.unionId;
  const appliedOn = known?.status === GrantStatus.SENT_BACK ? known.appliedOn : ctx.today;
  const version =
    known?.status === GrantStatus.SENT_BACK
      ? await em.findOneOrFail(SchemeVersion, { id: known.versionId })
      : await versionOn(em, scheme.id, appliedOn);
  const terms = readTerms(version.terms);
  const account = input.payeeAccount?.replaceAll(/\s/g, '') ?? known?.payeeAccount ?? '';
  const declaredCount = input.declaredCount ?? null;
  const { lineId = known?.lineId ?? null, declaredCountOf = known?.declaredCountOf ?? null } = input;
  const items = input.items.map(askedItem);
  refuseProblems(
    ['title', 'NAME_INVALID', checkName(input.title, 'The title')],
    ['payeeName', 'NAME_INVALID', checkName(input.payeeName, 'The name of the account')],
    ['payeeAccount', 'ACCOUNT_INVALID', checkAccount(account)],
    ['declaredCount', 'COUNT_INVALID', checkRange(declaredCount, 0, 100_000_000, 'The count')],
    [
      'declaredCountOf',
      'INDICATOR_INVALID',
      declaredCountOf === null || /^[a-z]\w{0,30}\.[a-z]\w{0,60}$/i.test(declaredCountOf)
        ? null
        : 'An indicator is written like health.womenScreened.',
    ],
    ...checkItems(terms, items, declaredCount),
  );
  const subject = { subjectKind: input.subjectKind ?? null, subjectId: input.subjectId ?? null };
  if (known) await refuseRecount(em, known, { items, declaredCount, declaredCountOf, ...subject });
  const applicant = await loadApplicant(em, {
    unionId,
    funderId: scheme.unionId,
    placeIds: terms.placeIds,
    ...subject,
  });
  await checkSubject(em, scheme.subjectKind, unionId, subject);
  const year = payYearOf(appliedOn, terms.payYear);
  await refuseForeignLine(em, lineId, scheme.id);
  const calculation = calculate(terms, {
    items,
    applicantLevel: applicant.level,
    persons: declaredCount,
    projectAwardedFen: 0n,
    applicantYearAwardedFen: 0n,
  });
  const values = {
    versionId: version.id,
    lineId,
    year,
    appliedOn,
    title: input.title.trim(),
    pinyin: namePinyin(input.title.trim()),
    ...subject,
    payeeName: input.payeeName.trim(),
    payeeAccount: account,
    payeeAccountHash: hashAccount(account),
    declaredCount,
    declaredCountOf,
    workerCategory: input.workerCategory ?? null,
    appliedFen: calculation.askedFen,
  };
  const grant = known ?? em.create(Grant, { ...(await newGrant(em, scheme, unionId, year)), ...values });
  if (known) {
    em.assign(known, { ...values, calculation: null });
    known.revision += 1;
    await em.nativeDelete(GrantItem, { caseId: known.id });
  } else em.persist(grant);
  recordHand(ctx, em, StepKind.WRITE, { grant, taken: locked?.taken ?? [] });
  for (const [position, item] of items.entries())
    em.persist(
      em.create(GrantItem, {
        id: v7(),
        caseId: grant.id,
        unionId,
        position,
        itemKey: item.key,
        quantity: item.quantity,
        askedFen: item.askedFen,
        grantedFen: calculation.itemsFen[position]!,
      }),
    );
  return grant.id;
}

/** An item as rules know it. */
export const askedItem = ({ key, quantity, asked }: GrantItemInput) => ({ key, quantity, askedFen: asked });

async function newGrant(em: EntityManager, { id, code }: { id: string; code: string }, unionId: string, year: number) {
  const [row] = await em.execute<{ number: string }[]>(`select nextval('grants.case_number') as number`);
  return {
    id: v7(),
    number: `${code}-${year}-${row!.number.padStart(6, '0')}`,
    unionId,
    schemeId: id,
    status: GrantStatus.DRAFT,
    calculation: null,
    evaluatedSubjectId: null,
    rating: null,
    score: null,
    decidedOn: null,
    decisionNumber: null,
    acceptedOn: null,
    closedOn: null,
  };
}

/** Refuses a budget line of another scheme. */
export async function refuseForeignLine(
  em: EntityManager,
  lineId: string | null | undefined,
  schemeId: string,
): Promise<void> {
  if (lineId == null) return;
  const line = isId(lineId) ? await em.findOne(BudgetLine, { id: lineId, schemeId }) : null;
  if (!line) refuse('LINE_NOT_FOUND', 'The scheme has no such budget line.', 'lineId');
}
