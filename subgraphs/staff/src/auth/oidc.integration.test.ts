import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, verifyToken, type Answer, type Browser } from '../testing/browser.js';
import { startOidcProvider, type TestOidcProvider } from '../testing/oidc-provider.js';
import { BASE_URL, UNIONS, createStaffWorld, type StaffWorld } from '../testing/staff-world.js';
import type { Auth } from './create-auth.js';

let world: StaffWorld;
let provider: TestOidcProvider;
let auth: Auth;

beforeAll(async () => {
  world = await createStaffWorld(inject('postgresUrl'));
  provider = await startOidcProvider();
  auth = world.auth({ oidc: [signOn(provider)] });
  await world.account({ username: 'jiangxi.analyst', union: 'jiangxi', roles: ['ANALYST'] });
  await world.account({ username: 'nanchang.cadre', union: 'nanchang', roles: ['CADRE'] });
  await world.account({ username: 'national.admin', union: 'national', roles: ['ADMINISTRATOR'] });
  await world.account({ username: 'shandong.analyst', union: 'shandong', roles: ['ANALYST'] });
});
afterAll(async () => {
  await provider.close();
  await world.close();
});
afterEach(() => provider.tamper({}));

function signOn({ discoveryUrl, clientId, clientSecret }: TestOidcProvider) {
  return { id: 'jiangxi', name: '江西省总工会统一认证', discoveryUrl, clientId, clientSecret, unionId: UNIONS.jiangxi };
}

let visitor = 0;
const fresh = () => openBrowser(auth, `198.51.100.${visitor++}`);

async function start(browser: Browser): Promise<string> {
  const { status, body } = await browser.post('/auth/sign-in/social', { provider: 'jiangxi', callbackURL: '/unions' });
  expect(status).toBe(200);
  return String(body!['url']);
}

async function signInAt(
  username: string,
  subject = `subject of ${username}`,
): Promise<{ browser: Browser; answer: Answer }> {
  const browser = fresh();
  const back = provider.authorize(await start(browser), { subject, username });
  return { browser, answer: await browser.get(back) };
}

const refused = (answer: Answer) => {
  expect(answer.status).toBe(302);
  const location = new URL(answer.headers.get('location')!, BASE_URL);
  expect(location.pathname).toBe('/sign-in');
  return location.searchParams.get('error');
};

describe("with a federation's own sign-on", () => {
  test('the sign-in page can list it', async () => {
    expect((await fresh().get('/auth/providers')).body).toEqual({
      providers: [{ id: 'jiangxi', name: '江西省总工会统一认证' }],
      demoAccounts: [],
    });
  });

  test.each(['jiangxi.analyst', 'nanchang.cadre'])(
    '%s, an account of its subtree, is signed in and sent on',
    async (username) => {
      const { browser, answer } = await signInAt(username);
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toBe('/unions');
      expect(answer.headers.getSetCookie().find((cookie) => cookie.startsWith('gonghui.session_token='))).toMatch(
        /HttpOnly.*SameSite=Strict/i,
      );
      expect((await browser.get('/auth/get-session')).body).toMatchObject({ user: { username } });
      expect(await verifyToken(auth, await browser.token())).toMatchObject({ name: `Account ${username}` });
    },
  );

  test('none of its tokens is kept', async () => {
    await signInAt('jiangxi.analyst');
    const { rows } = await world.database.pool.query(
      `select access_token, refresh_token, id_token from staff.credential where provider = 'jiangxi'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toEqual({ access_token: null, refresh_token: null, id_token: null });
  });

  test.each(['national.admin', 'shandong.analyst', 'nobody.known'])('it cannot sign in %s', async (username) => {
    const { browser, answer } = await signInAt(username);
    expect(refused(answer)).toBe('unable_to_get_user_info');
    expect(await browser.get('/auth/token')).toMatchObject({ status: 401 });
    const { rows } = await world.database.pool.query(
      `select 1 from staff.staff_account where username = 'nobody.known'`,
    );
    expect(rows).toHaveLength(0);
  });

  test('a user name given to somebody else at the provider opens nothing', async () => {
    await signInAt('jiangxi.analyst');
    expect(refused((await signInAt('jiangxi.analyst', 'another person')).answer)).toBe('unable_to_get_user_info');
  });

  test('whoever was linked is known by subject, whatever the name is now', async () => {
    await signInAt('jiangxi.analyst');
    const { browser } = await signInAt('renamed.person', 'subject of jiangxi.analyst');
    expect((await browser.get('/auth/get-session')).body).toMatchObject({ user: { username: 'jiangxi.analyst' } });
  });

  test('a disabled account stays out', async () => {
    await world.account({ username: 'jiangxi.disabled', union: 'jiangxi' });
    await world.database.pool.query(
      `update staff.staff_account set disabled_at = now() where username = 'jiangxi.disabled'`,
    );
    expect(refused((await signInAt('jiangxi.disabled')).answer)).toBe('unable_to_get_user_info');
  });

  test.each([
    { what: 'another nonce', claims: { nonce: 'replayed' } },
    { what: 'another audience', claims: { aud: 'somebody else' } },
    { what: 'another issuer', claims: { iss: 'https://evil.example' } },
    { what: 'an end in the past', claims: { exp: 1_700_000_000 } },
    { what: 'no user name', claims: { preferred_username: undefined } },
  ])('an ID token with $what is refused', async ({ claims }) => {
    provider.tamper(claims);
    const { browser, answer } = await signInAt('jiangxi.analyst');
    expect(refused(answer)).toBe('unable_to_get_user_info');
    expect(browser.cookies.has('gonghui.session_token')).toBe(false);
  });

  test('a sign-in begun in another browser is refused', async () => {
    const back = provider.authorize(await start(fresh()), {
      subject: 'subject of jiangxi.analyst',
      username: 'jiangxi.analyst',
    });
    const victim = fresh();
    expect(refused(await victim.get(back))).toBe('state_mismatch');
    expect(victim.cookies.has('gonghui.session_token')).toBe(false);
  });

  test('the answer of the provider counts once', async () => {
    const browser = fresh();
    const back = provider.authorize(await start(browser), {
      subject: 'subject of jiangxi.analyst',
      username: 'jiangxi.analyst',
    });
    const cookies = new Map(browser.cookies);
    await browser.get(back);
    const again = fresh();
    for (const [name, value] of cookies) again.cookies.set(name, value);
    expect(refused(await again.get(back))).not.toBeNull();
  });

  test('the cookie of the way there may come back from another site, and scripts cannot read it', async () => {
    const { headers } = await fresh().post('/auth/sign-in/social', { provider: 'jiangxi', callbackURL: '/' });
    expect(headers.getSetCookie().find((cookie) => cookie.startsWith('gonghui.state='))).toMatch(
      /HttpOnly.*SameSite=Lax/i,
    );
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
    '"%s" is no place to be sent to',
    async (callbackURL) => {
      expect(await fresh().post('/auth/sign-in/social', { provider: 'jiangxi', callbackURL })).toMatchObject({
        status: 400,
        body: { code: 'BAD_REQUEST' },
      });
    },
  );

  test.each(['none', 'google', '../jiangxi'])('there is no sign-on "%s"', async (id) => {
    expect(await fresh().post('/auth/sign-in/social', { provider: id, callbackURL: '/' })).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });
});

describe('when the sign-on is down', () => {
  test('only it is refused, and it is asked again when it is back', async () => {
    const sleeper = await startOidcProvider();
    const settings = signOn(sleeper);
    await sleeper.close();
    const lonely = world.auth({ oidc: [settings, { ...signOn(provider), id: 'awake' }] });
    const browser = openBrowser(lonely, '198.51.100.240');
    expect(await browser.post('/auth/sign-in/social', { provider: 'jiangxi', callbackURL: '/' })).toMatchObject({
      status: 503,
      body: { code: 'IDENTITY_PROVIDER_UNAVAILABLE' },
    });
    expect(await browser.post('/auth/sign-in/social', { provider: 'awake', callbackURL: '/' })).toMatchObject({
      status: 200,
    });
    expect((await browser.get('/auth/jwks')).status).toBe(200);
  });
});
