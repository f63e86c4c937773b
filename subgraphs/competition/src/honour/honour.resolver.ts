import { connectionType, PageArgs, type Connection, type RequestContext } from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import { findHonours, tallyAwards } from './find-honours.js';
import { AwardTally, AwardTallyFilter, HonourEligibility, HonourFilter } from './honour.types.js';

export const HonourConnection = connectionType('HonourEligibility', () => HonourEligibility);

const READ = '@requiresScopes(scopes: [["competition:read"]])';

@Resolver()
export class HonourResolver {
  @Query(() => HonourConnection, {
    description: 'Honours that winners may apply for, by honour; awards that were revoked give none. Source: S75.',
  })
  @Directive(READ)
  honourEligibilities(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => HonourFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: HonourFilter | null,
    @Arg('withinId', () => ID, {
      nullable: true,
      description: 'Only of competitions that this union or one below it organizes.',
    })
    withinId?: string | null,
  ): Promise<Connection<HonourEligibility>> {
    return findHonours(ctx, withinId ?? null, { ...page, filter });
  }

  @Query(() => AwardTally, {
    description: 'Awards over the years, counted by title; revoked ones don’t count. Source: S74.',
  })
  @Directive(READ)
  awardTally(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => AwardTallyFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: AwardTallyFilter | null,
    @Arg('withinId', () => ID, {
      nullable: true,
      description: 'Only of competitions that this union or one below it organizes.',
    })
    withinId?: string | null,
  ): Promise<AwardTally> {
    return tallyAwards(ctx, withinId ?? null, filter ?? {});
  }
}
