import { refuse, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { lockSchemeGrants } from '../case/lock-scheme-grants.js';
import { EvaluatedSubject } from './evaluated-subject.entity.js';
import { EvaluationStatus } from './evaluation-status.js';
import { Evaluation } from './evaluation.entity.js';
import type { PublishGrantEvaluationInput } from './evaluation.types.js';
import { lockDraft } from './load-evaluation.js';
import { rateSubjects } from './rules/rate-subjects.js';

/** Most numbers of grants that a refusal names. */
const MAX_NAMED = 5;

/**
 * Publishes a draft: from then on its ratings hold and nothing of it changes. It takes the place of the one published
 * before, unless an award rests on a rating that it would take away.
 * @returns its id
 */
export async function publishEvaluation(
  ctx: RequestContext,
  em: EntityManager,
  input: PublishGrantEvaluationInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:design');
  const draft = await lockDraft(em, input.id);
  if (draft.revision !== input.revision)
    refuse('EVALUATION_CHANGED', 'Somebody changed this evaluation meanwhile. Load it again.', 'id');
  await lockSchemeGrants(em, draft.schemeId);
  const subjects = await em.find(EvaluatedSubject, { evaluationId: draft.id });
  const open = subjects.filter(({ pointsHundredths }) => pointsHundredths === null).length;
  if (subjects.length === 0 || open > 0)
    refuse(
      'POINTS_MISSING',
      `${open} of ${subjects.length} subjects have no points. Enter them, or leave these out.`,
      'id',
    );
  const { rated, trace } = rateSubjects(draft, subjects);
  const ratedBy = new Map(rated.map((one) => [one.id, one]));
  for (const subject of subjects) {
    const { rank, rating } = ratedBy.get(subject.id)!;
    em.assign(subject, { rank, rating });
  }
  await em.flush();
  await refuseLostRatings(em, draft);
  const before = await em.findOne(Evaluation, {
    schemeId: draft.schemeId,
    year: draft.year,
    status: EvaluationStatus.PUBLISHED,
  });
  if (before) {
    before.status = EvaluationStatus.SUPERSEDED;
    await em.flush();
  }
  em.assign(draft, {
    status: EvaluationStatus.PUBLISHED,
    trace,
    publishedAt: ctx.now,
    publishedBy: actor.name,
    revision: draft.revision + 1,
  });
  return draft.id;
}

/** Refuses a correction by which awards would rest on a rating that their terms do not pay. @throws Refusal `AWARD_RESTS_ON_RATING` */
async function refuseLostRatings(em: EntityManager, draft: Evaluation): Promise<void> {
  const lost = await em.execute<{ number: string }[]>(
    `select g.number from grants.grant_case g
       join grants.scheme_version v on v.id = g.version_id
       left join grants.evaluated_subject s on s.evaluation_id = ?::uuid and s.subject_id = g.subject_id
      where g.scheme_id = ?::uuid and g.year = ? and g.evaluated_subject_id is not null
        and g.awarded_fen > 0 and (g.status <> 'CLOSED' or g.disbursed_fen > 0)
        and not coalesce(v.terms -> 'ratings' @> to_jsonb(s.rating), false)
      order by g.number`,
    [draft.id, draft.schemeId, draft.year],
  );
  if (lost.length === 0) return;
  const named = lost.slice(0, MAX_NAMED).map(({ number }) => number);
  refuse(
    'AWARD_RESTS_ON_RATING',
    `${lost.length} awards rest on ratings that this would take away: ${named.join(', ')}. Revoke or claim them back first.`,
    'id',
  );
}
