import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { decodeJwt } from 'jose';
import type { SignInPool } from './sign-in-pool.js';

/** A federation's own sign-on, spoken to by OpenID Connect. */
export interface OidcProvider {
  /** Short name, part of the redirect address `/auth/callback/<id>` that the provider must know. */
  readonly id: string;
  /** Shown on the sign-in page. */
  readonly name: string;
  /** Address of the discovery document, `…/.well-known/openid-configuration`. */
  readonly discoveryUrl: string;
  readonly clientId: string;
  /** Left out for a public client. */
  readonly clientSecret?: string;
  /** The provider vouches for accounts of this union and below it, and for no others. */
  readonly unionId: string;
  /** Claim of the ID token that holds our user name. */
  readonly usernameClaim?: string;
}

/** A federation's sign-on did not answer, or its discovery document is of no use. */
export class SignOnUnavailable extends Error {
  constructor(providerId: string) {
    super(`sign-on ${providerId} is unavailable`);
    this.name = 'SignOnUnavailable';
  }
}

const PROVIDER_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Checks the sign-ons as they stand in the settings of the process.
 * @throws Error that names the field and what to write
 */
export function checkOidcProviders(providers: readonly OidcProvider[]): void {
  const ids = new Set<string>();
  for (const [index, provider] of providers.entries()) {
    const { id, name, discoveryUrl, clientId, clientSecret, unionId, usernameClaim } =
      provider as Partial<OidcProvider>;
    const label = typeof id === 'string' ? `sign-on "${id}"` : `sign-on number ${index + 1}`;
    const demand = (field: keyof OidcProvider, holds: boolean, what: string): void => {
      if (!holds) throw new Error(`${label}: "${field}" must be ${what}.`);
    };
    demand('id', typeof id === 'string' && PROVIDER_ID.test(id), 'a short name of a-z, 0-9 and hyphens');
    demand('id', !ids.has(id!), 'unique');
    demand('name', typeof name === 'string' && name.length > 0, 'the name that the sign-in page shows');
    demand(
      'discoveryUrl',
      isWebAddress(discoveryUrl),
      'the address of the discovery document, https or on this machine',
    );
    demand('clientId', typeof clientId === 'string' && clientId.length > 0, 'the client id that the provider gave you');
    demand('clientSecret', clientSecret === undefined || typeof clientSecret === 'string', 'a text, or left out');
    demand(
      'unionId',
      typeof unionId === 'string' && UUID.test(unionId),
      'the id of the union whose accounts it may sign in',
    );
    demand('usernameClaim', usernameClaim === undefined || typeof usernameClaim === 'string', 'a text, or left out');
    ids.add(id!);
  }
}

/** Over plain http anybody on the way could replace the provider's keys. */
function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

const DEFAULT_USERNAME_CLAIM = 'preferred_username';

/**
 * The sign-on of one provider. Accounts are made by administrators, never by a provider: on the first sign-in the user
 * name claim finds the account, from then on the provider's subject does, so a name given to somebody else at the
 * provider opens nothing here.
 */
export function oidcPlugin(provider: OidcProvider, pool: SignInPool) {
  const usernameClaim = provider.usernameClaim ?? DEFAULT_USERNAME_CLAIM;
  return genericOAuth({
    config: [
      {
        providerId: provider.id,
        name: provider.name,
        discoveryUrl: provider.discoveryUrl,
        clientId: provider.clientId,
        ...(provider.clientSecret && { clientSecret: provider.clientSecret }),
        scopes: ['openid', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
        disableProviderLogout: true,
        accountSubject: ({ profile }) => String(profile.sub ?? ''),
        async getUserInfo({ idToken }) {
          if (!idToken) return null;
          const claims = decodeJwt(idToken);
          const username = claims[usernameClaim];
          if (!claims.sub || typeof username !== 'string') return null;
          const member = await findMember(pool, provider, claims.sub, username.toLowerCase());
          return member && { sub: claims.sub, email: member.email, emailVerified: true, name: member.name };
        },
      },
    ],
  });
}

/** The account that a provider's subject stands for, when the provider may vouch for it. */
async function findMember(
  pool: SignInPool,
  provider: OidcProvider,
  subject: string,
  username: string,
): Promise<{ email: string; name: string } | null> {
  const [member] = await pool.query<{ email: string; name: string }>(
    `select a.email, a.name from staff_account a
      where a.disabled_at is null
        and a.id = coalesce((select account_id from credential where provider = $1 and subject = $2),
                            (select id from staff_account where username = $3))
        and not exists (select from credential c where c.account_id = a.id and c.provider = $1 and c.subject <> $2)
        and tree.path_of(a.union_id) operator(public.<@) tree.path_of($4)`,
    [provider.id, subject, username, provider.unionId],
  );
  return member ?? null;
}
