import { arrayLiteral, type RequestContext } from '@gonghui/kit';
import { dateOf } from '../account/account-loaders.js';
import type { StaffSession } from './staff-session.types.js';

interface SessionRow {
  id: string;
  account_id: string;
  user_agent: string | null;
  created_at: Date | string;
  expires_at: Date | string;
}

/** Sessions of an account that have not ended, the latest first. */
export function sessionsOf(ctx: RequestContext, accountId: string): Promise<StaffSession[]> {
  return ctx
    .loader<string, StaffSession[]>('sessionsOf', (accountIds) =>
      ctx.read(async (em) => {
        const rows = await em.execute<SessionRow[]>(
          `select id, account_id, user_agent, created_at, expires_at from staff.session
            where account_id = any(?::uuid[]) and expires_at > ?::timestamptz order by created_at desc, id`,
          [arrayLiteral(accountIds), ctx.now.toISOString()],
        );
        const byAccount = Map.groupBy(rows, (row) => row.account_id);
        return accountIds.map((id) =>
          (byAccount.get(id) ?? []).map((row) => ({
            id: row.id,
            userAgent: row.user_agent,
            createdAt: dateOf(row.created_at)!,
            expiresAt: dateOf(row.expires_at)!,
            current: row.id === ctx.actor?.sessionId,
          })),
        );
      }),
    )
    .load(accountId);
}
