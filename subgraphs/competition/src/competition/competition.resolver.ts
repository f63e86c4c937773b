import {
  connectionType,
  loadById,
  loadCountBy,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { CLASS_RULES } from '../rules/class-rule.js';
import { countBy } from '../count-by.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { mayWrite } from '../may-write.js';
import { changeCompetitionStatus } from './change-competition-status.js';
import { ClassApproval } from './class-approval.entity.js';
import { CompetitionHost } from './competition-host.entity.js';
import { Competition } from './competition.entity.js';
import {
  ChangeCompetitionStatusInput,
  ClassApprovalPayload,
  CompetitionFilter,
  CompetitionPayload,
  CreateCompetitionInput,
  GrantClassApprovalInput,
  UpdateCompetitionInput,
} from './competition.inputs.js';
import { ConditionChange } from './condition-change.entity.js';
import { findCompetitions } from './find-competitions.js';
import { createCompetition, grantClassApproval, updateCompetition } from './save-competition.js';
import { Venue } from './venue.js';

export const CompetitionConnection = connectionType('Competition', () => Competition);

const READ = '@requiresScopes(scopes: [["competition:read"]])';
const WRITE = '@requiresScopes(scopes: [["competition:write"]])';

@Resolver(() => Competition)
export class CompetitionResolver {
  @Query(() => Competition, {
    nullable: true,
    description: 'One competition; null when unknown or outside your scope.',
  })
  @Directive(READ)
  competition(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Competition | null> {
    return loadById(ctx, 'competition:read', Competition, id);
  }

  @Query(() => CompetitionConnection, {
    description: 'Competitions of your scope, and those that unions of your scope hold with others, the latest first.',
  })
  @Directive(READ)
  competitions(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CompetitionFilter, { nullable: true, description: 'Which competitions; all when left out.' })
    filter?: CompetitionFilter | null,
    @Arg('withinId', () => ID, {
      nullable: true,
      description: 'Only competitions that this union or one below it organizes.',
    })
    withinId?: string | null,
  ): Promise<Connection<Competition>> {
    return findCompetitions(ctx, withinId ?? null, { ...page, filter });
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that organizes it.' })
  organizer(@Root() competition: Competition): TradeUnion {
    return unionOf(competition.unionId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether you may change it: the organizer’s subtree, with the scope to write. Other hosts read it.',
  })
  canWrite(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayWrite(ctx, competition.unionId);
  }

  @FieldResolver(() => [TradeUnion], { description: 'The unions that hold it (主办、联办), the organizer first.' })
  async hosts(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<TradeUnion[]> {
    return (await hostsOf(ctx, competition)).map(({ hostUnionId }) => unionOf(hostUnionId));
  }

  @FieldResolver(() => [String], {
    description: 'Names of the unions that hold it, the organizer first; also of those outside your scope.',
  })
  async hostNames(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<string[]> {
    return (await hostsOf(ctx, competition)).map(({ name }) => name);
  }

  @FieldResolver(() => Int, { description: 'Level of its awards by its class, 1 the highest. Source: S11.' })
  awardLevel(@Root() competition: Competition): number {
    return CLASS_RULES[competition.competitionClass].awardLevel;
  }

  @FieldResolver(() => Int, {
    description:
      'Skill grade that a winner may be promoted to, 1 (senior technician) to 5 (junior worker). Source: S11.',
  })
  promotableGrade(@Root() competition: Competition): number {
    return CLASS_RULES[competition.competitionClass].promotableGrade;
  }

  @FieldResolver(() => ClassApproval, {
    nullable: true,
    description: 'The approval it rests on; null where none is needed.',
  })
  approval(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<ClassApproval | null> | null {
    return competition.approvalId ? loadById(ctx, 'competition:read', ClassApproval, competition.approvalId) : null;
  }

  @FieldResolver(() => Venue, { nullable: true, description: 'Venue at which it is held.' })
  venue(@Root() { venueId }: Competition): Venue | null {
    return venueId ? { id: venueId } : null;
  }

  @FieldResolver(() => Int, { description: 'Teams, in all events together.' })
  teamCount(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(
      ctx,
      'competition:read',
      'teamCount',
      competition.id,
      countBy('competition.team', 'competition_id'),
    );
  }

  @FieldResolver(() => Int, { description: 'Contestants: persons, each counted once however many events.' })
  contestantCount(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(
      ctx,
      'competition:read',
      'contestantCount',
      competition.id,
      countBy('competition.contestant', 'competition_id'),
    );
  }

  @FieldResolver(() => [CompetitionEvent], { description: 'Its projects, in order.' })
  events(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<CompetitionEvent[]> {
    return loadListBy(
      ctx,
      'competition:read',
      'eventsOf',
      competition.id,
      (em, ids) => em.find(CompetitionEvent, { competitionId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (event) => event.competitionId,
    );
  }

  @FieldResolver(() => [ConditionChange], {
    description: 'Changes of conditions after entries were closed, oldest first; shown publicly.',
  })
  conditionChanges(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<ConditionChange[]> {
    return loadListBy(
      ctx,
      'competition:read',
      'conditionChangesOf',
      competition.id,
      (em, ids) => em.find(ConditionChange, { competitionId: { $in: [...ids] } }, { orderBy: { changedAt: 'asc' } }),
      (change) => change.competitionId,
    );
  }

  @Mutation(() => CompetitionPayload, { description: 'Prepares a competition. Source: S06, S07, S11.' })
  @Directive(WRITE)
  async createCompetition(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateCompetitionInput, { description: 'The competition.' }) input: CreateCompetitionInput,
  ): Promise<CompetitionPayload> {
    return payload(ctx, await mutate(ctx, 'createCompetition', input, (em) => createCompetition(ctx, em, input)));
  }

  @Mutation(() => CompetitionPayload, { description: 'Changes what is known of a competition before entries close.' })
  @Directive(WRITE)
  async updateCompetition(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateCompetitionInput, { description: 'The changes.' }) input: UpdateCompetitionInput,
  ): Promise<CompetitionPayload> {
    return payload(ctx, await mutate(ctx, 'updateCompetition', input, (em) => updateCompetition(ctx, em, input)));
  }

  @Mutation(() => CompetitionPayload, {
    description: 'A competition goes on to its next status, or is cancelled; everything in the way is told.',
  })
  @Directive(WRITE)
  async changeCompetitionStatus(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeCompetitionStatusInput, { description: 'Which status.' })
    input: ChangeCompetitionStatusInput,
  ): Promise<CompetitionPayload> {
    return payload(
      ctx,
      await mutate(ctx, 'changeCompetitionStatus', input, (em) => changeCompetitionStatus(ctx, em, input)),
    );
  }

  @Mutation(() => ClassApprovalPayload, {
    description: 'Lets a union below hold one competition of a class above III. Source: S11.',
  })
  @Directive('@requiresScopes(scopes: [["competition:approve"]])')
  async grantClassApproval(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantClassApprovalInput, { description: 'Who may hold which class.' })
    input: GrantClassApprovalInput,
  ): Promise<ClassApprovalPayload> {
    const { result, ...outcome } = await mutate(ctx, 'grantClassApproval', input, (em) =>
      grantClassApproval(ctx, em, input),
    );
    return { ...outcome, approval: result ? await ctx.read((em) => em.findOne(ClassApproval, { id: result })) : null };
  }
}

function hostsOf(ctx: RequestContext, { id }: Competition): Promise<CompetitionHost[]> {
  return loadListBy(
    ctx,
    'competition:read',
    'hostsOf',
    id,
    (em, ids) => em.find(CompetitionHost, { competitionId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
    (host) => host.competitionId,
  );
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<CompetitionPayload> {
  return { ...outcome, competition: result ? await ctx.read((em) => em.findOne(Competition, { id: result })) : null };
}
