import {
  connectionType,
  DateScalar,
  loadById,
  mutate,
  PageArgs,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { closeFollowUp, findFollowUps, subjectOf } from './find-follow-ups.js';
import { FollowUp } from './follow-up.entity.js';
import { CloseFollowUpInput, FollowUpPayload } from './follow-up.types.js';

export const FollowUpConnection = connectionType('FollowUp', () => FollowUp);

const HANDLE = '@requiresScopes(scopes: [["health:handle"]])';

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUpConnection, { description: 'The cases that you handle, the latest month first. Source: S112.' })
  @Directive(HANDLE)
  followUps(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('isOpen', () => Boolean, { nullable: true, description: 'Only open, or only closed ones; all when left out.' })
    isOpen?: boolean | null,
  ): Promise<Connection<FollowUp>> {
    return findFollowUps(ctx, { ...page, isOpen: isOpen ?? null });
  }

  @Query(() => FollowUp, { nullable: true, description: 'One case that you handle; null when it is not yours.' })
  @Directive(HANDLE)
  followUp(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<FollowUp | null> {
    return loadById(ctx, 'health:handle', FollowUp, id);
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'Whom it is about, under her alias.' })
  worker(@Root() followUp: FollowUp, @Ctx() ctx: RequestContext): Promise<Worker | null> {
    return loadById(ctx, 'health:handle', Worker, subjectOf(followUp).workerId);
  }

  @FieldResolver(() => ScreeningProgramme, { nullable: true, description: 'The programme in which it was found.' })
  programme(@Root() followUp: FollowUp, @Ctx() ctx: RequestContext): Promise<ScreeningProgramme | null> {
    return loadById(ctx, 'health:read', ScreeningProgramme, followUp.programmeId);
  }

  @FieldResolver(() => DateScalar, { description: 'Day of the next look, which replaces the regular interval.' })
  recallOn(@Root() followUp: FollowUp): string {
    return subjectOf(followUp).recallOn;
  }

  @Mutation(() => FollowUpPayload, { description: 'Closes a case that you handle.' })
  @Directive(HANDLE)
  async closeFollowUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseFollowUpInput, { description: 'The case.' }) input: CloseFollowUpInput,
  ): Promise<FollowUpPayload> {
    const { result, ...outcome } = await mutate(ctx, 'closeFollowUp', input, (em) => closeFollowUp(ctx, em, input.id));
    return { ...outcome, followUp: result ? await loadById(ctx, 'health:handle', FollowUp, result) : null };
  }
}
