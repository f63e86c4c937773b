import { loadListBy, mutate, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { appointOfficer, endOfficerTerm } from './change-officer.js';
import { OfficerRole, UnionOfficer } from './union-officer.entity.js';
import { AppointOfficerInput, EndOfficerTermInput, OfficerPayload } from './union-officer.types.js';

/** Order in which posts are listed. */
const POSTS = Object.values(OfficerRole);

@Resolver(() => TradeUnion)
export class UnionOfficerResolver {
  @FieldResolver(() => [UnionOfficer], { description: 'Officers of the union, chair first.' })
  async officers(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('current', () => Boolean, {
      defaultValue: true,
      description: 'Only those in office today; false for all terms.',
    })
    current: boolean,
  ): Promise<UnionOfficer[]> {
    const all = await officersOf(ctx, union.id);
    return current ? all.filter((officer) => inOffice(officer, ctx.today)) : all;
  }

  @FieldResolver(() => UnionOfficer, { nullable: true, description: 'Chair in office (工会主席).' })
  async chair(@Root() union: TradeUnion, @Ctx() ctx: RequestContext): Promise<UnionOfficer | null> {
    const all = await officersOf(ctx, union.id);
    return all.find((officer) => officer.role === OfficerRole.CHAIR && inOffice(officer, ctx.today)) ?? null;
  }

  @Mutation(() => OfficerPayload, { description: 'A person takes a post of a union.' })
  @Directive('@requiresScopes(scopes: [["organization:write"]])')
  async appointOfficer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AppointOfficerInput, { description: 'Who, which post, since when.' })
    input: AppointOfficerInput,
  ): Promise<OfficerPayload> {
    return payload(ctx, await mutate(ctx, 'appointOfficer', input, (em) => appointOfficer(ctx, em, input)));
  }

  @Mutation(() => OfficerPayload, { description: 'An officer’s term ends.' })
  @Directive('@requiresScopes(scopes: [["organization:write"]])')
  async endOfficerTerm(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndOfficerTermInput, { description: 'Which term, and when.' }) input: EndOfficerTermInput,
  ): Promise<OfficerPayload> {
    return payload(ctx, await mutate(ctx, 'endOfficerTerm', input, (em) => endOfficerTerm(ctx, em, input)));
  }
}

function inOffice(officer: UnionOfficer, today: string): boolean {
  return officer.termFrom <= today && (officer.termUntil === null || officer.termUntil > today);
}

function officersOf(ctx: RequestContext, unionId: string): Promise<UnionOfficer[]> {
  return loadListBy(
    ctx,
    'organization:read',
    'officersOf',
    unionId,
    async (em, unionIds) => {
      const officers = await em.find(
        UnionOfficer,
        { unionId: { $in: [...unionIds] } },
        { orderBy: { termFrom: 'desc', id: 'asc' } },
      );
      return officers.toSorted((a, b) => POSTS.indexOf(a.role) - POSTS.indexOf(b.role));
    },
    (officer) => officer.unionId,
  );
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<OfficerPayload> {
  return { ...outcome, officer: result ? await ctx.read((em) => em.findOne(UnionOfficer, { id: result })) : null };
}
