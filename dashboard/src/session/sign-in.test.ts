import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSignInOptions, signIn, verifySecondFactor } from './sign-in';

afterEach(() => vi.unstubAllGlobals());

function serverAnswers(status: number, body: unknown, headers: Record<string, string> = {}): void {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status, headers }));
}

describe('when the password is right', () => {
  it('is signed in', async () => {
    serverAnswers(200, { user: { id: 'a' } });
    expect(await signIn('zibo.cadre', 'secret')).toEqual({ state: 'signed-in' });
  });

  it('asks for the second factor of accounts that have one', async () => {
    serverAnswers(200, { twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    expect(await signIn('jiangxi.auditor', 'secret')).toEqual({ state: 'second-factor' });
  });
});

describe('when the sign-in is refused', () => {
  it.each([
    [401, 'INVALID_CREDENTIALS', 'credentials'],
    [403, 'ACCOUNT_DISABLED', 'disabled'],
    [500, 'INTERNAL', 'unknown'],
    [502, 'anything', 'unreachable'],
  ])('reads %i %s as %s', async (status, code, reason) => {
    serverAnswers(status, { code, message: 'x' });
    expect(await signIn('a', 'b')).toEqual({ state: 'refused', reason, retryAt: null });
  });

  it('says when a lock ends', async () => {
    serverAnswers(429, { code: 'ACCOUNT_LOCKED', retryAt: '2026-11-21T01:15:00.000Z' }, { 'retry-after': '900' });
    const retryAt = new Date('2026-11-21T01:15:00.000Z');
    expect(await signIn('a', 'b')).toEqual({ state: 'refused', reason: 'locked', retryAt });
  });

  it('reads a wrong code', async () => {
    serverAnswers(401, { code: 'SECOND_FACTOR_INVALID' });
    expect(await verifySecondFactor('000000', 'totp')).toMatchObject({ state: 'refused', reason: 'code' });
  });

  it('tells a lost network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    expect(await signIn('a', 'b')).toMatchObject({ state: 'refused', reason: 'unreachable' });
  });
});

describe('the ways to sign in', () => {
  it('are none besides the password when the server tells nonsense', async () => {
    serverAnswers(200, { providers: 'x' });
    expect(await readSignInOptions()).toEqual({ providers: [], demoAccounts: [] });
  });
});
