import { badInput, isId, mutate, refuse, requireScope, type RequestContext } from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import {
  Arg,
  Ctx,
  Directive,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
  type SubscribeResolverData,
} from 'type-graphql';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RoundPayload } from '../event/event.inputs.js';
import { roundPayload } from '../event/round.resolver.js';
import { Board } from './board.entity.js';
import { BoardState } from './board-state.js';
import { LiveBoard, SetBoardStateInput } from './live-board.types.js';
import { readLiveBoard } from './read-live-board.js';
import { BOARD_CHANNEL } from './record-board-events.js';

@Resolver()
export class LiveBoardResolver {
  @Query(() => LiveBoard, {
    nullable: true,
    description: 'The live board of a round, for everybody; null when there is none or it is hidden. Public.',
  })
  liveBoard(
    @Ctx() ctx: RequestContext,
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
  ): Promise<LiveBoard | null> {
    return readLiveBoard(ctx, roundId, 0);
  }

  @Subscription(() => LiveBoard, {
    subscribe: changesOf,
    description:
      'The live board each time something changed, the first time at once: lines whose result or rank has changed since the board before, or since `after`. Who was away gives the last number seen, and misses nothing. Public.',
  })
  async liveBoardChanged(
    @Root() board: LiveBoard,
    @Arg('roundId', () => ID, { description: 'The round.' }) _roundId: string,
    @Arg('after', () => Int, { defaultValue: 0, description: 'Number of the last news seen; 0 for all.' })
    _after: number,
  ): Promise<LiveBoard> {
    return board;
  }

  @Mutation(() => RoundPayload, { description: 'Shows the live board of a round to the public, freezes or hides it.' })
  @Directive('@requiresScopes(scopes: [["competition:write"]])')
  async setBoardState(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetBoardStateInput, { description: 'The round and the state.' }) input: SetBoardStateInput,
  ): Promise<RoundPayload> {
    return roundPayload(ctx, await mutate(ctx, 'setBoardState', input, (em) => setBoardState(ctx, em, input)));
  }
}

/** Shows, freezes or hides a board. While it is frozen news are numbered, and shown when it goes on. */
async function setBoardState(ctx: RequestContext, em: EntityManager, input: SetBoardStateInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const board = isId(input.roundId)
    ? await em.findOne(Board, { roundId: input.roundId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!board) refuse('ROUND_NOT_DRAWN', 'There is no such round of yours that is drawn.', 'roundId');
  if (input.state === BoardState.FROZEN && board.state === BoardState.HIDDEN)
    refuse('BOARD_HIDDEN', 'A hidden board cannot be frozen; show it first.', 'state');
  if (board.state !== input.state) board.frozenAt = input.state === BoardState.FROZEN ? board.sequence : null;
  board.state = input.state;
  await em.flush();
  await em.execute('select pg_notify(?, ?)', [BOARD_CHANNEL, board.roundId]);
  return board.roundId;
}

async function changesOf({
  args: { roundId, after },
  context: ctx,
}: SubscribeResolverData<unknown, { roundId: string; after: number }, RequestContext>): Promise<
  AsyncIterable<LiveBoard>
> {
  if (after < 0) throw badInput('"after" is the number of the last news seen, 0 or more.');
  // Listen first: what comes in while the board is read must not be lost.
  const changes = await ctx.listen(BOARD_CHANNEL);
  const first = await readLiveBoard(ctx, roundId, after);
  if (!first) {
    await changes.return?.();
    throw new GraphQLError('There is no such live board, or it is hidden.', { extensions: { code: 'NOT_FOUND' } });
  }
  return boards(ctx, changes, first);
}

async function* boards(
  ctx: RequestContext,
  changes: AsyncIterableIterator<string | null>,
  first: LiveBoard,
): AsyncGenerator<LiveBoard> {
  let last = first;
  try {
    yield first;
    for await (const payload of changes) {
      if (payload !== null && payload !== first.roundId.toLowerCase()) continue;
      const board = await readLiveBoard(ctx, first.roundId, last.sequence);
      if (!board) return;
      if (board.sequence === last.sequence && board.state === last.state) continue;
      last = board;
      yield board;
    }
  } finally {
    await changes.return?.();
  }
}
