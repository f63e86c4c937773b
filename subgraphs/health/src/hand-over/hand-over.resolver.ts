import { isId, loadListBy, mutate, requireScope, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { FollowUp } from '../follow-up/follow-up.entity.js';
import { HandOver } from './hand-over.entity.js';
import { handOverBatch, handOverFollowUps, replaceHandler } from './hand-over.js';
import {
  HandOverFollowUpsInput,
  HandOverPayload,
  HandOverScreeningBatchInput,
  HealthHandler,
  ReplaceHealthHandlerInput,
} from './hand-over.types.js';

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';
const HANDLE = '@requiresScopes(scopes: [["health:handle"]])';
const EITHER = '@requiresScopes(scopes: [["health:manage"], ["health:handle"]])';

@Resolver(() => FollowUp)
export class HandOverResolver {
  @Query(() => [HealthHandler], {
    description:
      'Accounts that may handle cases of a union: of it or of a union above, in your scope or above; by name.',
  })
  @Directive(EITHER)
  healthHandlers(
    @Ctx() ctx: RequestContext,
    @Arg('unionId', () => ID, { description: 'The union whose cases they are to handle.' }) unionId: string,
  ): Promise<HealthHandler[]> {
    requireScope(ctx.actor, ctx.actor?.scopes.has('health:handle') ? 'health:handle' : 'health:manage');
    return ctx.read(async (em) =>
      isId(unionId)
        ? em.execute<HealthHandler[]>(
            `select h.id, h.name from reference.health_handler h
              where tree.in_scope(?::uuid) and tree.path_of(?::uuid) operator(public.<@) tree.path_of(h.union_id)
              order by h.name, h.id`,
            [unionId, unionId],
          )
        : [],
    );
  }

  @FieldResolver(() => [HandOver], { description: 'Who handed it over to whom, the latest first.' })
  @Directive(HANDLE)
  handOvers(@Root() followUp: FollowUp, @Ctx() ctx: RequestContext): Promise<HandOver[]> {
    return loadListBy(
      ctx,
      'health:handle',
      'handOversOf',
      followUp.id,
      (em, ids) => em.find(HandOver, { subjectId: { $in: [...ids] } }, { orderBy: { at: 'desc', id: 'asc' } }),
      (one) => one.subjectId,
    );
  }

  @Mutation(() => HandOverPayload, {
    description: 'Hands a day of examinations over to another handler, with its results.',
  })
  @Directive(EITHER)
  async handOverScreeningBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandOverScreeningBatchInput, { description: 'The day, and to whom.' })
    input: HandOverScreeningBatchInput,
  ): Promise<HandOverPayload> {
    return told(await mutate(ctx, 'handOverScreeningBatch', input, (em) => handOverBatch(ctx, em, input)));
  }

  @Mutation(() => HandOverPayload, { description: 'Hands cases that you handle over to another handler.' })
  @Directive(HANDLE)
  async handOverFollowUps(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandOverFollowUpsInput, { description: 'The cases, and to whom.' })
    input: HandOverFollowUpsInput,
  ): Promise<HandOverPayload> {
    return told(await mutate(ctx, 'handOverFollowUps', input, (em) => handOverFollowUps(ctx, em, input)));
  }

  @Mutation(() => HandOverPayload, {
    description:
      'Gives all that one handler has below a union to another, e.g. when he has left: screening, care, stations, and open hours of counselling where the other is a counsellor of the service, too; hours to come that nobody takes over are called off. Claims in hand go back to the desk.',
  })
  @Directive(MANAGE)
  async replaceHealthHandler(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReplaceHealthHandlerInput, { description: 'Whom, by whom, and where.' })
    input: ReplaceHealthHandlerInput,
  ): Promise<HandOverPayload> {
    return told(await mutate(ctx, 'replaceHealthHandler', input, (em) => replaceHandler(ctx, em, input)));
  }
}

function told({ clientMutationId, userErrors }: MutationOutcome<unknown>): HandOverPayload {
  return { clientMutationId, userErrors };
}
