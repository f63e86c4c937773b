import {
  connectionType,
  Direction,
  ImportPayload,
  isId,
  listPage,
  loadById,
  PageArgs,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { Worker } from '../worker/worker.entity.js';
import { ImportMedicalPlanCoversInput } from './cover.types.js';
import { importMedicalPlanCovers } from './import-covers.js';
import { PlanCover } from './plan-cover.entity.js';

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
    @Args(() => PageArgs) request: PageArgs,
    @Arg('planId', () => ID, { description: 'The plan.' }) planId: string,
  ): Promise<Connection<PlanCover>> {
    requireScope(ctx.actor, 'health:manage');
    const page = pageRequest(request);
    return ctx.read(async (em) => {
      const list = await listPage<object>(
        em,
        {
          columns: 'c.*',
          from: sql`health.plan_cover c`,
          where: [isId(planId) ? sql`c.plan_id = ${planId}::uuid` : sql`false`],
          order: [
            { sql: 'c.starts_on', direction: Direction.DESC },
            { sql: 'c.id', direction: Direction.ASC },
          ],
        },
        page,
      );
      return toConnection(list, page, (row) => em.map(PlanCover, row));
    });
  }

  @FieldResolver(() => TradeUnion, { description: 'The employer’s union.' })
  union(@Root() cover: PlanCover): TradeUnion {
    return unionOf(cover.unionId);
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
