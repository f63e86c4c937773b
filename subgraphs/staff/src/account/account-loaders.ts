import { arrayLiteral, type RequestContext } from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { isId } from './is-id.js';
import { StaffAccount } from './staff-account.entity.js';

/** The account of that id within the reader's scope, or null. One statement for all ids of a tick. */
export function accountById(ctx: RequestContext, id: string): Promise<StaffAccount | null> {
  return ctx
    .loader<string, StaffAccount | null>('accountById', (ids) =>
      ctx.read(async (em) => {
        const accounts = await em.find(StaffAccount, { id: { $in: ids.filter(isId) } });
        const byId = new Map(accounts.map((account) => [account.id, account]));
        return ids.map((one) => byId.get(one.toLowerCase()) ?? null);
      }),
    )
    .load(id);
}

/** An account that the caller may look at: its own, or any of its scope with `staff:read`. @throws GraphQLError */
export async function readableAccount(ctx: RequestContext, id: string): Promise<StaffAccount> {
  if (!ctx.actor) throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  const own = ctx.actor.accountId === id.toLowerCase();
  if (!own && !ctx.actor.scopes.has('staff:read'))
    throw new GraphQLError('Your account does not hold the scope staff:read.', {
      extensions: { code: 'FORBIDDEN', scope: 'staff:read' },
    });
  const account = await accountById(ctx, id);
  if (!account)
    throw new GraphQLError('There is no such account in your scope.', { extensions: { code: 'NOT_FOUND' } });
  return account;
}

/** What changes with the use of an account. */
export interface AccountUse {
  /** End of the lock on its password or second factor, if one was ever set. */
  readonly lockedUntil: Date | null;
  readonly lastSignInAt: Date | null;
}

/** Locks and last sign-in of an account. */
export function accountUse(ctx: RequestContext, id: string): Promise<AccountUse> {
  return ctx
    .loader<string, AccountUse>('accountUse', (ids) =>
      ctx.read(async (em) => {
        const rows = await em.execute<
          { id: string; locked_until: Date | string | null; last_sign_in_at: Date | string | null }[]
        >(
          `select a.id, u.last_sign_in_at,
                  greatest((select max(locked_until) from staff.lockout l where l.account_id = a.id), f.locked_until) as locked_until
             from staff.staff_account a
             left join staff.account_use u on u.account_id = a.id
             left join staff.second_factor f on f.account_id = a.id
            where a.id = any(?::uuid[])`,
          [arrayLiteral(ids)],
        );
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((one) => {
          const row = byId.get(one);
          return { lockedUntil: dateOf(row?.locked_until), lastSignInAt: dateOf(row?.last_sign_in_at) };
        });
      }),
    )
    .load(id);
}

/** A moment as the driver or the ORM gives it. */
export function dateOf(value: Date | string | null | undefined): Date | null {
  return value == null ? null : new Date(value);
}
