import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Renewal } from '@/session/access-token';
import { makeClient } from './client';
import { trustedDocument } from './trusted-document';

afterEach(() => vi.unstubAllGlobals());

const document = trustedDocument('query', 'Unions', 'abc123');
const answered = { data: { tradeUnion: { __typename: 'TradeUnion', id: '1' } } };
const refused = { errors: [{ message: 'sign in', extensions: { code: 'UNAUTHENTICATED' } }] };

/** A server that takes one token and answers everything else with UNAUTHENTICATED. */
function serverTakes(accepted: string): { bodies: Record<string, unknown>[] } {
  const bodies: Record<string, unknown>[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    bodies.push(JSON.parse(String(init.body)) as Record<string, unknown>);
    const known = new Headers(init.headers).get('authorization') === `Bearer ${accepted}`;
    const body = JSON.stringify(known ? answered : refused);
    return new Response(body, { status: known ? 200 : 401, headers: { 'content-type': 'application/json' } });
  });
  return { bodies };
}

function setUp(renewed: string | null) {
  let token: string | null = 'old';
  const onSignedOut = vi.fn();
  const renewToken = vi.fn(async (): Promise<Renewal> => {
    token = renewed;
    return renewed === null ? { state: 'signed-out' } : ({ state: 'renewed' } as Renewal);
  });
  const client = makeClient({ currentToken: () => token, renewToken, onSignedOut, url: 'http://127.0.0.1/graphql' });
  return { client, renewToken, onSignedOut };
}

describe('when the token has expired on the server', () => {
  it('is renewed once for 20 queries, and all are answered', async () => {
    serverTakes('new');
    const { client, renewToken, onSignedOut } = setUp('new');
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        client.query(document, { n }, { requestPolicy: 'network-only' }).toPromise(),
      ),
    );
    expect(results.map(({ data }) => data)).toEqual(Array.from({ length: 20 }, () => answered.data));
    expect(renewToken).toHaveBeenCalledTimes(1);
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});

describe('when the session is over', () => {
  it('says so', async () => {
    serverTakes('never');
    const { client, onSignedOut } = setUp(null);
    const { error } = await client.query(document, {}).toPromise();
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(onSignedOut).toHaveBeenCalled();
  });
});

describe('what leaves the browser', () => {
  it('is the hash of a document, never its text', async () => {
    const { bodies } = serverTakes('old');
    const { client } = setUp('new');
    await client.query(document, {}).toPromise();
    await client.mutation(trustedDocument('mutation', 'Move', 'def456'), {}).toPromise();
    expect(bodies.map(({ query }) => query)).toEqual([undefined, undefined]);
    expect(bodies.map(({ extensions }) => extensions)).toEqual([
      { persistedQuery: { version: 1, sha256Hash: 'abc123' } },
      { persistedQuery: { version: 1, sha256Hash: 'def456' } },
    ]);
  });
});
