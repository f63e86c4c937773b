import {
  arrayLiteral,
  connectionType,
  loadById,
  loadCountBy,
  mutate,
  PageArgs,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ScreeningProvider } from '../batch/screening-provider.entity.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { createCheckUpBatch, createPackage, withdrawPackage } from './arrange-check-ups.js';
import { CheckUpBatch } from './check-up-batch.entity.js';
import { CheckUpPackage } from './check-up-package.entity.js';
import {
  CheckUpBatchFilter,
  CheckUpBatchPayload,
  CheckUpPackageFilter,
  CheckUpPackagePayload,
  CreateCheckUpBatchInput,
  CreateCheckUpPackageInput,
  WithdrawCheckUpPackageInput,
} from './check-up.types.js';
import { findCheckUpBatches, findPackages } from './find-check-ups.js';

export const CheckUpPackageConnection = connectionType('CheckUpPackage', () => CheckUpPackage);
export const CheckUpBatchConnection = connectionType('CheckUpBatch', () => CheckUpBatch);

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => CheckUpPackage)
export class CheckUpPackageResolver {
  @Query(() => CheckUpPackageConnection, {
    description: 'Check-up packages of your scope and of the unions above it, the cheapest first. Source: S107.',
  })
  @Directive(MANAGE)
  checkUpPackages(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CheckUpPackageFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: CheckUpPackageFilter | null,
  ): Promise<Connection<CheckUpPackage>> {
    return findPackages(ctx, { ...page, filter });
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that agreed on it with the hospital.' })
  union(@Root() { unionId }: CheckUpPackage): TradeUnion {
    return unionOf(unionId);
  }

  @FieldResolver(() => ScreeningProvider, { nullable: true, description: 'The hospital.' })
  provider(@Root() { providerId }: CheckUpPackage, @Ctx() ctx: RequestContext): Promise<ScreeningProvider | null> {
    return loadById(ctx, 'health:manage', ScreeningProvider, providerId);
  }

  @Mutation(() => CheckUpPackagePayload, { description: 'Offers a check-up package.' })
  @Directive(MANAGE)
  async createCheckUpPackage(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateCheckUpPackageInput, { description: 'The package.' }) input: CreateCheckUpPackageInput,
  ): Promise<CheckUpPackagePayload> {
    const { result, ...outcome } = await mutate(ctx, 'createCheckUpPackage', input, (em) =>
      createPackage(ctx, em, input),
    );
    return { ...outcome, package: result ? await loadById(ctx, 'health:manage', CheckUpPackage, result) : null };
  }

  @Mutation(() => CheckUpPackagePayload, { description: 'Ends the offer of a check-up package.' })
  @Directive(MANAGE)
  async withdrawCheckUpPackage(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawCheckUpPackageInput, { description: 'The package.' })
    input: WithdrawCheckUpPackageInput,
  ): Promise<CheckUpPackagePayload> {
    const { result, ...outcome } = await mutate(ctx, 'withdrawCheckUpPackage', input, (em) =>
      withdrawPackage(ctx, em, input),
    );
    return { ...outcome, package: result ? await loadById(ctx, 'health:manage', CheckUpPackage, result) : null };
  }
}

@Resolver(() => CheckUpBatch)
export class CheckUpBatchResolver {
  @Query(() => CheckUpBatchConnection, {
    description: 'Days of check-ups of your scope and of the unions above it, the latest first. Source: S107.',
  })
  @Directive(MANAGE)
  checkUpBatches(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CheckUpBatchFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: CheckUpBatchFilter | null,
  ): Promise<Connection<CheckUpBatch>> {
    return findCheckUpBatches(ctx, { ...page, filter });
  }

  @Query(() => CheckUpBatch, {
    nullable: true,
    description: 'One day of check-ups; null when unknown or out of reach.',
  })
  @Directive(MANAGE)
  checkUpBatch(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<CheckUpBatch | null> {
    return loadById(ctx, 'health:manage', CheckUpBatch, id);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that arranged it.' })
  union(@Root() { unionId }: CheckUpBatch): TradeUnion {
    return unionOf(unionId);
  }

  @FieldResolver(() => ScreeningProvider, { nullable: true, description: 'The hospital.' })
  provider(@Root() { providerId }: CheckUpBatch, @Ctx() ctx: RequestContext): Promise<ScreeningProvider | null> {
    return loadById(ctx, 'health:manage', ScreeningProvider, providerId);
  }

  @FieldResolver(() => Int, { description: 'Places taken, by people of whatever union.' })
  placesTaken(@Root() { id }: CheckUpBatch, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(ctx, 'health:manage', 'checkUpPlacesTaken', id, (em, ids) =>
      em.execute<{ key: string; count: number }[]>(
        'select asked.id as key, health.check_up_places_taken(asked.id) as count from unnest(?::uuid[]) asked (id)',
        [arrayLiteral(ids)],
      ),
    );
  }

  @Mutation(() => CheckUpBatchPayload, { description: 'Arranges a day of check-ups.' })
  @Directive(MANAGE)
  async createCheckUpBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateCheckUpBatchInput, { description: 'The day.' }) input: CreateCheckUpBatchInput,
  ): Promise<CheckUpBatchPayload> {
    const { result, ...outcome } = await mutate(ctx, 'createCheckUpBatch', input, (em) =>
      createCheckUpBatch(ctx, em, input),
    );
    return { ...outcome, batch: result ? await loadById(ctx, 'health:manage', CheckUpBatch, result) : null };
  }
}
