import { loadById, MoneyScalar, mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { FollowUp } from '../follow-up/follow-up.entity.js';
import { AidProgress } from './aid-progress.js';
import { loadDelivery } from './find-requests.js';
import { GrantRequest } from './grant-request.entity.js';
import { ProposeSolatiumInput, ProposeSolatiumPayload, Solatium } from './grant-request.types.js';
import { loadShare, progressOfShare, requestOfShare } from './load-share.js';
import { proposeSolatium } from './propose-share.js';

const HANDLE = '@requiresScopes(scopes: [["health:handle"]])';

@Resolver(() => FollowUp)
export class FollowUpSolatiumResolver {
  @FieldResolver(() => Solatium, { nullable: true, description: 'Its solatium; null when none was proposed.' })
  async solatium(@Root() followUp: FollowUp, @Ctx() ctx: RequestContext): Promise<Solatium | null> {
    const share = await loadShare(ctx, followUp.id);
    return share && { share };
  }

  @Mutation(() => ProposeSolatiumPayload, {
    description: 'Proposes a solatium for a case that you handle, once. It is requested together with others.',
  })
  @Directive(HANDLE)
  async proposeSolatium(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProposeSolatiumInput, { description: 'The case.' }) input: ProposeSolatiumInput,
  ): Promise<ProposeSolatiumPayload> {
    const { result, ...outcome } = await mutate(ctx, 'proposeSolatium', input, (em) =>
      proposeSolatium(ctx, em, input.followUpId),
    );
    return { ...outcome, followUp: result ? await loadById(ctx, 'health:handle', FollowUp, result) : null };
  }
}

@Resolver(() => Solatium)
export class SolatiumResolver {
  @FieldResolver(() => AidProgress, { description: 'How far it is.' })
  progress(@Root() { share }: Solatium, @Ctx() ctx: RequestContext): Promise<AidProgress> {
    return progressOfShare(ctx, share);
  }

  @FieldResolver(() => MoneyScalar, { nullable: true, description: 'Decided for this case, yuan; null before.' })
  async amount(@Root() { share }: Solatium, @Ctx() ctx: RequestContext): Promise<bigint | null> {
    const request = await this.request({ share }, ctx);
    if (!request) return null;
    const { awardedFen } = await loadDelivery(ctx, request.id);
    return awardedFen === 0n ? null : awardedFen / BigInt(request.persons);
  }

  @FieldResolver(() => GrantRequest, {
    nullable: true,
    description: 'The request that it went out with; null while it waits.',
  })
  async request(@Root() { share }: Solatium, @Ctx() ctx: RequestContext): Promise<GrantRequest | null> {
    return requestOfShare(ctx, share);
  }
}
