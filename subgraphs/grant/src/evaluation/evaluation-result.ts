import { loadListBy, type RequestContext } from '@gonghui/kit';
import { EvaluatedSubject } from './evaluated-subject.entity.js';
import { EvaluationStatus } from './evaluation-status.js';
import type { Evaluation } from './evaluation.entity.js';
import { GrantEvaluationResult } from './evaluation.types.js';
import { rateSubjects, writePoints, type RatingLine, type RatingTerms } from './rules/rate-subjects.js';

/** Place of who has no points. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * Who reached what in an evaluation. What is published is told as it was stored; a draft, and other terms that are tried,
 * are rated now.
 */
export async function evaluationResult(
  ctx: RequestContext,
  evaluation: Evaluation,
  tried: RatingTerms | null,
): Promise<GrantEvaluationResult> {
  const stored = await loadListBy(
    ctx,
    'grant:read',
    'evaluatedSubjects',
    evaluation.id,
    (em, ids) =>
      em.find(EvaluatedSubject, { evaluationId: { $in: [...ids] } }, { orderBy: { name: 'asc', id: 'asc' } }),
    (subject) => subject.evaluationId,
  );
  const isStored = evaluation.status !== EvaluationStatus.DRAFT && tried === null;
  if (isStored) return shown(stored, evaluation.trace);
  const { rated, trace } = rateSubjects(tried ?? evaluation, stored);
  const ratedBy = new Map(rated.map((one) => [one.id, one]));
  return shown(
    stored.map((subject) => {
      const { rank = null, rating = null } = ratedBy.get(subject.id) ?? {};
      return Object.assign(new EvaluatedSubject(), { ...subject, rank, rating });
    }),
    trace,
  );
}

function shown(subjects: readonly EvaluatedSubject[], trace: readonly RatingLine[]): GrantEvaluationResult {
  return {
    subjects: subjects.toSorted((a, b) => (a.rank ?? LAST) - (b.rank ?? LAST)),
    trace: trace.map(({ reason, count, pointsHundredths }) => ({
      reason,
      count,
      points: pointsHundredths === null ? null : writePoints(pointsHundredths),
    })),
  };
}
