import { createHash, randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

/** A province's sign-on for tests: discovery, authorization with PKCE and nonce, token, keys; on loopback. */
export interface TestOidcProvider {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs `username` in at the provider and returns the address it sends the browser back to. */
  authorize(authorizationUrl: string, person: { subject: string; username: string }): string;
  /** Changes what the next ID tokens say. */
  tamper(claims: Record<string, unknown>): void;
  close(): Promise<void>;
}

interface Grant {
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly subject: string;
  readonly username: string;
}

export async function startOidcProvider(): Promise<TestOidcProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test-key', alg: 'RS256', use: 'sig' };
  const [clientId, clientSecret] = ['gonghui-client', 'client-secret'];
  const grants = new Map<string, Grant>();
  let tampering: Record<string, unknown> = {};
  let issuer = '';

  const answer = async (request: http.IncomingMessage): Promise<[number, unknown]> => {
    const path = new URL(request.url!, issuer).pathname;
    if (path === '/.well-known/openid-configuration')
      return [
        200,
        {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
        },
      ];
    if (path === '/keys') return [200, { keys: [jwk] }];
    if (path !== '/token') return [404, {}];
    let text = '';
    for await (const chunk of request) text += chunk;
    const form = new URLSearchParams(text);
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!grant || grant.challenge !== challenge || form.get('client_secret') !== clientSecret)
      return [400, { error: 'invalid_grant' }];
    const issuedAt = Math.floor(Date.now() / 1000);
    const idToken = await new SignJWT({
      iss: issuer,
      aud: clientId,
      sub: grant.subject,
      iat: issuedAt,
      exp: issuedAt + 300,
      nonce: grant.nonce,
      preferred_username: grant.username,
      ...tampering,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'test-key' })
      .sign(privateKey);
    return [200, { token_type: 'Bearer', access_token: 'their-access-token', id_token: idToken, expires_in: 300 }];
  };

  const server = http.createServer((request, response) => {
    answer(request).then(
      ([status, body]) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      () => response.destroy(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorize(authorizationUrl, { subject, username }) {
      const { searchParams } = new URL(authorizationUrl);
      const code = randomUUID();
      grants.set(code, {
        nonce: searchParams.get('nonce'),
        challenge: searchParams.get('code_challenge'),
        subject,
        username,
      });
      const back = new URL(searchParams.get('redirect_uri')!);
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state')!);
      return back.pathname + back.search;
    },
    tamper(claims) {
      tampering = claims;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
