import type { CombinedError } from '@urql/core';
import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';
import { authExchange } from '@urql/exchange-auth';
import { persistedExchange } from '@urql/exchange-persisted';
import type { Renewal } from '@/session/access-token';
import { hashOf } from './trusted-document';

interface ClientOptions {
  /** The token that still holds, or null. */
  currentToken: () => string | null;
  /** Fetches a new token; many expired queries call it once. */
  renewToken: () => Promise<Renewal>;
  /** Called when the server says that nobody is signed in. */
  onSignedOut: () => void;
  url?: string;
}

/** The GraphQL client. The order of the exchanges matters: errors are seen after the retry, only hashes leave. */
export function makeClient({ currentToken, renewToken, onSignedOut, url = '/graphql' }: ClientOptions): Client {
  return new Client({
    url,
    preferGetMethod: false,
    // Pages that need no sign-in send no credential: the header shows that this is no form of another site.
    fetchOptions: { headers: { 'x-gonghui-request': '1' } },
    fetchSubscriptions: true,
    exchanges: [
      mapExchange({
        onError(error) {
          if (isUnauthenticated(error)) onSignedOut();
        },
      }),
      cacheExchange,
      authExchange(async ({ appendHeaders }) => ({
        addAuthToOperation(operation) {
          const token = currentToken();
          return token ? appendHeaders(operation, { authorization: `Bearer ${token}` }) : operation;
        },
        willAuthError: () => currentToken() === null,
        didAuthError: isUnauthenticated,
        async refreshAuth() {
          const renewal = await renewToken();
          if (renewal.state === 'signed-out') onSignedOut();
        },
      })),
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        enableForSubscriptions: true,
        preferGetForPersistedQueries: false,
        generateHash: async (_text, document) => hashOf(document),
      }),
      fetchExchange,
    ],
  });
}

/** No valid token. Not the refusal of a field for want of a scope, which also comes with status 401. */
export function isUnauthenticated(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');
}
