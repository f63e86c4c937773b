import {
  connectionType,
  loadById,
  mutate,
  PageArgs,
  readLogged,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AidProgress } from '../request/aid-progress.js';
import { GrantRequest } from '../request/grant-request.entity.js';
import { loadShare, progressOfShare, requestOfShare } from '../request/load-share.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { ClaimStatus } from './claim-status.js';
import { Claim } from './claim.entity.js';
import {
  DecideMedicalClaimInput,
  MedicalClaimFile,
  MedicalClaimFilter,
  MedicalClaimPayload,
  MedicalClaimStepInput,
  OpenMedicalClaimDocumentInput,
  OpenMedicalClaimDocumentPayload,
  RejectMedicalClaimInput,
  SubmitMedicalClaimInput,
  SubmitMedicalClaimSupplementInput,
} from './claim.types.js';
import { findClaims, requireClaimReader } from './find-claims.js';
import { loadClaimFile } from './load-claim-file.js';
import { logDocumentRead } from './open-document.js';
import { claimFourEyes } from './rules/four-eyes.js';
import {
  checkClaim,
  decideClaim,
  OPEN_CLAIMS,
  rejectClaim,
  releaseClaim,
  takeClaim,
  withdrawClaim,
} from './step-claim.js';
import { submitMedicalClaim } from './submit-claim.js';
import { submitSupplement } from './submit-supplement.js';

export const MedicalClaimConnection = connectionType('MedicalClaim', () => Claim);

const EITHER = '@requiresScopes(scopes: [["health:manage"], ["health:handle"]])';
const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';
const HANDLE = '@requiresScopes(scopes: [["health:handle"]])';

@Resolver(() => Claim)
export class MedicalClaimResolver {
  @Query(() => MedicalClaimConnection, { description: 'Claims of your scope as a work list, the oldest first.' })
  @Directive(EITHER)
  medicalClaims(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MedicalClaimFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: MedicalClaimFilter | null,
  ): Promise<Connection<Claim>> {
    return findClaims(ctx, { ...page, filter });
  }

  @Query(() => Claim, { nullable: true, description: 'One claim; null when unknown or outside your scope.' })
  @Directive(EITHER)
  medicalClaim(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Claim | null> {
    requireClaimReader(ctx);
    return load(ctx, id);
  }

  @FieldResolver(() => TradeUnion, { description: 'The employer’s union.' })
  union(@Root() claim: Claim): TradeUnion {
    return unionOf(claim.unionId);
  }

  @FieldResolver(() => AidProgress, {
    nullable: true,
    description: 'How far its money is, for who decided it; null before, and for everybody else.',
  })
  @Directive(HANDLE)
  async payment(@Root() claim: Claim, @Ctx() ctx: RequestContext): Promise<AidProgress | null> {
    const share = await loadShare(ctx, claim.id);
    return share && progressOfShare(ctx, share);
  }

  @FieldResolver(() => GrantRequest, {
    nullable: true,
    description:
      'The request that its money went out with, for who decided it: what was asked and awarded for all of it; null before, and for everybody else.',
  })
  @Directive(HANDLE)
  async paymentRequest(@Root() claim: Claim, @Ctx() ctx: RequestContext): Promise<GrantRequest | null> {
    const share = await loadShare(ctx, claim.id);
    return share && requestOfShare(ctx, share);
  }

  @FieldResolver({ description: 'Whether a handler has taken it for its next step.' })
  isTaken(@Root() claim: Claim): boolean {
    return claim.handlerId !== null && OPEN_CLAIMS.includes(claim.status);
  }

  @FieldResolver({ description: 'Whether you have taken it for its next step.' })
  isTakenByMe(@Root() claim: Claim, @Ctx() ctx: RequestContext): boolean {
    return this.isTaken(claim) && claim.handlerId === requireClaimReader(ctx).accountId;
  }

  @FieldResolver({ description: 'Whether you may take it: nobody has, and another hand was on it before.' })
  mayTake(@Root() claim: Claim, @Ctx() ctx: RequestContext): boolean {
    const { accountId, scopes } = requireClaimReader(ctx);
    const isFree = claim.handlerId === null && OPEN_CLAIMS.includes(claim.status);
    return scopes.has('health:handle') && isFree && claimFourEyes(claim, accountId) === null;
  }

  @FieldResolver({ description: 'Whether you handed it in and may take it back.' })
  mayWithdraw(@Root() claim: Claim, @Ctx() ctx: RequestContext): boolean {
    const { accountId } = requireClaimReader(ctx);
    return claim.submitterId === accountId && claim.handlerId === null && claim.status === OPEN_CLAIMS[0];
  }

  @FieldResolver(() => Claim, {
    nullable: true,
    description: 'The decided claim of the same event that this one adds plans to; null of a first claim.',
  })
  supplementOf(@Root() { supplementOfId }: Claim, @Ctx() ctx: RequestContext): Promise<Claim | null> | null {
    return supplementOfId === null ? null : load(ctx, supplementOfId);
  }

  @FieldResolver({ description: 'Whether you may hand in a supplement to it: it is decided.' })
  maySupplement(@Root() { status }: Claim, @Ctx() ctx: RequestContext): boolean {
    return requireClaimReader(ctx).scopes.has('health:manage') && status === ClaimStatus.DECIDED;
  }

  @FieldResolver(() => MedicalClaimFile, {
    nullable: true,
    description: 'Whose it is, what it says and who pays it; null for everybody who has not taken it.',
  })
  @Directive(HANDLE)
  file(@Root() claim: Claim, @Ctx() ctx: RequestContext): Promise<MedicalClaimFile | null> {
    return loadClaimFile(ctx, claim);
  }

  @Mutation(() => MedicalClaimPayload, {
    description:
      'Hands a claim in with its documents. Refused when another live claim holds a bill; days and deaths are compared by who checks it.',
  })
  @Directive(MANAGE)
  async submitMedicalClaim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SubmitMedicalClaimInput, { description: 'The claim.' }) input: SubmitMedicalClaimInput,
  ): Promise<MedicalClaimPayload> {
    return payload(ctx, await mutate(ctx, 'submitMedicalClaim', input, (em) => submitMedicalClaim(ctx, em, input)));
  }

  @Mutation(() => MedicalClaimPayload, {
    description:
      'Hands in further plans for the event of a decided claim, as a claim of its own: they pay of what is left after all that is decided.',
  })
  @Directive(MANAGE)
  async submitMedicalClaimSupplement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SubmitMedicalClaimSupplementInput, { description: 'The claim, and the plans.' })
    input: SubmitMedicalClaimSupplementInput,
  ): Promise<MedicalClaimPayload> {
    return payload(
      ctx,
      await mutate(ctx, 'submitMedicalClaimSupplement', input, (em) => submitSupplement(ctx, em, input)),
    );
  }

  @Mutation(() => MedicalClaimPayload, { description: 'Takes back a claim that you handed in and nobody has taken.' })
  @Directive(MANAGE)
  async withdrawMedicalClaim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MedicalClaimStepInput, { description: 'The claim.' }) input: MedicalClaimStepInput,
  ): Promise<MedicalClaimPayload> {
    return payload(ctx, await mutate(ctx, 'withdrawMedicalClaim', input, (em) => withdrawClaim(ctx, em, input.id)));
  }

  @Mutation(() => MedicalClaimPayload, {
    description: 'Takes a claim for its next step; its file opens to you, which stands there for all its handlers.',
  })
  @Directive(HANDLE)
  async takeMedicalClaim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MedicalClaimStepInput, { description: 'The claim.' }) input: MedicalClaimStepInput,
  ): Promise<MedicalClaimPayload> {
    return payload(ctx, await mutate(ctx, 'takeMedicalClaim', input, (em) => takeClaim(ctx, em, input.id)));
  }

  @Mutation(() => MedicalClaimPayload, { description: 'Gives a claim back that you have taken.' })
  @Directive(HANDLE)
  async releaseMedicalClaim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MedicalClaimStepInput, { description: 'The claim.' }) input: MedicalClaimStepInput,
  ): Promise<MedicalClaimPayload> {
    return payload(ctx, await mutate(ctx, 'releaseMedicalClaim', input, (em) => releaseClaim(ctx, em, input.id)));
  }

  @Mutation(() => MedicalClaimPayload, {
    description:
      'Finds a claim in order; another handler decides it. Refused when a claim that is checked or decided holds the days or the death.',
  })
  @Directive(HANDLE)
  async checkMedicalClaim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MedicalClaimStepInput, { description: 'The claim.' }) input: MedicalClaimStepInput,
  ): Promise<MedicalClaimPayload> {
    return payload(ctx, await mutate(ctx, 'checkMedicalClaim', input, (em) => checkClaim(ctx, em, input.id)));
  }

  @Mutation(() => MedicalClaimPayload, { description: 'Rejects a claim with a reason.' })
  @Directive(HANDLE)
  async rejectMedicalClaim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RejectMedicalClaimInput, { description: 'The claim, and why.' })
    input: RejectMedicalClaimInput,
  ): Promise<MedicalClaimPayload> {
    return payload(
      ctx,
      await mutate(ctx, 'rejectMedicalClaim', input, (em) => rejectClaim(ctx, em, input.id, input.reason)),
    );
  }

  @Mutation(() => MedicalClaimPayload, {
    description: 'Decides a claim: every plan’s share is computed on what is left of its cap now.',
  })
  @Directive(HANDLE)
  async decideMedicalClaim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideMedicalClaimInput, { description: 'The claim, and the sum that you were shown.' })
    input: DecideMedicalClaimInput,
  ): Promise<MedicalClaimPayload> {
    return payload(
      ctx,
      await mutate(ctx, 'decideMedicalClaim', input, (em) => decideClaim(ctx, em, input.id, input.amount)),
    );
  }

  @Mutation(() => OpenMedicalClaimDocumentPayload, {
    description:
      'Opens a document of a claim that you handle; who opened it, when and why is written down first, of a repeat, too.',
  })
  @Directive(HANDLE)
  async openMedicalClaimDocument(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenMedicalClaimDocumentInput, { description: 'Which, and why.' })
    input: OpenMedicalClaimDocumentInput,
  ): Promise<OpenMedicalClaimDocumentPayload> {
    const { result, ...outcome } = await readLogged(ctx, 'openMedicalClaimDocument', input, (em) =>
      logDocumentRead(ctx, em, input),
    );
    return { ...outcome, path: result ? ctx.downloadLink('claimDocument', result) : null };
  }
}

function load(ctx: RequestContext, id: string): Promise<Claim | null> {
  return loadById(ctx, ctx.actor?.scopes.has('health:handle') ? 'health:handle' : 'health:manage', Claim, id);
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<MedicalClaimPayload> {
  return { ...outcome, claim: result ? await load(ctx, result) : null };
}
