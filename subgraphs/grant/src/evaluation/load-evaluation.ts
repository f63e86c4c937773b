import { isId, refuse } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadOwnScheme } from '../scheme/load-scheme.js';
import { EvaluationStatus } from './evaluation-status.js';
import { Evaluation } from './evaluation.entity.js';

/** The evaluation that an input names, for the staff of its funder, locked. @throws Refusal `EVALUATION_NOT_FOUND`, `NOT_FUNDER` */
export async function lockEvaluation(em: EntityManager, id: string): Promise<Evaluation> {
  const found = isId(id) ? await em.findOne(Evaluation, { id }) : null;
  if (!found) refuse('EVALUATION_NOT_FOUND', 'There is no such evaluation in your scope.', 'id');
  await loadOwnScheme(em, found.schemeId, 'id');
  return em.findOneOrFail(Evaluation, { id: found.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** The same, while it may be changed. @throws Refusal also `EVALUATION_PUBLISHED` */
export async function lockDraft(em: EntityManager, id: string): Promise<Evaluation> {
  const evaluation = await lockEvaluation(em, id);
  if (evaluation.status !== EvaluationStatus.DRAFT)
    refuse('EVALUATION_PUBLISHED', 'This evaluation is published and stays as it is: correct it with a reason.', 'id');
  return evaluation;
}
