import {
  connectionType,
  loadById,
  loadListBy,
  MoneyScalar,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { unsecuredFen } from '../rules/check-budget.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { Venue } from '../venue/venue.entity.js';
import { BudgetSource } from './budget-source.entity.js';
import { findProjects } from './find-projects.js';
import { Milestone } from './milestone.entity.js';
import { ProjectStatus } from './project-status.js';
import { createVenueProject, updateVenueProject } from './save-venue-project.js';
import { setMilestone } from './set-milestone.js';
import {
  CreateVenueProjectInput,
  MilestonePayload,
  SetMilestoneInput,
  UpdateVenueProjectInput,
  VenueProjectPayload,
} from './venue-project.inputs.js';
import { VenueProject } from './venue-project.entity.js';

export const VenueProjectConnection = connectionType('VenueProject', () => VenueProject);

const READ = '@requiresScopes(scopes: [["venue:read"]])';
const WRITE = '@requiresScopes(scopes: [["venue:write"]])';

@Resolver(() => VenueProject)
export class VenueProjectResolver {
  @Query(() => VenueProject, { nullable: true, description: 'One project; null when unknown or outside your scope.' })
  @Directive(READ)
  venueProject(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<VenueProject | null> {
    return loadById(ctx, 'venue:read', VenueProject, id);
  }

  @Query(() => VenueProjectConnection, {
    description: 'Projects of your scope, the latest start first; those without one before all.',
  })
  @Directive(READ)
  venueProjects(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('withinId', () => ID, { nullable: true, description: 'Only projects of this union and those below it.' })
    withinId?: string | null,
    @Arg('statuses', () => [ProjectStatus], { nullable: true, description: 'Any of these statuses.' }) statuses?:
      | ProjectStatus[]
      | null,
  ): Promise<Connection<VenueProject>> {
    return findProjects(ctx, { ...page, withinId, statuses });
  }

  @FieldResolver(() => Venue, { description: 'The venue it builds, extends or renovates.' })
  venue(@Root() project: VenueProject, @Ctx() ctx: RequestContext): Promise<Venue | null> {
    return loadById(ctx, 'venue:read', Venue, project.venueId);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that runs the venue.' })
  union(@Root() project: VenueProject): TradeUnion {
    return unionOf(project.unionId);
  }

  @FieldResolver(() => [BudgetSource], { description: 'Where the budget comes from.' })
  budgetSources(@Root() project: VenueProject, @Ctx() ctx: RequestContext): Promise<BudgetSource[]> {
    return sourcesOf(ctx, project);
  }

  @FieldResolver(() => MoneyScalar, { description: 'Part of the budget that no source gives yet, yuan.' })
  async budgetUnsecured(@Root() project: VenueProject, @Ctx() ctx: RequestContext): Promise<bigint> {
    return unsecuredFen(project.budgetFen, await sourcesOf(ctx, project));
  }

  @FieldResolver(() => [Milestone], { description: 'Its milestones, the earliest due first.' })
  milestones(@Root() project: VenueProject, @Ctx() ctx: RequestContext): Promise<Milestone[]> {
    return loadListBy(
      ctx,
      'venue:read',
      'milestonesOf',
      project.id,
      (em, ids) => em.find(Milestone, { projectId: { $in: [...ids] } }, { orderBy: { dueOn: 'asc', id: 'asc' } }),
      (milestone) => milestone.projectId,
    );
  }

  @Mutation(() => VenueProjectPayload, { description: 'Registers a building or renovation project.' })
  @Directive(WRITE)
  async createVenueProject(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateVenueProjectInput, { description: 'The project.' }) input: CreateVenueProjectInput,
  ): Promise<VenueProjectPayload> {
    return payload(ctx, await mutate(ctx, 'createVenueProject', input, (em) => createVenueProject(ctx, em, input)));
  }

  @Mutation(() => VenueProjectPayload, { description: 'Changes a project.' })
  @Directive(WRITE)
  async updateVenueProject(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateVenueProjectInput, { description: 'The changes.' }) input: UpdateVenueProjectInput,
  ): Promise<VenueProjectPayload> {
    return payload(ctx, await mutate(ctx, 'updateVenueProject', input, (em) => updateVenueProject(ctx, em, input)));
  }

  @Mutation(() => MilestonePayload, { description: 'Adds a milestone to a project, or changes one.' })
  @Directive(WRITE)
  async setMilestone(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetMilestoneInput, { description: 'The milestone.' }) input: SetMilestoneInput,
  ): Promise<MilestonePayload> {
    const { result, ...outcome } = await mutate(ctx, 'setMilestone', input, (em) => setMilestone(ctx, em, input));
    const milestone = result ? await ctx.read((em) => em.findOne(Milestone, { id: result })) : null;
    const venueProject = milestone
      ? await ctx.read((em) => em.findOne(VenueProject, { id: milestone.projectId }))
      : null;
    return { ...outcome, milestone, venueProject };
  }
}

function sourcesOf(ctx: RequestContext, project: VenueProject): Promise<BudgetSource[]> {
  return loadListBy(
    ctx,
    'venue:read',
    'budgetSourcesOf',
    project.id,
    (em, ids) => em.find(BudgetSource, { projectId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
    (source) => source.projectId,
  );
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<VenueProjectPayload> {
  return { ...outcome, venueProject: result ? await ctx.read((em) => em.findOne(VenueProject, { id: result })) : null };
}
