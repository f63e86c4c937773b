import * as v from 'valibot';

/** Why a sign-in was refused. */
export type SignInRefusal =
  | 'credentials'
  | 'code'
  | 'expired'
  | 'locked'
  | 'rate-limited'
  | 'disabled'
  | 'provider-unavailable'
  | 'unreachable'
  | 'unknown';

/** What came of one step of the sign-in. */
export type SignInResult =
  | { readonly state: 'signed-in' }
  | { readonly state: 'second-factor' }
  | { readonly state: 'refused'; readonly reason: SignInRefusal; readonly retryAt: Date | null };

/** A federation's own sign-on. */
export interface SignOnProvider {
  readonly id: string;
  readonly name: string;
}

/** An account that the server offers for trying the system out. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly union: string;
}

/** Ways to sign in besides the password, and demo accounts when the server runs on demo data. */
export interface SignInOptions {
  readonly providers: readonly SignOnProvider[];
  readonly demoAccounts: readonly DemoAccount[];
}

const optionsSchema = v.object({
  providers: v.optional(v.array(v.object({ id: v.string(), name: v.string() })), []),
  demoAccounts: v.optional(
    v.array(v.object({ username: v.string(), password: v.string(), name: v.string(), union: v.string() })),
    [],
  ),
});

const answerSchema = v.object({
  twoFactorRedirect: v.optional(v.boolean()),
  url: v.optional(v.string()),
  code: v.optional(v.string()),
  retryAt: v.optional(v.string()),
});

const reasons: Readonly<Record<string, SignInRefusal>> = {
  INVALID_CREDENTIALS: 'credentials',
  BAD_REQUEST: 'credentials',
  SECOND_FACTOR_INVALID: 'code',
  SECOND_FACTOR_EXPIRED: 'expired',
  SECOND_FACTOR_LOCKED: 'locked',
  ACCOUNT_LOCKED: 'locked',
  RATE_LIMITED: 'rate-limited',
  ACCOUNT_DISABLED: 'disabled',
  IDENTITY_PROVIDER_UNAVAILABLE: 'provider-unavailable',
};

/** Asks which ways to sign in there are; none besides the password when the server doesn't say. */
export async function readSignInOptions(): Promise<SignInOptions> {
  const none: SignInOptions = { providers: [], demoAccounts: [] };
  try {
    const response = await fetch('/auth/providers', { headers: { accept: 'application/json' } });
    const parsed = v.safeParse(optionsSchema, await response.json());
    return parsed.success ? parsed.output : none;
  } catch {
    return none;
  }
}

/** First step: user name and password. */
export function signIn(username: string, password: string): Promise<SignInResult> {
  return post('/auth/sign-in/username', { username, password });
}

/** Second step: a code of the authenticator app, or one of the backup codes. */
export function verifySecondFactor(code: string, kind: 'totp' | 'backup'): Promise<SignInResult> {
  return post(kind === 'totp' ? '/auth/two-factor/verify-totp' : '/auth/two-factor/verify-backup-code', { code });
}

/** Goes to a federation's own sign-on, which comes back to `callback`; null when the browser is on its way there. */
export async function startSignOn(provider: string, callback: string): Promise<SignInResult | null> {
  const answer = await ask('/auth/sign-in/social', { provider, callbackURL: callback });
  if ('result' in answer) return answer.result;
  if (!answer.body.url) return refused('unknown');
  location.assign(answer.body.url);
  return null;
}

async function post(address: string, fields: Record<string, string>): Promise<SignInResult> {
  const answer = await ask(address, fields);
  if ('result' in answer) return answer.result;
  return { state: answer.body.twoFactorRedirect ? 'second-factor' : 'signed-in' };
}

type Answer = v.InferOutput<typeof answerSchema>;

async function ask(
  address: string,
  fields: Record<string, string>,
): Promise<{ readonly body: Answer } | { readonly result: SignInResult }> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(fields),
    });
  } catch {
    return { result: refused('unreachable') };
  }
  const parsed = v.safeParse(answerSchema, await response.json().catch(() => ({})));
  const body: Answer = parsed.success ? parsed.output : {};
  if (response.ok) return { body };
  const reason = reasons[body.code ?? ''] ?? (response.status >= 502 ? 'unreachable' : 'unknown');
  return { result: refused(reason, retryTime(body.retryAt, response.headers.get('retry-after'))) };
}

function refused(reason: SignInRefusal, retryAt: Date | null = null): SignInResult {
  return { state: 'refused', reason, retryAt };
}

function retryTime(moment: string | undefined, seconds: string | null): Date | null {
  if (moment) return new Date(moment);
  return seconds && /^\d+$/.test(seconds) ? new Date(Date.now() + Number(seconds) * 1000) : null;
}
