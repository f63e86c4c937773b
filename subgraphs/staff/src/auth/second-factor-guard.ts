import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import { createHmac } from 'node:crypto';
import type { SignInPool } from './sign-in-pool.js';

/** Longer than the library accepts a code: its own step of 30 s and one to each side. */
const CODE_LIFETIME_MS = 120_000;

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/**
 * What the two-factor plugin leaves open: a time-based code must not count twice (RFC 6238, 5.2), and a locked second
 * factor says when it opens again.
 */
export function secondFactorGuard(pool: SignInPool, secret: string, now: () => Date) {
  return {
    id: 'second-factor-guard',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/two-factor/verify-totp',
          handler: createAuthMiddleware(async (ctx) => {
            const accountId = await challengedAccount(ctx);
            const { code } = ctx.body as { code: string };
            if (!accountId) return;
            const digest = createHmac('sha256', secret).update(`totp ${code}`).digest('base64url');
            const moment = now();
            const fresh = await pool.query(
              `insert into used_code as c (account_id, code, expires_at) values ($1, $2, $3)
               on conflict (account_id, code) do update set expires_at = excluded.expires_at where c.expires_at <= $4
               returning 1`,
              [accountId, digest, new Date(moment.getTime() + CODE_LIFETIME_MS), moment],
            );
            if (fresh.length === 0) throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'used' });
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path?.startsWith('/two-factor/verify-') ?? false,
          handler: createAuthMiddleware(async (ctx) => {
            const { returned } = ctx.context;
            if (!isAPIError(returned) || returned.body?.code !== 'ACCOUNT_TEMPORARILY_LOCKED') return;
            const accountId = await challengedAccount(ctx);
            const [row] = await pool.query<{ locked_until: Date }>(
              'select locked_until from second_factor where account_id = $1',
              [accountId],
            );
            throw new APIError('TOO_MANY_REQUESTS', {
              code: 'SECOND_FACTOR_LOCKED',
              message: 'locked',
              retryAt: row?.locked_until?.toISOString(),
            });
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

/** The account whose second factor is asked for: signed in already, or half-way there with its password. */
async function challengedAccount(ctx: Context): Promise<string | null> {
  const session = await getSessionFromCtx(ctx);
  if (session) return session.user.id;
  const cookie = ctx.context.createAuthCookie('two_factor');
  const challenge = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
  if (!challenge) return null;
  return (await ctx.context.internalAdapter.findVerificationValue(challenge))?.value ?? null;
}
