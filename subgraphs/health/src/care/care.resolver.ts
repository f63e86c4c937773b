import {
  connectionType,
  loadById,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.entity.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { CareCase } from './care-case.entity.js';
import { CorrectCareVisitInput, CorrectRehabPlanStepInput, RemoveCareVisitInput } from './care-correction.types.js';
import { CareVisitDue } from './care-visit-due.entity.js';
import { CareVisitState } from './care-visit-state.js';
import {
  AddRehabPlanStepInput,
  CareCaseFilter,
  CareCasePayload,
  CareClaimPayload,
  CareVisitDueFilter,
  ChangeCareIntervalInput,
  ChangeRehabPlanStepInput,
  CloseCareCaseInput,
  CompleteRehabPlanStepInput,
  DropRehabPlanStepInput,
  LogCareVisitInput,
  OpenCareCaseInput,
  OpenCareClaimInput,
} from './care.types.js';
import {
  addRehabPlanStep,
  changeCareInterval,
  changeRehabPlanStep,
  completeRehabPlanStep,
  dropRehabPlanStep,
  logCareVisit,
} from './change-care.js';
import { correctCareVisit, correctRehabPlanStep, removeCareVisit } from './correct-care.js';
import { findCareCases, findVisitsDue } from './find-care.js';
import { closeCareCase, openCareCase } from './open-care-case.js';
import { openCareClaim } from './open-care-claim.js';
import { visitState } from './rules/visit-state.js';

export const CareCaseConnection = connectionType('CareCase', () => CareCase);
export const CareVisitDueConnection = connectionType('CareVisitDue', () => CareVisitDue);

const HANDLE = '@requiresScopes(scopes: [["health:handle"]])';

@Resolver(() => CareVisitDue)
export class CareVisitDueResolver {
  @Query(() => CareVisitDueConnection, {
    description: 'Visits due in your scope under aliases, the most urgent first: whom to send. Source: S65.',
  })
  @Directive('@requiresScopes(scopes: [["health:manage"]])')
  careVisitsDue(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CareVisitDueFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: CareVisitDueFilter | null,
  ): Promise<Connection<CareVisitDue>> {
    return findVisitsDue(ctx, { ...page, filter });
  }

  @FieldResolver(() => TradeUnion, { description: 'The federation that looks after the person.' })
  union(@Root() { unionId }: CareVisitDue): TradeUnion {
    return unionOf(unionId);
  }

  @FieldResolver(() => CareVisitState, { description: 'Where the visit stands today.' })
  state(@Root() { dueOn }: CareVisitDue, @Ctx() ctx: RequestContext): CareVisitState {
    return CareVisitState[visitState(dueOn, ctx.today)];
  }
}

@Resolver(() => CareCase)
export class CareResolver {
  @Query(() => CareCaseConnection, {
    description: 'The cases of care that you handle, those whose visit is due first. Source: S65, S86.',
  })
  @Directive(HANDLE)
  careCases(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CareCaseFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: CareCaseFilter | null,
  ): Promise<Connection<CareCase>> {
    return findCareCases(ctx, { ...page, filter });
  }

  @Query(() => CareCase, { nullable: true, description: 'A case of care that you handle; null otherwise.' })
  @Directive(HANDLE)
  careCase(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<CareCase | null> {
    return loadById(ctx, 'health:handle', CareCase, id);
  }

  @Mutation(() => CareCasePayload, { description: 'Begins to look after somebody on a roster. Source: S65, S86.' })
  @Directive(HANDLE)
  async openCareCase(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenCareCaseInput, { description: 'Whom, and how.' }) input: OpenCareCaseInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'openCareCase', input, (em) => openCareCase(ctx, em, input)));
  }

  @Mutation(() => CareCasePayload, { description: 'Logs a visit to somebody whom you look after.' })
  @Directive(HANDLE)
  async logCareVisit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LogCareVisitInput, { description: 'The visit.' }) input: LogCareVisitInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'logCareVisit', input, (em) => logCareVisit(ctx, em, input)));
  }

  @Mutation(() => CareCasePayload, {
    description: 'Puts a visit right that was logged wrongly, also of a care that has ended; what was logged stays.',
  })
  @Directive(HANDLE)
  async correctCareVisit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectCareVisitInput, { description: 'The visit, what is right, and why.' })
    input: CorrectCareVisitInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'correctCareVisit', input, (em) => correctCareVisit(ctx, em, input)));
  }

  @Mutation(() => CareCasePayload, {
    description: 'Takes a visit out that never was, also of a care that has ended; what was logged stays.',
  })
  @Directive(HANDLE)
  async removeCareVisit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveCareVisitInput, { description: 'The visit, and why.' }) input: RemoveCareVisitInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'removeCareVisit', input, (em) => removeCareVisit(ctx, em, input)));
  }

  @Mutation(() => CareCasePayload, { description: 'Changes how often somebody is visited.' })
  @Directive(HANDLE)
  async changeCareInterval(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeCareIntervalInput, { description: 'How often.' }) input: ChangeCareIntervalInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'changeCareInterval', input, (em) => changeCareInterval(ctx, em, input)));
  }

  @Mutation(() => CareCasePayload, { description: 'Adds a step to a plan of home rehabilitation. Source: S86.' })
  @Directive(HANDLE)
  async addRehabPlanStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddRehabPlanStepInput, { description: 'The step.' }) input: AddRehabPlanStepInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'addRehabPlanStep', input, (em) => addRehabPlanStep(ctx, em, input)));
  }

  @Mutation(() => CareCasePayload, { description: 'Marks a step of a plan of home rehabilitation as done.' })
  @Directive(HANDLE)
  async completeRehabPlanStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CompleteRehabPlanStepInput, { description: 'The step, and when.' })
    input: CompleteRehabPlanStepInput,
  ): Promise<CareCasePayload> {
    return payload(
      ctx,
      await mutate(ctx, 'completeRehabPlanStep', input, (em) => completeRehabPlanStep(ctx, em, input)),
    );
  }

  @Mutation(() => CareCasePayload, { description: 'Corrects a step of a plan, or moves it to another day.' })
  @Directive(HANDLE)
  async changeRehabPlanStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeRehabPlanStepInput, { description: 'The step, and what is right.' })
    input: ChangeRehabPlanStepInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'changeRehabPlanStep', input, (em) => changeRehabPlanStep(ctx, em, input)));
  }

  @Mutation(() => CareCasePayload, {
    description: 'Puts a step right that was marked as done, also of a care that has ended; what was logged stays.',
  })
  @Directive(HANDLE)
  async correctRehabPlanStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectRehabPlanStepInput, { description: 'The step, what is right, and why.' })
    input: CorrectRehabPlanStepInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'correctRehabPlanStep', input, (em) => correctRehabPlanStep(ctx, em, input)));
  }

  @Mutation(() => CareCasePayload, { description: 'Takes a step off a plan that is not done.' })
  @Directive(HANDLE)
  async dropRehabPlanStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DropRehabPlanStepInput, { description: 'The step.' }) input: DropRehabPlanStepInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'dropRehabPlanStep', input, (em) => dropRehabPlanStep(ctx, em, input)));
  }

  @Mutation(() => CareClaimPayload, {
    description: 'Hands a claim in for somebody whom you look after, where there is none. Source: S65.',
  })
  @Directive(HANDLE)
  async openCareClaim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenCareClaimInput, { description: 'The claim.' }) input: OpenCareClaimInput,
  ): Promise<CareClaimPayload> {
    const { result, ...outcome } = await mutate(ctx, 'openCareClaim', input, (em) => openCareClaim(ctx, em, input));
    return { ...outcome, claim: result ? await loadById(ctx, 'health:handle', Claim, result) : null };
  }

  @Mutation(() => CareCasePayload, { description: 'Ends a care.' })
  @Directive(HANDLE)
  async closeCareCase(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseCareCaseInput, { description: 'The case, and its last day.' }) input: CloseCareCaseInput,
  ): Promise<CareCasePayload> {
    return payload(ctx, await mutate(ctx, 'closeCareCase', input, (em) => closeCareCase(ctx, em, input)));
  }
}

async function payload(
  ctx: RequestContext,
  { result, ...outcome }: MutationOutcome,
): Promise<Omit<MutationOutcome, 'result'> & { case: CareCase | null }> {
  return { ...outcome, case: result ? await loadById(ctx, 'health:handle', CareCase, result) : null };
}
