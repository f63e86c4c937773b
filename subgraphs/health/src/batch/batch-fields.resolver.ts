import { arrayLiteral, loadById, loadCountBy, loadListBy, type RequestContext } from '@gonghui/kit';
import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { KEPT } from '../booking/booking-status.js';
import { Booking } from '../booking/booking.entity.js';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { StaffAccount } from '../staff-account/staff-account.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { readerScope } from '../worker/reader-scope.js';
import { Worker } from '../worker/worker.entity.js';
import { EXPECTED } from './find-batches.js';
import { ScreeningBatch } from './screening-batch.entity.js';
import { ScreeningProvider } from './screening-provider.entity.js';

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => ScreeningBatch)
export class ScreeningBatchFieldsResolver {
  @FieldResolver(() => TradeUnion, { description: 'The employer’s union, or one above several employers.' })
  union(@Root() batch: ScreeningBatch): TradeUnion {
    return unionOf(batch.unionId);
  }

  @FieldResolver(() => ScreeningProgramme, { nullable: true, description: 'The programme.' })
  programme(@Root() batch: ScreeningBatch, @Ctx() ctx: RequestContext): Promise<ScreeningProgramme | null> {
    return loadById(ctx, 'health:read', ScreeningProgramme, batch.programmeId);
  }

  @FieldResolver(() => ScreeningProvider, { nullable: true, description: 'The hospital.' })
  provider(@Root() batch: ScreeningBatch, @Ctx() ctx: RequestContext): Promise<ScreeningProvider | null> {
    return loadById(ctx, readerScope(ctx), ScreeningProvider, batch.providerId);
  }

  @FieldResolver(() => StaffAccount, { description: 'The one person who reads its results.' })
  handler(@Root() batch: ScreeningBatch): StaffAccount {
    return { id: batch.handlerId };
  }

  @FieldResolver(() => Int, { description: 'Women who are expected or were examined, persons (人).' })
  bookedCount(@Root() batch: ScreeningBatch, @Ctx() ctx: RequestContext): Promise<number> {
    return countBookings(ctx, batch.id, 'bookedOf', EXPECTED);
  }

  @FieldResolver(() => Int, { description: 'Women who were examined, persons (人).' })
  attendedCount(@Root() batch: ScreeningBatch, @Ctx() ctx: RequestContext): Promise<number> {
    return countBookings(ctx, batch.id, 'attendedOf', `status in (${KEPT})`);
  }

  @FieldResolver(() => Int, {
    description: 'Results that its handler has taken in, whatever they are; 0 to every other handler.',
  })
  @Directive('@requiresScopes(scopes: [["health:handle"]])')
  resultCount(@Root() batch: ScreeningBatch, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(ctx, 'health:handle', 'resultsOf', batch.id, (em, ids) =>
      em.execute(
        `select k.batch_id as key, count(*) as count from health.exam_result r join health.booking k on k.id = r.booking_id
          where k.batch_id = any(?::uuid[]) group by 1`,
        [arrayLiteral(ids)],
      ),
    );
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
}

@Resolver(() => Booking)
export class BookingResolver {
  @FieldResolver(() => Worker, { nullable: true, description: 'The worker, under her alias.' })
  worker(@Root() booking: Booking, @Ctx() ctx: RequestContext): Promise<Worker | null> {
    return loadById(ctx, 'health:manage', Worker, booking.workerId);
  }

  @FieldResolver(() => ScreeningBatch, { nullable: true, description: 'The day of examinations.' })
  batch(@Root() booking: Booking, @Ctx() ctx: RequestContext): Promise<ScreeningBatch | null> {
    return loadById(ctx, 'health:manage', ScreeningBatch, booking.batchId);
  }
}

/** Appointments of a day that fulfil a condition; one statement for all days of a tick. */
function countBookings(ctx: RequestContext, batchId: string, name: string, condition: string): Promise<number> {
  return loadCountBy(ctx, readerScope(ctx), name, batchId, (em, ids) =>
    em.execute(
      `select batch_id as key, count(*) as count from health.booking where batch_id = any(?::uuid[]) and ${condition} group by 1`,
      [arrayLiteral(ids)],
    ),
  );
}
