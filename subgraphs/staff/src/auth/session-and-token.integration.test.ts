import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { scopesOf } from '../role/role.js';
import { openBrowser, verifyToken } from '../testing/browser.js';
import { PASSWORD, SECRET, UNIONS, createStaffWorld, type StaffWorld } from '../testing/staff-world.js';
import type { Auth } from './create-auth.js';
import { SESSION_LIFETIME_SECONDS } from './library-options.js';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');

let world: StaffWorld;
let auth: Auth;
let analystId: string;

beforeAll(async () => {
  world = await createStaffWorld(inject('postgresUrl'));
  auth = world.auth();
  analystId = await world.account({ username: 'jiangxi.analyst', union: 'jiangxi', roles: ['ANALYST'] });
});
afterAll(() => world.close());
afterEach(() => vi.useRealTimers());

function at(milliseconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: milliseconds });
}

describe('when a signed-in account asks for a token', () => {
  test('it carries who the account is, where it belongs and what it may do, for five minutes', async () => {
    at(NOW);
    const browser = openBrowser(auth);
    await browser.signIn('jiangxi.analyst', PASSWORD);
    const token = await browser.token();
    const { body } = await browser.get('/auth/get-session');
    expect(decodeJwt(token)).toEqual({
      iss: 'gonghui',
      aud: 'gonghui',
      sub: analystId,
      name: 'Account jiangxi.analyst',
      union: UNIONS.jiangxi,
      scopes: scopesOf(['ANALYST']).join(' '),
      sid: (body!['session'] as { id: string }).id,
      iat: NOW / 1000,
      exp: NOW / 1000 + 300,
    });
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', kid: expect.any(String) });
  });

  test('anybody can verify it with the published keys, and nothing secret is published', async () => {
    const browser = openBrowser(auth);
    await browser.signIn('jiangxi.analyst', PASSWORD);
    const { body, headers } = await openBrowser(auth).get('/auth/jwks');
    await expect(
      jwtVerify(await browser.token(), createLocalJWKSet(body as never), { issuer: 'gonghui', audience: 'gonghui' }),
    ).resolves.toBeTruthy();
    expect(JSON.stringify(body)).not.toContain('"d":');
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(await auth.jwks()).toEqual(body);
  });

  test('after five minutes it is no longer good, and the session gives a new one', async () => {
    at(NOW);
    const browser = openBrowser(auth);
    await browser.signIn('jiangxi.analyst', PASSWORD);
    const token = await browser.token();
    expect(await verifyToken(auth, token)).toMatchObject({ sub: analystId });
    at(NOW + 301_000);
    expect(await verifyToken(auth, token)).toBeNull();
    expect(await verifyToken(auth, await browser.token())).toMatchObject({ sub: analystId });
  });

  test('a change of roles shows in the next token', async () => {
    await world.account({ username: 'jiangxi.promoted', union: 'jiangxi', roles: ['ANALYST'] });
    const browser = openBrowser(auth);
    await browser.signIn('jiangxi.promoted', PASSWORD);
    await world.database.pool.query(
      `update staff.staff_account set roles = '{AUDITOR}' where username = 'jiangxi.promoted'`,
    );
    expect((await verifyToken(auth, await browser.token()))!.scopes.split(' ')).toContain('audit:verify');
  });

  test('a disabled account gets none', async () => {
    await world.account({ username: 'jiangxi.leaver', union: 'jiangxi' });
    const browser = openBrowser(auth);
    await browser.signIn('jiangxi.leaver', PASSWORD);
    await world.database.pool.query(
      `update staff.staff_account set disabled_at = now() where username = 'jiangxi.leaver'`,
    );
    expect(await browser.get('/auth/token')).toMatchObject({ status: 403, body: { code: 'ACCOUNT_DISABLED' } });
  });
});

describe('when a token is not ours', () => {
  test.each(['', 'nonsense', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'])('"%s" is refused', async (token) => {
    expect(await verifyToken(auth, token)).toBeNull();
  });

  test('a changed claim is noticed', async () => {
    const token = (await auth.issueToken('jiangxi.analyst'))!;
    const [head, , signature] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ ...decodeJwt(token), union: UNIONS.national })).toString('base64url');
    expect(await verifyToken(auth, `${head}.${forged}.${signature}`)).toBeNull();
  });
});

describe('when an operator prints a token on the machine', () => {
  test('it stands for the account', async () => {
    const token = (await auth.issueToken('Jiangxi.Analyst'))!;
    expect(await verifyToken(auth, token)).toMatchObject({ sub: analystId, union: UNIONS.jiangxi, sid: 'operator' });
  });

  test('it may live longer, up to an hour', async () => {
    at(NOW);
    expect(decodeJwt((await auth.issueToken('jiangxi.analyst', 3600))!).exp).toBe(NOW / 1000 + 3600);
    await expect(auth.issueToken('jiangxi.analyst', 3601)).rejects.toThrow(RangeError);
  });

  test('there is none for an unknown account', async () => {
    expect(await auth.issueToken('atlantis.analyst')).toBeNull();
  });
});

describe('when signing keys are rotated', () => {
  test('new tokens use the new key, old tokens stay good', async () => {
    const before = (await auth.issueToken('jiangxi.analyst'))!;
    await auth.rotateSigningKey();
    const after = (await auth.issueToken('jiangxi.analyst'))!;
    expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
    expect(await verifyToken(auth, before)).toMatchObject({ sub: analystId });
    expect(await verifyToken(auth, after)).toMatchObject({ sub: analystId });
    expect(await verifyToken(world.auth(), before)).toMatchObject({ sub: analystId });
  });

  test('private keys are stored encrypted', async () => {
    const { rows } = await world.database.pool.query('select private_key from staff.signing_key');
    expect(rows.length).toBeGreaterThan(0);
    for (const { private_key } of rows) expect(private_key).not.toContain('"d"');
    await expect(world.auth({ secret: `${SECRET}-another` }).issueToken('jiangxi.analyst')).rejects.toThrow('decrypt');
  });
});

describe('when a session ends', () => {
  test('signing out ends this one only', async () => {
    const [here, there] = [openBrowser(auth), openBrowser(auth)];
    await here.signIn('jiangxi.analyst', PASSWORD);
    await there.signIn('jiangxi.analyst', PASSWORD);
    const cookie = new Map(here.cookies);
    expect(await here.post('/auth/sign-out')).toMatchObject({ status: 200 });
    expect(here.cookies.has('gonghui.session_token')).toBe(false);
    for (const [name, value] of cookie) here.cookies.set(name, value);
    expect(await here.get('/auth/token')).toMatchObject({ status: 401 });
    expect(await there.get('/auth/token')).toMatchObject({ status: 200 });
  });

  test('signing out everywhere ends all', async () => {
    const browsers = [openBrowser(auth), openBrowser(auth), openBrowser(auth)];
    for (const browser of browsers) await browser.signIn('jiangxi.analyst', PASSWORD);
    expect(await browsers[0]!.post('/auth/revoke-sessions')).toMatchObject({ status: 200 });
    for (const browser of browsers)
      expect(await browser.get('/auth/token')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    const { rows } = await world.database.pool.query(`select 1 from staff.session where account_id = $1`, [analystId]);
    expect(rows).toHaveLength(0);
  });

  test('half a day without use ends it; use prolongs it', async () => {
    at(NOW);
    const [used, unused] = [openBrowser(auth), openBrowser(auth)];
    await used.signIn('jiangxi.analyst', PASSWORD);
    await unused.signIn('jiangxi.analyst', PASSWORD);
    at(NOW + (SESSION_LIFETIME_SECONDS - 60) * 1000);
    expect(await used.get('/auth/token')).toMatchObject({ status: 200 });
    at(NOW + (SESSION_LIFETIME_SECONDS + 60) * 1000);
    expect(await used.get('/auth/token')).toMatchObject({ status: 200 });
    expect(await unused.get('/auth/token')).toMatchObject({ status: 401 });
    expect(await unused.get('/auth/get-session')).toMatchObject({ status: 200, body: null });
  });

  test('the sign-in stands in the audit trail without its token', async () => {
    const browser = openBrowser(auth);
    await browser.signIn('jiangxi.analyst', PASSWORD);
    const { rows } = await world.database.pool.query(
      `select action, login, request, union_id, after from audit.record where table_name = 'session' and operation = 'I' order by id desc limit 1`,
    );
    expect(rows[0]).toMatchObject({
      action: 'signIn',
      login: 'gonghui_sign_in',
      request: 'request-1',
      union_id: UNIONS.jiangxi,
      after: { account_id: analystId, token: '[redacted]', ip_address: '203.0.113.7', user_agent: 'Test browser' },
    });
  });
});

describe('when the password is changed', () => {
  test('the old one is asked, weak ones are refused, other sessions end', async () => {
    const accountId = await world.account({ username: 'jiangxi.changer', union: 'jiangxi' });
    const [here, there] = [openBrowser(auth), openBrowser(auth)];
    await here.signIn('jiangxi.changer', PASSWORD);
    await there.signIn('jiangxi.changer', PASSWORD);
    const change = (currentPassword: string, newPassword: string) =>
      here.post('/auth/change-password', { currentPassword, newPassword });
    expect(await change('not the password', 'eight lanterns on a bridge')).toMatchObject({
      status: 401,
      body: { code: 'INVALID_CREDENTIALS' },
    });
    expect(await change(PASSWORD, 'short')).toMatchObject({
      status: 400,
      body: { code: 'PASSWORD_REFUSED', message: expect.stringContaining('12') },
    });
    expect(await change(PASSWORD, 'I am jiangxi.changer')).toMatchObject({
      status: 400,
      body: { code: 'PASSWORD_REFUSED' },
    });
    expect(await change(PASSWORD, 'eight lanterns on a bridge')).toMatchObject({ status: 200 });
    expect(await here.get('/auth/token')).toMatchObject({ status: 200 });
    expect(await there.get('/auth/token')).toMatchObject({ status: 401 });
    expect(await openBrowser(auth).signIn('jiangxi.changer', PASSWORD)).toMatchObject({ status: 401 });
    expect(await openBrowser(auth).signIn('jiangxi.changer', 'eight lanterns on a bridge')).toMatchObject({
      status: 200,
    });
    const { rows } = await world.database.pool.query(
      `select actor, action, after->>'password' as password from audit.record where table_name = 'credential' and operation = 'U' order by id desc limit 1`,
    );
    expect(rows[0]).toEqual({ actor: accountId, action: 'changePassword', password: '[changed]' });
  });

  test('a stolen session cannot guess the password', async () => {
    await world.account({ username: 'jiangxi.stolen', union: 'jiangxi' });
    const thief = openBrowser(auth, '198.51.100.9');
    await thief.signIn('jiangxi.stolen', PASSWORD);
    for (let guess = 0; guess < 5; guess++)
      await thief.post('/auth/change-password', {
        currentPassword: `guess ${guess}`,
        newPassword: 'eight lanterns on a bridge',
      });
    expect(await thief.post('/auth/two-factor/enable', { password: PASSWORD })).toMatchObject({
      status: 429,
      body: { code: 'ACCOUNT_LOCKED' },
    });
  });
});
