import { loadById, loadListBy, mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { MedicalPlan } from '../plan/medical-plan.entity.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { PlanReturn } from './plan-return.entity.js';
import { MedicalPlanReturnPayload, RecordMedicalPlanReturnInput } from './plan-return.types.js';
import { recordMedicalPlanReturn } from './record-plan-return.js';

@Resolver(() => MedicalPlan)
export class MedicalPlanReturnsResolver {
  @FieldResolver(() => [PlanReturn], { description: 'What federations of your scope report of it, the latest first.' })
  returns(@Root() plan: MedicalPlan, @Ctx() ctx: RequestContext): Promise<PlanReturn[]> {
    return loadListBy(
      ctx,
      'health:read',
      'returnsOfPlan',
      plan.id,
      (em, ids) =>
        em.find(
          PlanReturn,
          { planId: { $in: [...ids] } },
          { orderBy: { month: 'desc', unionId: 'asc' }, limit: 2_000 },
        ),
      (one) => one.planId,
    );
  }
}

@Resolver(() => PlanReturn)
export class MedicalPlanReturnResolver {
  @FieldResolver(() => TradeUnion, { description: 'The federation that reports.' })
  union(@Root() planReturn: PlanReturn): TradeUnion {
    return unionOf(planReturn.unionId);
  }

  @Mutation(() => MedicalPlanReturnPayload, {
    description:
      'Records what a federation reports of a plan where persons are not known one by one. How many were aided is read through healthSummary alone. Source: S12, S40, S64, S122.',
  })
  @Directive('@requiresScopes(scopes: [["health:manage"]])')
  async recordMedicalPlanReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordMedicalPlanReturnInput, { description: 'The report.' })
    input: RecordMedicalPlanReturnInput,
  ): Promise<MedicalPlanReturnPayload> {
    const { result, ...outcome } = await mutate(ctx, 'recordMedicalPlanReturn', input, (em) =>
      recordMedicalPlanReturn(ctx, em, input),
    );
    return { ...outcome, planReturn: result ? await loadById(ctx, 'health:read', PlanReturn, result) : null };
  }
}
