import { describe, expect, it, vi } from 'vitest';
import { AccessToken } from './access-token';
import { makeToken } from '@/testing/make-token';

const now = Date.parse('2026-11-21T01:00:00Z');

function answer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

describe('renewing', () => {
  it('asks once for many callers', async () => {
    const fetchToken = vi.fn(async () => answer({ token: makeToken({ exp: now / 1000 + 300 }) }));
    const token = new AccessToken(fetchToken, () => now);
    const renewals = await Promise.all(Array.from({ length: 20 }, () => token.renew()));
    expect(fetchToken).toHaveBeenCalledTimes(1);
    expect(renewals.every(({ state }) => state === 'renewed')).toBe(true);
    expect(token.current).not.toBeNull();
  });

  it('tells signed out from unreachable', async () => {
    const states = await Promise.all(
      [
        async () => answer({ code: 'UNAUTHENTICATED' }, 401),
        async () => answer({}, 503),
        async () => answer({ token: 'not a token' }),
        () => Promise.reject(new TypeError('network')),
      ].map(async (fetchToken) => (await new AccessToken(fetchToken, () => now).renew()).state),
    );
    expect(states).toEqual(['signed-out', 'unreachable', 'unreachable', 'unreachable']);
  });
});

describe('the current token', () => {
  it('is given up shortly before it expires', async () => {
    let clock = now;
    const token = new AccessToken(
      async () => answer({ token: makeToken({ exp: now / 1000 + 300 }) }),
      () => clock,
    );
    await token.renew();
    clock = now + 279_000;
    expect(token.current).not.toBeNull();
    clock = now + 281_000;
    expect(token.current).toBeNull();
  });
});
