import {
  connectionType,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Worker } from '../worker/worker.entity.js';
import { CheckUpBatch } from './check-up-batch.entity.js';
import { CheckUpPackage } from './check-up-package.entity.js';
import { bookHealthCheck, cancelHealthCheck, changeHealthCheck } from './choose-package.js';
import { findModelWorkers } from './find-check-ups.js';
import { HealthCheckBooking } from './health-check-booking.entity.js';
import {
  BookHealthCheckInput,
  CancelHealthCheckInput,
  ChangeHealthCheckInput,
  HealthCheckAttendancePayload,
  HealthCheckBookingPayload,
  ModelWorkerFilter,
  RecordHealthCheckAttendanceInput,
} from './health-check.types.js';
import { recordHealthCheckAttendance } from './record-health-check-attendance.js';

export const ModelWorkerConnection = connectionType('ModelWorker', () => Worker);

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => HealthCheckBooking)
export class HealthCheckBookingResolver {
  @FieldResolver(() => CheckUpBatch, { nullable: true, description: 'The day; null when it is out of reach.' })
  batch(@Root() { batchId }: HealthCheckBooking, @Ctx() ctx: RequestContext): Promise<CheckUpBatch | null> {
    return loadById(ctx, 'health:manage', CheckUpBatch, batchId);
  }

  @FieldResolver(() => CheckUpPackage, { nullable: true, description: 'The package; null when it is out of reach.' })
  package(@Root() { packageId }: HealthCheckBooking, @Ctx() ctx: RequestContext): Promise<CheckUpPackage | null> {
    return loadById(ctx, 'health:manage', CheckUpPackage, packageId);
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'Who chose, under an alias.' })
  worker(@Root() { workerId }: HealthCheckBooking, @Ctx() ctx: RequestContext): Promise<Worker | null> {
    return loadById(ctx, 'health:manage', Worker, workerId);
  }

  @Mutation(() => HealthCheckBookingPayload, {
    description: 'Books the check-up package that a model worker chose for a day. Source: S107.',
  })
  @Directive(MANAGE)
  async bookHealthCheck(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BookHealthCheckInput, { description: 'Who, when and what.' }) input: BookHealthCheckInput,
  ): Promise<HealthCheckBookingPayload> {
    return payload(ctx, await mutate(ctx, 'bookHealthCheck', input, (em) => bookHealthCheck(ctx, em, input)));
  }

  @Mutation(() => HealthCheckBookingPayload, { description: 'Changes package or day until the deadline.' })
  @Directive(MANAGE)
  async changeHealthCheck(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeHealthCheckInput, { description: 'The change.' }) input: ChangeHealthCheckInput,
  ): Promise<HealthCheckBookingPayload> {
    return payload(ctx, await mutate(ctx, 'changeHealthCheck', input, (em) => changeHealthCheck(ctx, em, input)));
  }

  @Mutation(() => HealthCheckBookingPayload, { description: 'Calls a choice off until the deadline.' })
  @Directive(MANAGE)
  async cancelHealthCheck(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CancelHealthCheckInput, { description: 'The choice.' }) input: CancelHealthCheckInput,
  ): Promise<HealthCheckBookingPayload> {
    return payload(ctx, await mutate(ctx, 'cancelHealthCheck', input, (em) => cancelHealthCheck(ctx, em, input)));
  }

  @Mutation(() => HealthCheckAttendancePayload, { description: 'Records who came to a day of check-ups.' })
  @Directive(MANAGE)
  async recordHealthCheckAttendance(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordHealthCheckAttendanceInput, { description: 'The day, and who came.' })
    input: RecordHealthCheckAttendanceInput,
  ): Promise<HealthCheckAttendancePayload> {
    const { result, ...outcome } = await mutate(ctx, 'recordHealthCheckAttendance', input, (em) =>
      recordHealthCheckAttendance(ctx, em, input),
    );
    return { ...outcome, batch: result ? await loadById(ctx, 'health:manage', CheckUpBatch, result) : null };
  }
}

@Resolver(() => Worker)
export class ModelWorkerResolver {
  @Query(() => ModelWorkerConnection, {
    description: 'Model workers on the rosters of a union and those below it, under aliases. Source: S107.',
  })
  @Directive(MANAGE)
  modelWorkers(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ModelWorkerFilter, { description: 'Whose, and which.' }) filter: ModelWorkerFilter,
  ): Promise<Connection<Worker>> {
    return findModelWorkers(ctx, { ...page, filter });
  }

  @Query(() => Worker, {
    nullable: true,
    description: 'A model worker under an alias; null when unknown, out of scope or none.',
  })
  @Directive(MANAGE)
  async modelWorker(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Id on the roster.' }) id: string,
  ): Promise<Worker | null> {
    const worker = await loadById(ctx, 'health:manage', Worker, id);
    return worker?.honour ? worker : null;
  }

  @FieldResolver(() => [HealthCheckBooking], { description: 'Check-ups chosen, the latest year first.' })
  @Directive(MANAGE)
  healthChecks(@Root() { id }: Worker, @Ctx() ctx: RequestContext): Promise<HealthCheckBooking[]> {
    return loadListBy(
      ctx,
      'health:manage',
      'healthChecksOf',
      id,
      (em, ids) =>
        em.find(HealthCheckBooking, { workerId: { $in: [...ids] } }, { orderBy: { year: 'desc', id: 'desc' } }),
      ({ workerId }) => workerId,
    );
  }
}

async function payload(
  ctx: RequestContext,
  { result, ...outcome }: MutationOutcome,
): Promise<Omit<MutationOutcome, 'result'> & { booking: HealthCheckBooking | null }> {
  return { ...outcome, booking: result ? await loadById(ctx, 'health:manage', HealthCheckBooking, result) : null };
}
