import {
  connectionType,
  ImportPayload,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Booking } from '../booking/booking.entity.js';
import {
  ScreeningBookingsPayload,
  BookScreeningInput,
  CancelScreeningInput,
  RecordScreeningAttendanceInput,
} from '../booking/booking.types.js';
import { bookScreening, cancelScreening, recordScreeningAttendance } from '../booking/change-bookings.js';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { importScreeningResults } from '../result/import-screening-results.js';
import { ImportScreeningResultsInput } from '../result/import-screening-results.types.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { Worker } from '../worker/worker.entity.js';
import {
  CreateScreeningBatchInput,
  CreateScreeningProviderInput,
  ScreeningBatchPayload,
  ScreeningProviderPayload,
} from './batch.types.js';
import { createBatch, createProvider } from './create-batch.js';
import { findBatches } from './find-batches.js';
import { ScreeningBatch } from './screening-batch.entity.js';
import { ScreeningProvider } from './screening-provider.entity.js';

export const ScreeningBatchConnection = connectionType('ScreeningBatch', () => ScreeningBatch);

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => ScreeningBatch)
export class ScreeningBatchResolver {
  @Query(() => ScreeningBatchConnection, { description: 'Days of examinations of a programme, the latest first.' })
  @Directive(MANAGE)
  screeningBatches(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('programmeId', () => ID, { description: 'The programme.' }) programmeId: string,
  ): Promise<Connection<ScreeningBatch>> {
    return findBatches(ctx, programmeId, page);
  }

  @FieldResolver(() => TradeUnion, { description: 'The employer’s union, or one above several employers.' })
  union(@Root() batch: ScreeningBatch): TradeUnion {
    return unionOf(batch.unionId);
  }

  @FieldResolver(() => ScreeningProgramme, { nullable: true, description: 'The programme.' })
  programme(@Root() batch: ScreeningBatch, @Ctx() ctx: RequestContext): Promise<ScreeningProgramme | null> {
    return loadById(ctx, 'health:read', ScreeningProgramme, batch.programmeId);
  }

  @FieldResolver(() => [Booking], { description: 'Its appointments, by alias.' })
  @Directive(MANAGE)
  bookings(@Root() batch: ScreeningBatch, @Ctx() ctx: RequestContext): Promise<Booking[]> {
    return loadListBy(
      ctx,
      'health:manage',
      'bookingsOf',
      batch.id,
      (em, ids) => em.find(Booking, { batchId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
      (booking) => booking.batchId,
    );
  }

  @Mutation(() => ScreeningProviderPayload, { description: 'Registers a hospital that examines.' })
  @Directive(MANAGE)
  async createScreeningProvider(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateScreeningProviderInput, { description: 'The hospital.' })
    input: CreateScreeningProviderInput,
  ): Promise<ScreeningProviderPayload> {
    const { result, ...outcome } = await mutate(ctx, 'createScreeningProvider', input, (em) =>
      createProvider(ctx, em, input),
    );
    return { ...outcome, provider: result ? await loadById(ctx, 'health:manage', ScreeningProvider, result) : null };
  }

  @Mutation(() => ScreeningBatchPayload, { description: 'Arranges a day of examinations.' })
  @Directive(MANAGE)
  async createScreeningBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateScreeningBatchInput, { description: 'The day.' }) input: CreateScreeningBatchInput,
  ): Promise<ScreeningBatchPayload> {
    return payload(ctx, await mutate(ctx, 'createScreeningBatch', input, (em) => createBatch(ctx, em, input)));
  }

  @Mutation(() => ScreeningBookingsPayload, { description: 'Books workers for a day, all or none.' })
  @Directive(MANAGE)
  async bookScreening(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BookScreeningInput, { description: 'The day, and whom.' }) input: BookScreeningInput,
  ): Promise<ScreeningBookingsPayload> {
    return payload(ctx, await mutate(ctx, 'bookScreening', input, (em) => bookScreening(ctx, em, input)));
  }

  @Mutation(() => ScreeningBookingsPayload, { description: 'Calls appointments off.' })
  @Directive(MANAGE)
  async cancelScreening(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CancelScreeningInput, { description: 'The day, and whose.' }) input: CancelScreeningInput,
  ): Promise<ScreeningBookingsPayload> {
    return payload(ctx, await mutate(ctx, 'cancelScreening', input, (em) => cancelScreening(ctx, em, input)));
  }

  @Mutation(() => ScreeningBookingsPayload, { description: 'Records who came to a day of examinations.' })
  @Directive(MANAGE)
  async recordScreeningAttendance(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordScreeningAttendanceInput, { description: 'The day, and who came.' })
    input: RecordScreeningAttendanceInput,
  ): Promise<ScreeningBookingsPayload> {
    return payload(
      ctx,
      await mutate(ctx, 'recordScreeningAttendance', input, (em) => recordScreeningAttendance(ctx, em, input)),
    );
  }

  @Mutation(() => ImportPayload, {
    description:
      'Takes in what a provider found on a day of examinations, for its handler alone; findings become cases of the handler.',
  })
  @Directive('@requiresScopes(scopes: [["health:handle"]])')
  importScreeningResults(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportScreeningResultsInput, { description: 'The file, and the day.' })
    input: ImportScreeningResultsInput,
  ): Promise<ImportPayload> {
    return importScreeningResults(ctx, input);
  }
}

@Resolver(() => Booking)
export class BookingResolver {
  @FieldResolver(() => Worker, { nullable: true, description: 'The worker, under her alias.' })
  worker(@Root() booking: Booking, @Ctx() ctx: RequestContext): Promise<Worker | null> {
    return loadById(ctx, 'health:manage', Worker, booking.workerId);
  }
}

async function payload(
  ctx: RequestContext,
  { result, ...outcome }: MutationOutcome,
): Promise<MutationOutcomeWithBatch> {
  return { ...outcome, batch: result ? await loadById(ctx, 'health:manage', ScreeningBatch, result) : null };
}

type MutationOutcomeWithBatch = Omit<MutationOutcome, 'result'> & { batch: ScreeningBatch | null };
