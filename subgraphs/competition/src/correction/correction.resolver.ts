import { loadById, loadListBy, mutate, requireScope, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Appeal } from '../appeal/appeal.entity.js';
import { StaffAccount } from '../panel/staff-account.js';
import { Mark } from '../mark/mark.entity.js';
import { formatMark } from '../rules/score.js';
import { effectOf } from './correction-effect.js';
import { CorrectionItem } from './correction-item.entity.js';
import { CorrectionSet } from './correction-set.entity.js';
import { CorrectionStatus } from './correction-status.js';
import {
  CorrectionEffect,
  CorrectionPayload,
  DecideCorrectionInput,
  ProposeCorrectionInput,
} from './correction.inputs.js';
import { decideCorrection, proposeCorrection } from './propose-correction.js';

const WRITE = '@requiresScopes(scopes: [["competition:write"]])';
const SCOPE = 'competition:read';

@Resolver(() => CorrectionSet)
export class CorrectionResolver {
  @FieldResolver(() => [CorrectionItem], { description: 'Its marks.' })
  items(@Root() set: CorrectionSet, @Ctx() ctx: RequestContext): Promise<CorrectionItem[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'correctionItemsOf',
      set.id,
      (em, ids) => em.find(CorrectionItem, { setId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
      (item) => item.setId,
    );
  }

  @FieldResolver(() => Appeal, { nullable: true, description: 'The appeal that it follows.' })
  appeal(@Root() { appealId }: CorrectionSet, @Ctx() ctx: RequestContext): Promise<Appeal | null> | null {
    return appealId ? loadById(ctx, SCOPE, Appeal, appealId) : null;
  }

  @FieldResolver(() => StaffAccount, {
    nullable: true,
    description: 'Who proposed it; null to those who may not read the account.',
  })
  proposer(@Root() set: CorrectionSet): StaffAccount {
    return { id: set.proposedBy };
  }

  @FieldResolver(() => StaffAccount, { nullable: true, description: 'Who decided.' })
  decider(@Root() set: CorrectionSet): StaffAccount | null {
    return set.decidedBy ? { id: set.decidedBy } : null;
  }

  @FieldResolver(() => [CorrectionEffect], {
    description: 'What it would do to totals, ranks and advancement while it is proposed; empty afterwards.',
  })
  effect(@Root() set: CorrectionSet, @Ctx() ctx: RequestContext): Promise<CorrectionEffect[]> {
    requireScope(ctx.actor, SCOPE);
    return set.status === CorrectionStatus.PROPOSED ? ctx.read((em) => effectOf(em, set)) : Promise.resolve([]);
  }

  @Mutation(() => CorrectionPayload, {
    description: 'Proposes marks to be corrected together. Nothing changes until another person applies them.',
  })
  @Directive(WRITE)
  async proposeCorrection(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProposeCorrectionInput, { description: 'The marks.' }) input: ProposeCorrectionInput,
  ): Promise<CorrectionPayload> {
    return payload(ctx, await mutate(ctx, 'proposeCorrection', input, (em) => proposeCorrection(ctx, em, input)));
  }

  @Mutation(() => CorrectionPayload, { description: 'Applies or cancels a correction, as another person.' })
  @Directive(WRITE)
  async decideCorrection(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideCorrectionInput, { description: 'The decision.' }) input: DecideCorrectionInput,
  ): Promise<CorrectionPayload> {
    return payload(ctx, await mutate(ctx, 'decideCorrection', input, (em) => decideCorrection(ctx, em, input)));
  }
}

@Resolver(() => CorrectionItem)
export class CorrectionItemResolver {
  @FieldResolver(() => Mark, { nullable: true, description: 'The mark that is corrected.' })
  mark(@Root() item: CorrectionItem, @Ctx() ctx: RequestContext): Promise<Mark | null> {
    return loadById(ctx, SCOPE, Mark, item.markId);
  }

  @FieldResolver(() => String, { description: 'Marks before.' })
  before(@Root() item: CorrectionItem): string {
    return formatMark(item.beforeHundredths);
  }

  @FieldResolver(() => String, { description: 'Marks after.' })
  after(@Root() item: CorrectionItem): string {
    return formatMark(item.afterHundredths);
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<CorrectionPayload> {
  return { ...outcome, correction: result ? await ctx.read((em) => em.findOne(CorrectionSet, { id: result })) : null };
}
