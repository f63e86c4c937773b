import {
  connectionType,
  listPagesBy,
  mutate,
  pageRequest,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, ArgsType, Ctx, Directive, Field, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { MembershipReturn } from './membership-return.entity.js';
import { MembershipReturnPayload, RecordMembershipReturnInput } from './membership-return.types.js';
import { recordMembershipReturn } from './record-membership-return.js';

export const MembershipReturnConnection = connectionType('MembershipReturn', () => MembershipReturn);

@ArgsType()
class ReturnPageArgs {
  @Field(() => Int, { defaultValue: 24, description: 'Rows wanted, 0 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row that the page follows.' })
  after?: string | null;
}

@Resolver(() => TradeUnion)
export class MembershipReturnResolver {
  @FieldResolver(() => MembershipReturnConnection, {
    description: 'Returns of this union itself, newest month first: the records behind its members.',
  })
  membershipReturns(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Args(() => ReturnPageArgs) args: ReturnPageArgs,
  ): Promise<Connection<MembershipReturn>> {
    const page = pageRequest(args);
    return ctx
      .loader<string, Connection<MembershipReturn>>(`membershipReturns ${JSON.stringify(args)}`, (unionIds) =>
        ctx.read(async (em) => {
          const pages = await listPagesBy<object>(
            em,
            {
              columns: 'r.*',
              from: sql`organization.membership_return r`,
              where: [],
              order: [{ sql: 'r.period', direction: 'DESC' }],
            },
            page,
            'r.union_id',
            unionIds,
          );
          return unionIds.map((id) => toConnection(pages.get(id)!, page, (row) => em.map(MembershipReturn, row)));
        }),
      )
      .load(union.id);
  }

  @Mutation(() => MembershipReturnPayload, {
    description: 'Writes or corrects a grassroots union’s members of a month.',
  })
  @Directive('@requiresScopes(scopes: [["organization:write"]])')
  async recordMembershipReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordMembershipReturnInput, { description: 'The return.' }) input: RecordMembershipReturnInput,
  ): Promise<MembershipReturnPayload> {
    const { result, ...outcome } = await mutate(ctx, 'recordMembershipReturn', input, (em) =>
      recordMembershipReturn(ctx, em, input),
    );
    return {
      ...outcome,
      membershipReturn: result ? await ctx.read((em) => em.findOne(MembershipReturn, { id: result })) : null,
    };
  }
}
