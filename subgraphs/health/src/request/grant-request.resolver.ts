import { connectionType, loadById, mutate, PageArgs, type Connection, type RequestContext } from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { perHeadFen } from '../summary/rules/per-head.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { findRequests, loadDelivery } from './find-requests.js';
import { GrantRequest } from './grant-request.entity.js';
import {
  GrantScheme,
  HealthDelivery,
  HealthRequestFilter,
  HealthRequestPayload,
  RequestReliefInput,
  RequestScreeningSubsidyInput,
  RequestSolatiaInput,
} from './grant-request.types.js';
import { requestScreeningSubsidy } from './request-screening-subsidy.js';
import { isReliefReady, requestRelief, requestSolatia } from './request-shares.js';

export const HealthGrantRequestConnection = connectionType('HealthGrantRequest', () => GrantRequest);

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => GrantRequest)
export class GrantRequestResolver {
  @Query(() => HealthGrantRequestConnection, {
    description: 'Money requested by unions of your scope and those above it, the latest first. Source: S112, S114.',
  })
  @Directive(MANAGE)
  healthGrantRequests(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => HealthRequestFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: HealthRequestFilter | null,
  ): Promise<Connection<GrantRequest>> {
    return findRequests(ctx, { ...page, filter });
  }

  @Query(() => Boolean, {
    description:
      'Whether claims of at least 8 persons are decided and wait below a union, so that relief can be requested. How many is not told.',
  })
  @Directive(MANAGE)
  isHealthReliefReady(
    @Ctx() ctx: RequestContext,
    @Arg('unionId', () => ID, { description: 'The union that would apply, of your scope.' }) unionId: string,
  ): Promise<boolean> {
    return isReliefReady(ctx, unionId);
  }

  @FieldResolver(() => TradeUnion, { description: 'The applicant.' })
  union(@Root() request: GrantRequest): TradeUnion {
    return unionOf(request.unionId);
  }

  @FieldResolver(() => GrantScheme, { description: 'The scheme that is to pay.' })
  scheme(@Root() request: GrantRequest): GrantScheme {
    return { id: request.schemeId };
  }

  @FieldResolver(() => ScreeningProgramme, { nullable: true, description: 'The programme; null without one.' })
  async programme(@Root() request: GrantRequest, @Ctx() ctx: RequestContext): Promise<ScreeningProgramme | null> {
    return request.programmeId === null ? null : loadById(ctx, 'health:read', ScreeningProgramme, request.programmeId);
  }

  @FieldResolver(() => HealthDelivery, { description: 'What the grant subgraph has made of it.' })
  async delivery(@Root() { id, persons }: GrantRequest, @Ctx() ctx: RequestContext): Promise<HealthDelivery> {
    const delivery = await loadDelivery(ctx, id);
    const { awardedFen } = delivery;
    return { ...delivery, perHeadFen: awardedFen > 0n ? perHeadFen(awardedFen, persons) : null };
  }

  @Mutation(() => HealthRequestPayload, {
    description: 'Requests a subsidy for women who were examined, as many as were counted. Source: S114.',
  })
  @Directive(MANAGE)
  async requestScreeningSubsidy(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestScreeningSubsidyInput, { description: 'For whom and when.' })
    input: RequestScreeningSubsidyInput,
  ): Promise<HealthRequestPayload> {
    const { result, ...outcome } = await mutate(ctx, 'requestScreeningSubsidy', input, (em) =>
      requestScreeningSubsidy(ctx, em, input),
    );
    return { ...outcome, request: result ? await loadById(ctx, 'health:manage', GrantRequest, result) : null };
  }

  @Mutation(() => HealthRequestPayload, {
    description: 'Requests solatia for all cases of a programme that wait, at least 8 together. Source: S112, S114.',
  })
  @Directive(MANAGE)
  async requestSolatia(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestSolatiaInput, { description: 'Of which programme, and how much.' })
    input: RequestSolatiaInput,
  ): Promise<HealthRequestPayload> {
    const { result, ...outcome } = await mutate(ctx, 'requestSolatia', input, (em) => requestSolatia(ctx, em, input));
    return { ...outcome, request: result ? await loadById(ctx, 'health:manage', GrantRequest, result) : null };
  }

  @Mutation(() => HealthRequestPayload, {
    description:
      'Requests the relief of claims that are decided and wait, of at least 8 persons together. Source: S12, S13.',
  })
  @Directive(MANAGE)
  async requestRelief(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestReliefInput, { description: 'For whose claims.' }) input: RequestReliefInput,
  ): Promise<HealthRequestPayload> {
    const { result, ...outcome } = await mutate(ctx, 'requestRelief', input, (em) => requestRelief(ctx, em, input));
    return { ...outcome, request: result ? await loadById(ctx, 'health:manage', GrantRequest, result) : null };
  }
}

@Resolver(() => ScreeningProgramme)
export class ProgrammeRequestsResolver {
  @FieldResolver(() => HealthGrantRequestConnection, { description: 'Money requested for it, the latest first.' })
  @Directive(MANAGE)
  grantRequests(
    @Root() programme: ScreeningProgramme,
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<GrantRequest>> {
    return findRequests(ctx, { ...page, filter: { programmeId: programme.id } });
  }
}
