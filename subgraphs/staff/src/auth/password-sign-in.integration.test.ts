import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { openBrowser } from '../testing/browser.js';
import { PASSWORD, createStaffWorld, type StaffWorld } from '../testing/staff-world.js';
import type { Auth } from './create-auth.js';
import { LOCK_MS, MAX_FAILURES } from './lockout.js';
import { SIGN_IN_LIMIT } from './rate-limit.js';

const NOW = new Date('2026-11-21T08:00:00.000Z');

let world: StaffWorld;
let auth: Auth;

beforeAll(async () => {
  world = await createStaffWorld(inject('postgresUrl'));
  auth = world.auth();
  for (const username of [
    'jiangxi.analyst',
    'jiangxi.locked',
    'jiangxi.raced',
    'jiangxi.disabled',
    'jiangxi.traveller',
  ])
    await world.account({ username, union: 'jiangxi', roles: ['ANALYST'] });
  await world.database.pool.query(
    `update staff.staff_account set disabled_at = now() where username = 'jiangxi.disabled'`,
  );
});
afterAll(() => world.close());
afterEach(() => vi.useRealTimers());

function at(moment: Date): void {
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
}

describe('with the right password', () => {
  test('a session begins, in a cookie that scripts cannot read and other sites cannot send', async () => {
    const browser = openBrowser(auth);
    const { status, body, headers } = await browser.signIn('jiangxi.analyst', PASSWORD);
    expect(status).toBe(200);
    expect(body).toEqual({
      user: {
        id: expect.any(String),
        username: 'jiangxi.analyst',
        name: 'Account jiangxi.analyst',
        twoFactorEnabled: false,
      },
    });
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/^gonghui\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\//i);
    expect(headers.get('cache-control')).toBe('no-store');
    const session = await browser.get('/auth/get-session');
    expect(session.body).toMatchObject({ user: { username: 'jiangxi.analyst' }, session: { id: expect.any(String) } });
    expect(JSON.stringify(session.body)).not.toContain(
      decodeURIComponent(browser.cookies.get('gonghui.session_token')!).split('.')[0],
    );
  });

  test('over https the cookie is secure', async () => {
    const secure = world.auth({ baseUrl: 'https://gonghui.example' });
    const { headers } = await openBrowser(secure).post(
      '/auth/sign-in/username',
      { username: 'jiangxi.analyst', password: PASSWORD },
      { origin: 'https://gonghui.example' },
    );
    expect(headers.getSetCookie()[0]).toMatch(/^__Secure-gonghui\.session_token=.*; Secure/i);
  });

  test('the user name may be typed in capitals', async () => {
    expect((await openBrowser(auth).signIn('Jiangxi.Analyst', PASSWORD)).status).toBe(200);
  });

  test('a disabled account is told so, and only then', async () => {
    const browser = openBrowser(auth);
    expect(await browser.signIn('jiangxi.disabled', PASSWORD)).toMatchObject({
      status: 403,
      body: { code: 'ACCOUNT_DISABLED' },
    });
    expect(await browser.signIn('jiangxi.disabled', 'not the password')).toMatchObject({
      status: 401,
      body: { code: 'INVALID_CREDENTIALS' },
    });
    expect(browser.cookies.size).toBe(0);
  });
});

describe('with a wrong password', () => {
  test('known and unknown user names are refused alike', async () => {
    const browser = openBrowser(auth);
    const known = await browser.signIn('jiangxi.analyst', 'not the password');
    const unknown = await browser.signIn('atlantis.analyst', 'not the password');
    expect(known).toMatchObject({ status: 401, body: { code: 'INVALID_CREDENTIALS' } });
    expect(unknown.body).toEqual(known.body);
    expect(browser.cookies.size).toBe(0);
  });

  test.each(['jiangxi.locked', 'atlantis.locked'])(
    '%s is locked after too many, and told until when',
    async (username) => {
      at(NOW);
      for (let attempt = 0; attempt < MAX_FAILURES; attempt++)
        expect((await openBrowser(auth).signIn(username, 'not the password')).body).toMatchObject({
          code: 'INVALID_CREDENTIALS',
        });
      const refused = await openBrowser(auth).signIn(username, PASSWORD);
      expect(refused).toMatchObject({
        status: 429,
        body: { code: 'ACCOUNT_LOCKED', retryAt: new Date(NOW.getTime() + LOCK_MS).toISOString() },
      });
      expect(refused.headers.get('retry-after')).toBe(String(LOCK_MS / 1000));
    },
  );

  test('the lock survives a restart and ends by itself', async () => {
    at(new Date(NOW.getTime() + LOCK_MS - 1000));
    const restarted = world.auth();
    expect((await openBrowser(restarted).signIn('jiangxi.locked', PASSWORD)).body).toMatchObject({
      code: 'ACCOUNT_LOCKED',
    });
    at(new Date(NOW.getTime() + LOCK_MS));
    expect((await openBrowser(restarted).signIn('jiangxi.locked', PASSWORD)).status).toBe(200);
  });

  test('attempts at the same time do not slip past the count', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 * MAX_FAILURES }, (_, index) =>
        openBrowser(auth, `198.51.100.${index}`).signIn('jiangxi.raced', 'not the password'),
      ),
    );
    const looked = answers.filter(({ body }) => body?.['code'] === 'INVALID_CREDENTIALS');
    expect(looked).toHaveLength(MAX_FAILURES);
    expect(answers.filter(({ body }) => body?.['code'] === 'ACCOUNT_LOCKED')).toHaveLength(3 * MAX_FAILURES);
  });

  test('a right password in between starts the count again', async () => {
    const browser = openBrowser(auth, '198.51.100.77');
    for (let round = 0; round < 2; round++) {
      for (let attempt = 1; attempt < MAX_FAILURES; attempt++)
        await browser.signIn('jiangxi.traveller', 'not the password');
      expect((await browser.signIn('jiangxi.traveller', PASSWORD)).status).toBe(200);
    }
  });

  test('what was typed as the user name is nowhere in the database', async () => {
    await openBrowser(auth).signIn('my-secret-pass-phrase', 'x');
    const { rows } = await world.database.pool.query('select * from staff.lockout');
    expect(JSON.stringify(rows)).not.toContain('my-secret-pass-phrase');
  });
});

describe('when one network asks too often', () => {
  test('it is limited and told until when, also after a restart; others are not', async () => {
    at(NOW);
    const names = (index: number) => `nobody.${index}`;
    const crowd = openBrowser(auth, '192.0.2.1');
    for (let index = 0; index < SIGN_IN_LIMIT.max; index++)
      await crowd.post('/auth/sign-in/username', { username: names(index), password: '' });
    const refused = await openBrowser(world.auth(), '192.0.2.1').signIn('jiangxi.analyst', PASSWORD);
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'RATE_LIMITED', retryAt: new Date(NOW.getTime() + SIGN_IN_LIMIT.windowMs).toISOString() },
    });
    expect((await openBrowser(auth, '192.0.2.2').signIn('jiangxi.analyst', PASSWORD)).status).toBe(200);
    at(new Date(NOW.getTime() + SIGN_IN_LIMIT.windowMs));
    expect((await openBrowser(auth, '192.0.2.1').signIn('jiangxi.analyst', PASSWORD)).status).toBe(200);
  });
});
