import { loadById, loadListBy, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Scheme } from '../scheme/scheme.entity.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { GrantDocument } from './grant-document.entity.js';
import { GrantItem } from './grant-item.entity.js';
import { GrantStep } from './grant-step.entity.js';
import { Grant } from './grant.entity.js';

const READ = '@requiresScopes(scopes: [["grant:read"]])';

@Resolver(() => Grant)
export class GrantResolver {
  @Query(() => Grant, { nullable: true, description: 'One grant; null when unknown or outside your scope.' })
  @Directive(READ)
  grant(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Grant | null> {
    return loadById(ctx, 'grant:read', Grant, id);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that applied.' })
  union(@Root() grant: Grant): TradeUnion {
    return unionOf(grant.unionId);
  }

  @FieldResolver(() => Scheme, { description: 'The scheme it was applied for under.' })
  scheme(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<Scheme | null> {
    return loadById(ctx, 'grant:read', Scheme, grant.schemeId);
  }

  @FieldResolver(() => [GrantItem], { description: 'What was asked, item by item.' })
  items(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<GrantItem[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'itemsOf',
      grant.id,
      (em, ids) => em.find(GrantItem, { caseId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (item) => item.caseId,
    );
  }

  @FieldResolver(() => [GrantStep], { description: 'Who did what when, the earliest first.' })
  steps(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<GrantStep[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'stepsOf',
      grant.id,
      (em, ids) => em.find(GrantStep, { caseId: { $in: [...ids] } }, { orderBy: { at: 'asc', id: 'asc' } }),
      (step) => step.caseId,
    );
  }

  @FieldResolver(() => [GrantDocument], { description: 'Its documents, without their bytes.' })
  documents(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<GrantDocument[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'documentsOf',
      grant.id,
      (em, ids) => em.find(GrantDocument, { caseId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
      (document) => document.caseId,
    );
  }
}
