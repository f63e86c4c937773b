import { isId, refuse, refuseProblems, requireScope, type InputCheck, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkBudget } from '../rules/check-budget.js';
import { checkProject } from '../rules/check-project.js';
import { mayChangeProjectStatus } from '../rules/may-change-project-status.js';
import { loadVenue } from '../venue/load-venue.js';
import { BudgetSource } from './budget-source.entity.js';
import type { BudgetSourceInput, CreateVenueProjectInput, UpdateVenueProjectInput } from './venue-project.inputs.js';
import { VenueProject } from './venue-project.entity.js';

/** Registers a project of a venue. @returns its id */
export async function createVenueProject(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateVenueProjectInput,
): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  refuseProblems(...checkProject(input, ctx.today), ...budgetChecks(input.budget, input.budgetSources));
  const venue = await loadVenue(em, input.venueId, 'venueId');
  const project = em.create(VenueProject, {
    id: v7(),
    venueId: venue.id,
    unionId: venue.unionId,
    title: input.title.trim(),
    constructionKind: input.constructionKind,
    status: input.status,
    startOn: input.startOn ?? null,
    endOn: input.endOn ?? null,
    budgetFen: input.budget,
  });
  em.persist(project);
  persistSources(em, project, input.budgetSources);
  return project.id;
}

/** Changes a project; its sources, when given, are written anew. @returns its id */
export async function updateVenueProject(
  ctx: RequestContext,
  em: EntityManager,
  input: UpdateVenueProjectInput,
): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  const project = await loadProject(em, input.id, 'id');
  const present = await em.find(BudgetSource, { projectId: project.id }, { orderBy: { position: 'asc' } });
  const after = {
    title: input.title ?? project.title,
    status: input.status ?? project.status,
    startOn: input.startOn === undefined ? project.startOn : input.startOn,
    endOn: input.endOn === undefined ? project.endOn : input.endOn,
    budgetFen: input.budget ?? project.budgetFen,
  };
  const sources =
    input.budgetSources ?? present.map(({ source, level, amountFen }) => ({ source, level, amount: amountFen }));
  const change = mayChangeProjectStatus(project.status, after.status);
  refuseProblems(
    ['status', 'STATUS_FINAL', change.state === 'refused' ? change.reason : null],
    ...checkProject(after, ctx.today),
    ...budgetChecks(after.budgetFen, sources),
  );
  project.title = after.title.trim();
  project.status = after.status;
  project.startOn = after.startOn;
  project.endOn = after.endOn;
  project.budgetFen = after.budgetFen;
  if (input.constructionKind != null) project.constructionKind = input.constructionKind;
  if (input.budgetSources != null) {
    for (const source of present) em.remove(source);
    persistSources(em, project, input.budgetSources);
  }
  return project.id;
}

/** The project that an input names, locked for a change. Unknown ids and those outside the scope are refused alike. */
export async function loadProject(em: EntityManager, id: string, field: string): Promise<VenueProject> {
  const project = isId(id) ? await em.findOne(VenueProject, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!project) refuse('PROJECT_NOT_FOUND', 'There is no such project in your scope.', field);
  return project;
}

function budgetChecks(budgetFen: bigint, sources: readonly BudgetSourceInput[]): InputCheck[] {
  const parts = sources.map(({ source, amount }) => ({ source, amountFen: amount }));
  return checkBudget(budgetFen, parts).map(([field, problem]) => [field, 'BUDGET_INVALID', problem] as const);
}

function persistSources(em: EntityManager, { id, unionId }: VenueProject, sources: readonly BudgetSourceInput[]): void {
  for (const [position, { source, level, amount }] of sources.entries())
    em.persist(
      em.create(BudgetSource, {
        id: v7(),
        projectId: id,
        unionId,
        position,
        source: source.trim(),
        level: level ?? null,
        amountFen: amount,
      }),
    );
}
