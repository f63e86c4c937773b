import { describe, expect, it } from 'vitest';
import { makeToken } from '@/testing/make-token';
import { readClaims } from './claims';

describe('readClaims', () => {
  it('reads names outside ASCII', () => {
    const claims = readClaims(
      makeToken({ name: '熊建民', scopes: 'organization:read venue:read', exp: 1_800_000_000 }),
    );
    expect(claims).toMatchObject({ name: '熊建民', unionId: 'union-1', expiresAt: 1_800_000_000_000 });
    expect([...(claims?.scopes ?? [])]).toEqual(['organization:read', 'venue:read']);
  });

  it.each(['', 'a.b.c', 'a.e30.c', 'no dots'])('answers null to %j', (token) => {
    expect(readClaims(token)).toBeNull();
  });
});
