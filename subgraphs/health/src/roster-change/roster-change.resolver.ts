import { loadById, loadListBy, mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { Worker } from '../worker/worker.entity.js';
import { moveToRoster, takeOffRoster } from './leave-roster.js';
import { RosterChange } from './roster-change.entity.js';
import { MoveToRosterInput, RosteredWorkerPayload, TakeOffRosterInput } from './roster-change.types.js';

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => Worker)
export class WorkerRosterResolver {
  @FieldResolver(() => [RosterChange], { description: 'When and why she was taken off this roster, the latest first.' })
  @Directive(MANAGE)
  rosterChanges(@Root() worker: Worker, @Ctx() ctx: RequestContext): Promise<RosterChange[]> {
    return loadListBy(
      ctx,
      'health:manage',
      'rosterChangesOf',
      worker.id,
      (em, ids) => em.find(RosterChange, { workerId: { $in: [...ids] } }, { orderBy: { at: 'desc', id: 'asc' } }),
      (change) => change.workerId,
    );
  }

  @Mutation(() => RosteredWorkerPayload, {
    description:
      'Takes somebody off a roster; open appointments from that day on are given back, and what was stays on record.',
  })
  @Directive(MANAGE)
  async takeOffRoster(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TakeOffRosterInput, { description: 'Whom, from when and why.' }) input: TakeOffRosterInput,
  ): Promise<RosteredWorkerPayload> {
    const { result, ...outcome } = await mutate(ctx, 'takeOffRoster', input, (em) => takeOffRoster(ctx, em, input));
    return { ...outcome, worker: result ? await loadById(ctx, 'health:manage', Worker, result) : null };
  }

  @Mutation(() => RosteredWorkerPayload, {
    description:
      'Moves somebody to another employer’s roster with the days of her examinations; open appointments are given back.',
  })
  @Directive(MANAGE)
  async moveToRoster(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MoveToRosterInput, { description: 'Whom, where, from when and why.' }) input: MoveToRosterInput,
  ): Promise<RosteredWorkerPayload> {
    const { result, ...outcome } = await mutate(ctx, 'moveToRoster', input, (em) => moveToRoster(ctx, em, input));
    return { ...outcome, worker: result ? await loadById(ctx, 'health:manage', Worker, result) : null };
  }
}

@Resolver(() => RosterChange)
export class RosterChangeResolver {
  @FieldResolver(() => TradeUnion, { nullable: true, description: 'Whose roster she went to; null where she left.' })
  toUnion(@Root() change: RosterChange): TradeUnion | null {
    return change.toUnionId === null ? null : unionOf(change.toUnionId);
  }
}
