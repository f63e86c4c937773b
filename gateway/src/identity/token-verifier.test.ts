import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { describe, expect, test } from 'vitest';
import { rememberApiKeys } from './api-key-claims.js';
import { TokenVerifier } from './token-verifier.js';

async function issuer() {
  const pairs: { kid: string; privateKey: CryptoKey; jwk: object }[] = [];
  const rotate = async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const kid = `key-${pairs.length + 1}`;
    pairs.push({ kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' } });
  };
  await rotate();
  let loads = 0;
  return {
    rotate,
    loads: () => loads,
    keys: async () => {
      loads += 1;
      return { keys: pairs.map((pair) => pair.jwk) } as never;
    },
    sign(payload: Record<string, unknown> = {}, seconds = 1_000) {
      const { kid, privateKey } = pairs.at(-1)!;
      return new SignJWT({ name: 'Li Si', union: 'u', scopes: 'a b', ...payload })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setIssuer('gonghui')
        .setAudience('gonghui')
        .setSubject('account-1')
        .setExpirationTime(seconds)
        .sign(privateKey);
    },
  };
}

describe('verifying tokens', () => {
  test('gives the caller with its scopes', async () => {
    const { keys, sign } = await issuer();
    const caller = await new TokenVerifier({ keys, now: () => 0 }).verify(await sign({ sid: 's-1' }));
    expect(caller).toEqual({
      claims: { sub: 'account-1', name: 'Li Si', union: 'u', scopes: 'a b', sid: 's-1' },
      scopes: new Set(['a', 'b']),
      by: 'token',
      until: 1_000_000,
    });
  });

  test('what was good is refused once it has expired, remembered or not', async () => {
    const { keys, sign } = await issuer();
    let now = 0;
    const verifier = new TokenVerifier({ keys, now: () => now });
    const token = await sign();
    await verifier.verify(token);
    now = 1_000_001;
    await expect(verifier.verify(token)).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_EXPIRED' },
    });
  });

  test('a new signing key is fetched when a token names it, at most every ten seconds', async () => {
    const { keys, sign, rotate, loads } = await issuer();
    let now = 0;
    const verifier = new TokenVerifier({ keys, now: () => now });
    await verifier.verify(await sign());
    await rotate();
    const token = await sign();
    await expect(verifier.verify(token)).rejects.toThrow('not valid');
    expect(loads()).toBe(1);
    now = 10_000;
    await expect(verifier.verify(token)).resolves.toBeDefined();
    expect(loads()).toBe(2);
  });

  test.each([
    ['union', { union: 7 }],
    ['scopes', { scopes: ['a'] }],
  ])('a token whose %s is of the wrong type is none', async (_name, payload) => {
    const { keys, sign } = await issuer();
    await expect(new TokenVerifier({ keys, now: () => 0 }).verify(await sign(payload))).rejects.toMatchObject({
      extensions: { reason: 'TOKEN_INVALID' },
    });
  });

  test('keys that cannot be loaded are our fault, not the token’s, and are asked for again', async () => {
    const { keys, sign } = await issuer();
    let broken = true;
    const verifier = new TokenVerifier({
      keys: async () => (broken ? Promise.reject(new Error('ECONNREFUSED')) : keys()),
      now: () => 0,
    });
    await expect(verifier.verify(await sign())).rejects.toThrow('could not be loaded');
    broken = false;
    await expect(verifier.verify(await sign())).resolves.toBeDefined();
  });
});

describe('remembering API keys', () => {
  test('for 30 seconds, unknown ones for 5; a failure is not remembered', async () => {
    let now = 0;
    let asked = 0;
    const claims = { sub: '1', name: '', union: 'u', scopes: '' };
    const claimsFor = rememberApiKeys(
      async (key) => {
        asked += 1;
        if (key === 'broken') throw new Error('down');
        return key === 'good' ? claims : null;
      },
      () => now,
    );
    const ask = async (key: string, at: number) => {
      now = at;
      await claimsFor(key).catch(() => undefined);
      return asked;
    };
    expect([await ask('good', 0), await ask('good', 29_999), await ask('good', 30_000)]).toEqual([1, 1, 2]);
    expect([await ask('bad', 30_000), await ask('bad', 34_999), await ask('bad', 35_000)]).toEqual([3, 3, 4]);
    expect([await ask('broken', 35_000), await ask('broken', 35_000)]).toEqual([5, 6]);
  });
});
