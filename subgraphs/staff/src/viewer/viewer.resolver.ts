import type { RequestContext } from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { Ctx, Directive, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { accountById } from '../account/account-loaders.js';
import { StaffAccount } from '../account/staff-account.entity.js';

@ObjectType({ description: 'Who is asking.' })
export class Viewer {
  @Field(() => StaffAccount, { description: 'The account.' })
  account!: StaffAccount;

  @Field(() => [String], { description: 'What this very request may do: the scopes of its token or key.' })
  scopes!: string[];
}

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who is asking, and what this request may do.' })
  @Directive('@authenticated')
  async viewer(@Ctx() ctx: RequestContext): Promise<Viewer> {
    const { actor } = ctx;
    const account = actor && (await accountById(ctx, actor.accountId));
    if (!account || account.disabledAt)
      throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    return { account, scopes: [...actor.scopes].toSorted() };
  }
}
