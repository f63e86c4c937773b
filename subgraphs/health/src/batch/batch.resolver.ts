import {
  connectionType,
  ImportPayload,
  loadById,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  ScreeningBookingsPayload,
  BookScreeningInput,
  CancelScreeningInput,
  RecordScreeningAttendanceInput,
} from '../booking/booking.types.js';
import { bookScreening, cancelScreening, recordScreeningAttendance } from '../booking/change-bookings.js';
import { importScreeningResults } from '../result/import-screening-results.js';
import { ImportScreeningResultsInput } from '../result/import-screening-results.types.js';
import { readerScope } from '../worker/reader-scope.js';
import {
  CreateScreeningBatchInput,
  CreateScreeningProviderInput,
  ScreeningBatchFilter,
  ScreeningBatchPayload,
  ScreeningProviderPayload,
} from './batch.types.js';
import { createBatch, createProvider } from './create-batch.js';
import { findBatches, findHandledBatches } from './find-batches.js';
import { ScreeningBatch } from './screening-batch.entity.js';
import { ScreeningProvider } from './screening-provider.entity.js';

export const ScreeningBatchConnection = connectionType('ScreeningBatch', () => ScreeningBatch);

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';
const HANDLE = '@requiresScopes(scopes: [["health:handle"]])';

@Resolver(() => ScreeningBatch)
export class ScreeningBatchResolver {
  @Query(() => ScreeningBatchConnection, { description: 'Days of examinations, the latest first.' })
  @Directive(MANAGE)
  screeningBatches(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ScreeningBatchFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: ScreeningBatchFilter | null,
  ): Promise<Connection<ScreeningBatch>> {
    return findBatches(ctx, { ...page, filter });
  }

  @Query(() => ScreeningBatchConnection, {
    description: 'Days of examinations whose results you take in, the latest first.',
  })
  @Directive(HANDLE)
  handledBatches(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<ScreeningBatch>> {
    return findHandledBatches(ctx, page);
  }

  @Query(() => ScreeningBatch, {
    nullable: true,
    description: 'One day of examinations; null when unknown or out of scope.',
  })
  @Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
  screeningBatch(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<ScreeningBatch | null> {
    return loadById(ctx, readerScope(ctx), ScreeningBatch, id);
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
  @Directive(HANDLE)
  importScreeningResults(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportScreeningResultsInput, { description: 'The file, and the day.' })
    input: ImportScreeningResultsInput,
  ): Promise<ImportPayload> {
    return importScreeningResults(ctx, input);
  }
}

async function payload(
  ctx: RequestContext,
  { result, ...outcome }: MutationOutcome,
): Promise<MutationOutcomeWithBatch> {
  return { ...outcome, batch: result ? await loadById(ctx, 'health:manage', ScreeningBatch, result) : null };
}

type MutationOutcomeWithBatch = Omit<MutationOutcome, 'result'> & { batch: ScreeningBatch | null };
