import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkMilestone } from '../rules/check-milestone.js';
import { Milestone } from './milestone.entity.js';
import { loadProject } from './save-venue-project.js';
import type { SetMilestoneInput } from './venue-project.inputs.js';

/** Most milestones one project may have. Design: a page shows them all. */
const MAX_MILESTONES = 100;

/** Adds a milestone to a project, or writes anew what is known of one. @returns its id */
export async function setMilestone(ctx: RequestContext, em: EntityManager, input: SetMilestoneInput): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  refuseProblems(...checkMilestone(input, ctx.today));
  const project = await loadProject(em, input.projectId, 'projectId');
  const values = { title: input.title.trim(), dueOn: input.dueOn, metOn: input.metOn ?? null, status: input.status };
  if (input.id != null) {
    const milestone = isId(input.id) ? await em.findOne(Milestone, { id: input.id, projectId: project.id }) : null;
    if (!milestone) refuse('MILESTONE_NOT_FOUND', 'This project has no such milestone.', 'id');
    em.assign(milestone, values);
    return milestone.id;
  }
  if ((await em.count(Milestone, { projectId: project.id })) >= MAX_MILESTONES)
    refuse(
      'TOO_MANY_MILESTONES',
      `A project has up to ${MAX_MILESTONES} milestones. Change one that exists.`,
      'projectId',
    );
  const milestone = em.create(Milestone, { id: v7(), projectId: project.id, unionId: project.unionId, ...values });
  em.persist(milestone);
  return milestone.id;
}
