import { loadById, loadListBy, MoneyScalar, mutate, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { GrantDocument } from '../case/grant-document.entity.js';
import { Grant } from '../case/grant.entity.js';
import { usedFenOf } from '../rules/used-fen-of.js';
import { SchemeKind } from '../scheme/scheme-kind.js';
import { Scheme } from '../scheme/scheme.entity.js';
import { GrantUse } from './grant-use.entity.js';
import { GrantUsePayload, RecordGrantUseInput, TakeBackGrantUseInput } from './grant-use.types.js';
import { recordGrantUse, takeBackGrantUse } from './record-grant-use.js';

const RECORD = '@requiresScopes(scopes: [["grant:apply"]])';

@Resolver(() => Grant)
export class GrantUsesResolver {
  @FieldResolver(() => [GrantUse], {
    description: 'What its recipient spent of it, the latest first; none where it is no refund of dues.',
  })
  uses(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<GrantUse[]> {
    return usesOf(ctx, grant.id);
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'Uses that stand, yuan; null where it is no refund of dues.',
  })
  async usedTotal(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<bigint | null> {
    return (await isRefund(ctx, grant)) ? usedFenOf(await usesOf(ctx, grant.id)) : null;
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'disbursed − returned − usedTotal, yuan; never below 0. Null where it is no refund of dues.',
  })
  async unused(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<bigint | null> {
    const usedFen = await this.usedTotal(grant, ctx);
    return usedFen === null ? null : grant.disbursedFen - grant.returnedFen - usedFen;
  }
}

@Resolver(() => GrantUse)
export class GrantUseResolver {
  @FieldResolver(() => GrantDocument, { nullable: true, description: 'The document that shows it; null without one.' })
  async document(@Root() use: GrantUse, @Ctx() ctx: RequestContext): Promise<GrantDocument | null> {
    return use.documentId === null ? null : loadById(ctx, 'grant:read', GrantDocument, use.documentId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it takes another use back.' })
  isCorrection(@Root() use: GrantUse): boolean {
    return use.correctsId !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether another entry took it back.' })
  async isCorrected(@Root() use: GrantUse, @Ctx() ctx: RequestContext): Promise<boolean> {
    return (await usesOf(ctx, use.caseId)).some(({ correctsId }) => correctsId === use.id);
  }

  @Mutation(() => GrantUsePayload, { description: 'Records what the recipient of a refund spent of it.' })
  @Directive(RECORD)
  async recordGrantUse(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordGrantUseInput, { description: 'The use.' }) input: RecordGrantUseInput,
  ): Promise<GrantUsePayload> {
    return payload(ctx, await mutate(ctx, 'recordGrantUse', input, (em) => recordGrantUse(ctx, em, input)));
  }

  @Mutation(() => GrantUsePayload, { description: 'Takes a use of a refund back by another entry.' })
  @Directive(RECORD)
  async takeBackGrantUse(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TakeBackGrantUseInput, { description: 'The use, and why.' }) input: TakeBackGrantUseInput,
  ): Promise<GrantUsePayload> {
    return payload(ctx, await mutate(ctx, 'takeBackGrantUse', input, (em) => takeBackGrantUse(ctx, em, input)));
  }
}

function usesOf(ctx: RequestContext, caseId: string): Promise<GrantUse[]> {
  return loadListBy(
    ctx,
    'grant:read',
    'usesOf',
    caseId,
    (em, ids) =>
      em.find(GrantUse, { caseId: { $in: [...ids] } }, { orderBy: { usedOn: 'desc', recordedAt: 'desc', id: 'desc' } }),
    (use) => use.caseId,
  );
}

async function isRefund(ctx: RequestContext, { schemeId }: Grant): Promise<boolean> {
  return (await loadById(ctx, 'grant:read', Scheme, schemeId))?.kind === SchemeKind.DUES_REFUND;
}

async function payload(ctx: RequestContext, { result, ...rest }: MutationOutcome): Promise<GrantUsePayload> {
  return { ...rest, use: result === null ? null : await loadById(ctx, 'grant:read', GrantUse, result) };
}
