import {
  connectionType,
  ImportPayload,
  loadById,
  loadListBy,
  PageArgs,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { MedicalPlan } from '../plan/medical-plan.entity.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { Worker } from '../worker/worker.entity.js';
import { CoverState } from './cover-state.js';
import { ImportMedicalPlanCoversInput, MedicalPlanCoverFilter } from './cover.types.js';
import { findCovers } from './find-covers.js';
import { importMedicalPlanCovers } from './import-covers.js';
import { PlanCover } from './plan-cover.entity.js';
import { coverState } from './rules/cover-state.js';

export const MedicalPlanCoverConnection = connectionType('MedicalPlanCover', () => PlanCover);

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => PlanCover)
export class MedicalPlanCoverResolver {
  @Query(() => MedicalPlanCoverConnection, {
    description: 'Covers of a plan in your scope, the latest first; their number is of person-times, never of persons.',
  })
  @Directive(MANAGE)
  medicalPlanCovers(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('planId', () => ID, { description: 'The plan.' }) planId: string,
    @Arg('filter', () => MedicalPlanCoverFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: MedicalPlanCoverFilter | null,
  ): Promise<Connection<PlanCover>> {
    return findCovers(ctx, planId, { ...page, filter });
  }

  @FieldResolver(() => TradeUnion, { description: 'The employer’s union.' })
  union(@Root() cover: PlanCover): TradeUnion {
    return unionOf(cover.unionId);
  }

  @FieldResolver(() => MedicalPlan, { nullable: true, description: 'The plan; null where it is out of reach.' })
  plan(@Root() cover: PlanCover, @Ctx() ctx: RequestContext): Promise<MedicalPlan | null> {
    return loadById(ctx, 'health:read', MedicalPlan, cover.planId);
  }

  @FieldResolver(() => CoverState, { description: 'Where it stands today.' })
  state(@Root() cover: PlanCover, @Ctx() ctx: RequestContext): CoverState {
    return CoverState[coverState(cover, ctx.today)];
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'Who is covered, under an alias.' })
  worker(@Root() cover: PlanCover, @Ctx() ctx: RequestContext): Promise<Worker | null> {
    return loadById(ctx, 'health:manage', Worker, cover.workerId);
  }

  @Mutation(() => ImportPayload, {
    description:
      'Enrols the workers of an employer in a plan from a CSV file, all of it or nothing. With dryRun nothing is kept and every error is listed. Source: S64, S122.',
  })
  @Directive(MANAGE)
  importMedicalPlanCovers(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportMedicalPlanCoversInput, { description: 'The file, the plan and the first day.' })
    input: ImportMedicalPlanCoversInput,
  ): Promise<ImportPayload> {
    return importMedicalPlanCovers(ctx, input);
  }
}

@Resolver(() => Worker)
export class WorkerCoversResolver {
  @FieldResolver(() => [PlanCover], { description: 'Covers of plans, the latest first.' })
  @Directive(MANAGE)
  covers(@Root() worker: Worker, @Ctx() ctx: RequestContext): Promise<PlanCover[]> {
    return loadListBy(
      ctx,
      'health:manage',
      'coversOfWorker',
      worker.id,
      (em, ids) => em.find(PlanCover, { workerId: { $in: [...ids] } }, { orderBy: { startsOn: 'desc', id: 'asc' } }),
      (cover) => cover.workerId,
    );
  }
}
