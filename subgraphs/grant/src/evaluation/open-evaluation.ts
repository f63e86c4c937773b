import { checkReason, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { versionOn } from '../calculation/weigh-application.js';
import { loadOwnScheme } from '../scheme/load-scheme.js';
import { readTerms } from '../scheme/scheme-terms.js';
import { Scheme } from '../scheme/scheme.entity.js';
import { SubjectKind } from '../subject/subject-kind.js';
import { EvaluatedSubject } from './evaluated-subject.entity.js';
import { EvaluationHand } from './evaluation-hand.entity.js';
import { EvaluationStatus } from './evaluation-status.js';
import { Evaluation } from './evaluation.entity.js';
import type {
  ChangeGrantEvaluationInput,
  CorrectGrantEvaluationInput,
  OpenGrantEvaluationInput,
} from './evaluation.types.js';
import { findStations, type Station } from './find-stations.js';
import { lockDraft, lockEvaluation } from './load-evaluation.js';
import { readRatingTerms } from './rating-terms.js';

/** Most subjects of one evaluation. Design: a page shows them all. */
export const MAX_SUBJECTS = 2_000;

/** Opens the evaluation of a year; all stations in use of the funder and below take part. @returns its id */
export async function openEvaluation(
  ctx: RequestContext,
  em: EntityManager,
  input: OpenGrantEvaluationInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  const scheme = await loadOwnScheme(em, input.schemeId, 'schemeId');
  await em.findOneOrFail(Scheme, { id: scheme.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const { terms } = await versionOn(em, scheme.id, ctx.today);
  if (scheme.subjectKind !== SubjectKind.VENUE || readTerms(terms).ratings.length === 0)
    refuse(
      'NOT_RATED',
      'Only a scheme whose grants name a venue and whose terms ask for a rating is evaluated.',
      'schemeId',
    );
  const rating = readRatingTerms(input.terms);
  refuseProblems(
    ['year', 'YEAR_INVALID', input.year >= 1949 && input.year <= 2199 ? null : 'The year is 1949 to 2199.'],
    ['source', 'SOURCE_MISSING', checkReason(input.source, 'The source')],
    ...rating.checks,
  );
  if ((await em.count(Evaluation, { schemeId: scheme.id, year: input.year })) > 0)
    refuse('EVALUATION_EXISTS', `There is an evaluation of ${input.year}. Go on with it, or correct it.`, 'year');
  const stations = await findStations(em, scheme.unionId, null);
  if (stations.length > MAX_SUBJECTS)
    refuse(
      'TOO_MANY_SUBJECTS',
      `An evaluation has up to ${MAX_SUBJECTS} subjects; there are ${stations.length} stations.`,
      'schemeId',
    );
  const evaluation = em.create(Evaluation, {
    ...drafted(scheme.id, scheme.unionId, input.year),
    ...rating.terms,
    version: 1,
    source: input.source.trim(),
    reason: null,
  });
  em.persist(evaluation);
  for (const station of stations) em.persist(em.create(EvaluatedSubject, subjectOf(evaluation, station)));
  return evaluation.id;
}

/** Writes anew how a draft becomes ratings. @returns its id */
export async function changeEvaluation(
  ctx: RequestContext,
  em: EntityManager,
  input: ChangeGrantEvaluationInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  const { terms, checks } = readRatingTerms(input.terms);
  refuseProblems(['source', 'SOURCE_MISSING', checkReason(input.source, 'The source')], ...checks);
  const draft = await lockDraft(em, input.id);
  em.assign(draft, { ...terms, source: input.source.trim(), revision: draft.revision + 1 });
  return draft.id;
}

/** Writes a draft with the points of a published evaluation, to be corrected and published in its place. @returns its id */
export async function correctEvaluation(
  ctx: RequestContext,
  em: EntityManager,
  input: CorrectGrantEvaluationInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  refuseProblems(['reason', 'REASON_INVALID', checkReason(input.reason)]);
  const wrong = await lockEvaluation(em, input.id);
  const { schemeId, unionId, year } = wrong;
  if (wrong.status !== EvaluationStatus.PUBLISHED)
    refuse('EVALUATION_CHANGED', `This evaluation is ${wrong.status}: the published one is corrected.`, 'id');
  if ((await em.count(Evaluation, { schemeId, year, status: EvaluationStatus.DRAFT })) > 0)
    refuse('EVALUATION_EXISTS', `A correction of ${year} is being written. Go on with it.`, 'id');
  const { excellentCount, ties, goodFromHundredths, qualifiedFromHundredths, source } = wrong;
  const draft = em.create(Evaluation, {
    ...drafted(schemeId, unionId, year),
    excellentCount,
    ties,
    goodFromHundredths,
    qualifiedFromHundredths,
    source,
    version: wrong.version + 1,
    reason: input.reason.trim(),
  });
  em.persist(draft);
  for (const { subjectId, unionId: ownerId, name, pointsHundredths } of await em.find(EvaluatedSubject, {
    evaluationId: wrong.id,
  }))
    em.persist(
      em.create(EvaluatedSubject, {
        ...subjectOf(draft, { id: subjectId, unionId: ownerId, name }),
        pointsHundredths,
      }),
    );
  for (const { actorId, actorName, at } of await em.find(EvaluationHand, { evaluationId: wrong.id }))
    em.persist(em.create(EvaluationHand, { id: v7(), evaluationId: draft.id, unionId, actorId, actorName, at }));
  return draft.id;
}

/** A subject without points. */
export const subjectOf = (evaluation: Evaluation, { id, unionId, name }: Station) => ({
  id: v7(),
  evaluationId: evaluation.id,
  funderId: evaluation.unionId,
  unionId,
  subjectId: id,
  name,
  pointsHundredths: null,
  rank: null,
  rating: null,
});

const drafted = (schemeId: string, unionId: string, year: number) => ({
  id: v7(),
  schemeId,
  unionId,
  year,
  status: EvaluationStatus.DRAFT,
  trace: [],
  publishedAt: null,
  publishedBy: null,
});
