import { isId, refuse, refuseProblems, requireScope, type InputCheck, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { EvaluatedSubject } from './evaluated-subject.entity.js';
import { EvaluationHand } from './evaluation-hand.entity.js';
import type { EnterGrantPointsInput, LeaveOutGrantSubjectsInput } from './evaluation.types.js';
import { findStations } from './find-stations.js';
import { lockDraft } from './load-evaluation.js';
import { MAX_SUBJECTS, subjectOf } from './open-evaluation.js';
import { POINTS_PROBLEM } from './rating-terms.js';
import { readPoints } from './rules/rate-subjects.js';

/** Most subjects of one request. */
const MAX_LINES = 500;

/**
 * Enters points of subjects, all or none; a station that is not taken in yet is. Whoever enters points decides and pays
 * no grant that rests on them.
 * @returns id of the evaluation
 */
export async function enterPoints(
  ctx: RequestContext,
  em: EntityManager,
  input: EnterGrantPointsInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:design');
  const given = input.points.map(({ subjectId, points }) => ({
    subjectId: subjectId.toLowerCase(),
    points,
    hundredths: points == null ? null : readPoints(points),
  }));
  const ids = given.map(({ subjectId }) => subjectId);
  refuseProblems(
    ...lineChecks('points', ids),
    ...given.map(({ points, hundredths }, index): InputCheck => [
      `points.${index}.points`,
      'POINTS_INVALID',
      points != null && hundredths === null ? POINTS_PROBLEM : null,
    ]),
  );
  const draft = await lockDraft(em, input.id);
  const present = new Map(
    (await em.find(EvaluatedSubject, { evaluationId: draft.id })).map((subject) => [subject.subjectId, subject]),
  );
  const wanted = ids.filter((id) => !present.has(id));
  const stations = new Map(
    wanted.length === 0
      ? []
      : (await findStations(em, draft.unionId, wanted.filter(isId))).map((station) => [station.id, station] as const),
  );
  refuseProblems(
    ...given.map(({ subjectId }, index): InputCheck => [
      `points.${index}.subjectId`,
      'NOT_A_STATION',
      present.has(subjectId) || stations.has(subjectId) ? null : 'The funder has no such station in use.',
    ]),
    [
      'points',
      'TOO_MANY_SUBJECTS',
      present.size + stations.size <= MAX_SUBJECTS ? null : `An evaluation has up to ${MAX_SUBJECTS} subjects.`,
    ],
  );
  for (const { subjectId, hundredths } of given) {
    const subject = present.get(subjectId) ?? em.create(EvaluatedSubject, subjectOf(draft, stations.get(subjectId)!));
    subject.pointsHundredths = hundredths;
    em.persist(subject);
  }
  draft.revision += 1;
  if ((await em.count(EvaluationHand, { evaluationId: draft.id, actorId: actor.accountId })) === 0)
    em.persist(
      em.create(EvaluationHand, {
        id: v7(),
        evaluationId: draft.id,
        unionId: draft.unionId,
        actorId: actor.accountId,
        actorName: actor.name,
        at: ctx.now,
      }),
    );
  return draft.id;
}

/** Takes subjects out of a draft that have no part in it. @returns id of the evaluation */
export async function leaveOutSubjects(
  ctx: RequestContext,
  em: EntityManager,
  input: LeaveOutGrantSubjectsInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  const ids = input.subjectIds.map((id) => id.toLowerCase());
  refuseProblems(...lineChecks('subjectIds', ids));
  const draft = await lockDraft(em, input.id);
  const found = await em.find(EvaluatedSubject, { evaluationId: draft.id, subjectId: { $in: ids.filter(isId) } });
  if (found.length < ids.length)
    refuse('NOT_A_STATION', 'One of these takes no part in this evaluation. Load it again.', 'subjectIds');
  for (const subject of found) em.remove(subject);
  draft.revision += 1;
  return draft.id;
}

const lineChecks = (field: string, ids: readonly string[]): InputCheck[] => [
  [field, 'LINES_INVALID', ids.length >= 1 && ids.length <= MAX_LINES ? null : `Give 1 to ${MAX_LINES} subjects.`],
  [field, 'LINES_INVALID', new Set(ids).size === ids.length ? null : 'A subject stands there twice.'],
];
