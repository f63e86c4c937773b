import { connectionType, loadById, loadListBy, PageArgs, type Connection, type RequestContext } from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Booking } from '../booking/booking.entity.js';
import { ExamRecord } from './exam-record.entity.js';
import { findWorkers } from './find-workers.js';
import { readerScope } from './reader-scope.js';
import { Worker } from './worker.entity.js';
import { RosteredWorkerFilter } from './worker.types.js';

export const RosteredWorkerConnection = connectionType('RosteredWorker', () => Worker);

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => Worker)
export class WorkerListResolver {
  @Query(() => RosteredWorkerConnection, {
    description: 'Rosters of a union and those below it, under aliases; who came last stands first.',
  })
  @Directive(MANAGE)
  rosteredWorkers(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RosteredWorkerFilter, { description: 'Whose, and which.' }) filter: RosteredWorkerFilter,
  ): Promise<Connection<Worker>> {
    return findWorkers(ctx, { ...page, filter });
  }

  @Query(() => Worker, { nullable: true, description: 'One woman worker; null when unknown or out of scope.' })
  @Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
  rosteredWorker(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Her id.' }) id: string,
  ): Promise<Worker | null> {
    return loadById(ctx, readerScope(ctx), Worker, id);
  }

  @FieldResolver(() => [Booking], { description: 'Her appointments, the latest first.' })
  @Directive(MANAGE)
  bookings(@Root() worker: Worker, @Ctx() ctx: RequestContext): Promise<Booking[]> {
    return loadListBy(
      ctx,
      'health:manage',
      'bookingsOfWorker',
      worker.id,
      (em, ids) => em.find(Booking, { workerId: { $in: [...ids] } }, { orderBy: { heldOn: 'desc', id: 'asc' } }),
      (booking) => booking.workerId,
    );
  }

  @FieldResolver(() => [ExamRecord], { description: 'Days on which she was examined, the latest first.' })
  @Directive(MANAGE)
  exams(@Root() worker: Worker, @Ctx() ctx: RequestContext): Promise<ExamRecord[]> {
    return loadListBy(
      ctx,
      'health:manage',
      'examsOfWorker',
      worker.id,
      (em, ids) =>
        em.find(ExamRecord, { workerId: { $in: [...ids] } }, { orderBy: { examinedOn: 'desc', kind: 'asc' } }),
      (record) => record.workerId,
    );
  }
}
