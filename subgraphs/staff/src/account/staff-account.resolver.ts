import {
  DateTimeScalar,
  PageArgs,
  mutate,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { apiKeysOf } from '../api-key/api-key-loader.js';
import { ApiKey } from '../api-key/api-key.types.js';
import { sessionsOf } from '../session/session-loader.js';
import { signOutEverywhere } from '../session/sign-out-everywhere.js';
import { StaffSession } from '../session/staff-session.types.js';
import { TradeUnion } from '../trade-union/trade-union.reference.js';
import { accountById, accountUse, readableAccount } from './account-loaders.js';
import { AccountStatus } from './account-status.js';
import { createStaffAccount } from './create-staff-account.js';
import { disableStaffAccount } from './disable-staff-account.js';
import { enableStaffAccount } from './enable-staff-account.js';
import { findStaffAccounts } from './find-staff-accounts.js';
import { resetStaffPassword } from './reset-staff-password.js';
import { StaffAccount } from './staff-account.entity.js';
import {
  CreateStaffAccountInput,
  ResetStaffPasswordInput,
  SignOutEverywhereInput,
  StaffAccountConnection,
  StaffAccountFilter,
  StaffAccountInput,
  StaffAccountPayload,
  UpdateStaffAccountInput,
} from './staff-account.inputs.js';
import { unlockStaffAccount } from './unlock-staff-account.js';
import { updateStaffAccount } from './update-staff-account.js';

const READ = '@requiresScopes(scopes: [["staff:read"]])';
const MANAGE = '@requiresScopes(scopes: [["staff:manage"]])';

@Resolver(() => StaffAccount)
export class StaffAccountResolver {
  @Query(() => StaffAccount, {
    nullable: true,
    description: 'One account of your scope; null, with an error, when unknown or outside it.',
  })
  @Directive(READ)
  staffAccount(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Our id.' }) id: string,
  ): Promise<StaffAccount> {
    return readableAccount(ctx, id);
  }

  @Query(() => StaffAccountConnection, { description: 'Accounts of your scope that fit the filter, by user name.' })
  @Directive(READ)
  staffAccounts(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StaffAccountFilter, { nullable: true, description: 'Which accounts; all when left out.' })
    filter?: StaffAccountFilter | null,
  ): Promise<Connection<StaffAccount>> {
    return findStaffAccounts(ctx, filter ?? {}, page);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union it belongs to; it sees this one and all below.' })
  union(@Root() { unionId }: StaffAccount): TradeUnion {
    return { id: unionId };
  }

  @FieldResolver(() => AccountStatus, { description: 'Whether it can sign in now.' })
  async status(@Root() account: StaffAccount, @Ctx() ctx: RequestContext): Promise<AccountStatus> {
    if (account.disabledAt) return AccountStatus.DISABLED;
    const { lockedUntil } = await accountUse(ctx, account.id);
    return lockedUntil && lockedUntil > ctx.now ? AccountStatus.LOCKED : AccountStatus.ACTIVE;
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When it last signed in; null when never.' })
  async lastSignInAt(@Root() { id }: StaffAccount, @Ctx() ctx: RequestContext): Promise<Date | null> {
    return (await accountUse(ctx, id)).lastSignInAt;
  }

  @FieldResolver(() => [ApiKey], {
    description: 'Its API keys, the latest first. For itself and those who manage accounts.',
  })
  apiKeys(@Root() { id }: StaffAccount, @Ctx() ctx: RequestContext): Promise<ApiKey[]> {
    requireOwnOrManage(ctx, id);
    return apiKeysOf(ctx, id);
  }

  @FieldResolver(() => [StaffSession], {
    description: 'Where it is signed in, the latest first. For itself and those who manage accounts.',
  })
  sessions(@Root() { id }: StaffAccount, @Ctx() ctx: RequestContext): Promise<StaffSession[]> {
    requireOwnOrManage(ctx, id);
    return sessionsOf(ctx, id);
  }

  @Mutation(() => StaffAccountPayload, {
    description: 'Makes an account in your subtree, with roles that you may grant.',
  })
  @Directive(MANAGE)
  async createStaffAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateStaffAccountInput, { description: 'The account.' }) input: CreateStaffAccountInput,
  ): Promise<StaffAccountPayload> {
    return payload(ctx, await createStaffAccount(ctx, input));
  }

  @Mutation(() => StaffAccountPayload, {
    description: 'Changes name and roles of an account; nobody changes the own roles.',
  })
  @Directive(MANAGE)
  async updateStaffAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateStaffAccountInput, { description: 'The changes.' }) input: UpdateStaffAccountInput,
  ): Promise<StaffAccountPayload> {
    return payload(ctx, await mutate(ctx, 'updateStaffAccount', input, (em) => updateStaffAccount(ctx, em, input)));
  }

  @Mutation(() => StaffAccountPayload, {
    description: 'Shuts an account out: its sessions end at once, its keys rest, its tokens end within five minutes.',
  })
  @Directive(MANAGE)
  async disableStaffAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StaffAccountInput, { description: 'The account.' }) input: StaffAccountInput,
  ): Promise<StaffAccountPayload> {
    return payload(ctx, await mutate(ctx, 'disableStaffAccount', input, (em) => disableStaffAccount(ctx, em, input)));
  }

  @Mutation(() => StaffAccountPayload, { description: 'Lets a disabled account sign in again.' })
  @Directive(MANAGE)
  async enableStaffAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StaffAccountInput, { description: 'The account.' }) input: StaffAccountInput,
  ): Promise<StaffAccountPayload> {
    return payload(ctx, await mutate(ctx, 'enableStaffAccount', input, (em) => enableStaffAccount(ctx, em, input)));
  }

  @Mutation(() => StaffAccountPayload, { description: 'Lifts the lock that wrong passwords or codes have set.' })
  @Directive(MANAGE)
  async unlockStaffAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StaffAccountInput, { description: 'The account.' }) input: StaffAccountInput,
  ): Promise<StaffAccountPayload> {
    return payload(ctx, await mutate(ctx, 'unlockStaffAccount', input, (em) => unlockStaffAccount(ctx, em, input)));
  }

  @Mutation(() => StaffAccountPayload, {
    description: 'Gives an account of somebody else a new password and signs it out everywhere.',
  })
  @Directive(MANAGE)
  async resetStaffPassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ResetStaffPasswordInput, { description: 'The account and its new password.' })
    input: ResetStaffPasswordInput,
  ): Promise<StaffAccountPayload> {
    return payload(ctx, await resetStaffPassword(ctx, input));
  }

  @Mutation(() => StaffAccountPayload, {
    description: 'Ends all sessions of your own account, or of one that you manage; tokens end within five minutes.',
  })
  @Directive('@authenticated')
  async signOutEverywhere(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignOutEverywhereInput, { description: 'The account.' }) input: SignOutEverywhereInput,
  ): Promise<StaffAccountPayload> {
    return payload(ctx, await mutate(ctx, 'signOutEverywhere', input, (em) => signOutEverywhere(ctx, em, input)));
  }
}

function requireOwnOrManage({ actor }: RequestContext, accountId: string): void {
  if (actor?.accountId !== accountId && !actor?.scopes.has('staff:manage'))
    throw new GraphQLError('Keys and sessions are shown to their account and to those who manage it.', {
      extensions: { code: 'FORBIDDEN', scope: 'staff:manage' },
    });
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<StaffAccountPayload> {
  return { ...outcome, staffAccount: result === null ? null : await accountById(ctx, result) };
}
