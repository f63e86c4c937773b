import {
  connectionType,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { closeProgramme, createProgramme, passDownFund, updateProgramme } from './change-programme.js';
import { findProgrammes } from './find-programmes.js';
import { readProgramme } from './load-programme.js';
import { ProgrammeChange } from './programme-change.entity.js';
import { discardProgramme, publishProgramme } from './publish-programme.js';
import { ScreeningFund } from './screening-fund.entity.js';
import { ScreeningProgramme } from './screening-programme.entity.js';
import {
  CloseScreeningProgrammeInput,
  CreateScreeningProgrammeInput,
  DiscardScreeningProgrammeInput,
  DiscardScreeningProgrammePayload,
  PassDownScreeningFundInput,
  PublishScreeningProgrammeInput,
  ScreeningFundPayload,
  ScreeningProgrammeFilter,
  ScreeningProgrammeOrder,
  ScreeningProgrammePayload,
  UpdateScreeningProgrammeInput,
} from './screening-programme.types.js';

export const ScreeningProgrammeConnection = connectionType('ScreeningProgramme', () => ScreeningProgramme);

const READ = '@requiresScopes(scopes: [["health:read"]])';
const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => ScreeningProgramme)
export class ScreeningProgrammeResolver {
  @Query(() => ScreeningProgramme, { nullable: true, description: 'One programme; null when unknown or out of reach.' })
  @Directive(READ)
  screeningProgramme(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<ScreeningProgramme | null> {
    return readProgramme(ctx, id);
  }

  @Query(() => ScreeningProgrammeConnection, {
    description: 'Screening programmes of your scope and of the unions above it, the latest first. Source: S112.',
  })
  @Directive(READ)
  screeningProgrammes(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ScreeningProgrammeFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: ScreeningProgrammeFilter | null,
    @Arg('withinId', () => ID, { nullable: true, description: 'Only those run by this union and those below it.' })
    withinId?: string | null,
    @Arg('orderBy', () => ScreeningProgrammeOrder, {
      nullable: true,
      description: 'Order; the latest first when left out.',
    })
    orderBy?: ScreeningProgrammeOrder | null,
  ): Promise<Connection<ScreeningProgramme>> {
    return findProgrammes(ctx, { ...page, filter, withinId, orderBy });
  }

  @FieldResolver(() => TradeUnion, { description: 'The federation that runs it.' })
  union(@Root() programme: ScreeningProgramme): TradeUnion {
    return unionOf(programme.unionId);
  }

  @FieldResolver(() => [ScreeningFund], {
    description: 'Money passed down to federations of your scope, oldest first.',
  })
  funds(@Root() programme: ScreeningProgramme, @Ctx() ctx: RequestContext): Promise<ScreeningFund[]> {
    return loadListBy(
      ctx,
      'health:read',
      'fundsOf',
      programme.id,
      (em, ids) =>
        em.find(ScreeningFund, { programmeId: { $in: [...ids] } }, { orderBy: { passedOn: 'asc', id: 'asc' } }),
      (fund) => fund.programmeId,
    );
  }

  @FieldResolver(() => [ProgrammeChange], {
    description: 'What was changed after it was published, and why; the latest first.',
  })
  changes(@Root() programme: ScreeningProgramme, @Ctx() ctx: RequestContext): Promise<ProgrammeChange[]> {
    return loadListBy(
      ctx,
      'health:read',
      'changesOfProgramme',
      programme.id,
      (em, ids) => em.find(ProgrammeChange, { programmeId: { $in: [...ids] } }, { orderBy: { at: 'desc', id: 'asc' } }),
      (change) => change.programmeId,
    );
  }

  @Mutation(() => ScreeningProgrammePayload, { description: 'Begins a screening programme, as a draft or open.' })
  @Directive(MANAGE)
  async createScreeningProgramme(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateScreeningProgrammeInput, { description: 'The programme.' })
    input: CreateScreeningProgrammeInput,
  ): Promise<ScreeningProgrammePayload> {
    const { result, ...outcome } = await mutate(ctx, 'createScreeningProgramme', input, (em) =>
      createProgramme(ctx, em, input),
    );
    return { ...outcome, programme: result ? await loadById(ctx, 'health:read', ScreeningProgramme, result) : null };
  }

  @Mutation(() => ScreeningProgrammePayload, { description: 'Describes a screening programme anew.' })
  @Directive(MANAGE)
  async updateScreeningProgramme(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateScreeningProgrammeInput, { description: 'Which, and its description.' })
    input: UpdateScreeningProgrammeInput,
  ): Promise<ScreeningProgrammePayload> {
    const { result, ...outcome } = await mutate(ctx, 'updateScreeningProgramme', input, (em) =>
      updateProgramme(ctx, em, input),
    );
    return { ...outcome, programme: result ? await loadById(ctx, 'health:read', ScreeningProgramme, result) : null };
  }

  @Mutation(() => ScreeningProgrammePayload, {
    description: 'Publishes a draft: unions below see it, and its terms are fixed.',
  })
  @Directive(MANAGE)
  async publishScreeningProgramme(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PublishScreeningProgrammeInput, { description: 'Which.' })
    input: PublishScreeningProgrammeInput,
  ): Promise<ScreeningProgrammePayload> {
    const { result, ...outcome } = await mutate(ctx, 'publishScreeningProgramme', input, (em) =>
      publishProgramme(ctx, em, input),
    );
    return { ...outcome, programme: result ? await loadById(ctx, 'health:read', ScreeningProgramme, result) : null };
  }

  @Mutation(() => DiscardScreeningProgrammePayload, { description: 'Discards a draft.' })
  @Directive(MANAGE)
  async discardScreeningProgramme(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DiscardScreeningProgrammeInput, { description: 'Which.' })
    input: DiscardScreeningProgrammeInput,
  ): Promise<DiscardScreeningProgrammePayload> {
    const { result, ...outcome } = await mutate(ctx, 'discardScreeningProgramme', input, (em) =>
      discardProgramme(ctx, em, input),
    );
    return { ...outcome, programmeId: result ?? null };
  }

  @Mutation(() => ScreeningProgrammePayload, { description: 'Closes a screening programme.' })
  @Directive(MANAGE)
  async closeScreeningProgramme(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseScreeningProgrammeInput, { description: 'Which, and its last day.' })
    input: CloseScreeningProgrammeInput,
  ): Promise<ScreeningProgrammePayload> {
    const { result, ...outcome } = await mutate(ctx, 'closeScreeningProgramme', input, (em) =>
      closeProgramme(ctx, em, input),
    );
    return { ...outcome, programme: result ? await loadById(ctx, 'health:read', ScreeningProgramme, result) : null };
  }

  @Mutation(() => ScreeningFundPayload, { description: 'Records money passed down for examinations. Source: S112.' })
  @Directive(MANAGE)
  async passDownScreeningFund(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PassDownScreeningFundInput, { description: 'To whom, and how much.' })
    input: PassDownScreeningFundInput,
  ): Promise<ScreeningFundPayload> {
    const { result, ...outcome } = await mutate(ctx, 'passDownScreeningFund', input, (em) =>
      passDownFund(ctx, em, input),
    );
    return { ...outcome, fund: result ? await loadById(ctx, 'health:read', ScreeningFund, result) : null };
  }
}

@Resolver(() => ScreeningFund)
export class ScreeningFundResolver {
  @FieldResolver(() => TradeUnion, { description: 'The federation that received it.' })
  union(@Root() fund: ScreeningFund): TradeUnion {
    return unionOf(fund.unionId);
  }
}
