import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../testing/browser.js';
import { BASE_URL, PASSWORD, createStaffWorld, type StaffWorld } from '../testing/staff-world.js';
import type { Auth } from './create-auth.js';

let world: StaffWorld;
let auth: Auth;

beforeAll(async () => {
  world = await createStaffWorld(inject('postgresUrl'));
  auth = world.auth();
  await world.account({ username: 'jiangxi.analyst', union: 'jiangxi', roles: ['ANALYST'] });
});
afterAll(() => world.close());

let visitor = 0;
/** A browser from a network of its own, so that no test uses up another's requests. */
const fresh = () => openBrowser(auth, `198.51.100.${visitor++}`);

async function send(path: string, init: RequestInit): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await auth.handler(new Request(`${BASE_URL}${path}`, { redirect: 'manual', ...init }), {
    address: `198.51.100.${visitor++}`,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

interface BadRequest {
  what: string;
  body: string | Uint8Array<ArrayBuffer>;
  type?: string;
  status: number;
  code: string;
}

const badRequests: readonly BadRequest[] = [
  { what: 'no body', body: '', status: 400, code: 'BAD_REQUEST' },
  { what: 'broken JSON', body: '{"username":', status: 400, code: 'BAD_REQUEST' },
  { what: 'a list', body: '[]', status: 400, code: 'BAD_REQUEST' },
  { what: 'null', body: 'null', status: 400, code: 'BAD_REQUEST' },
  { what: 'a number for the name', body: '{"username":1,"password":"x"}', status: 400, code: 'BAD_REQUEST' },
  {
    what: 'an object for the password',
    body: '{"username":"a.b","password":{"$ne":null}}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  { what: 'no password', body: '{"username":"jiangxi.analyst"}', status: 400, code: 'BAD_REQUEST' },
  {
    what: 'bytes that are not UTF-8',
    body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { what: 'depth 8,000', body: `{"username":${'['.repeat(8000)}`, status: 400, code: 'BAD_REQUEST' },
  {
    what: 'a name of 10,000 characters',
    body: `{"username":"${'a'.repeat(10_000)}","password":"x"}`,
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    what: '10 MB',
    body: `{"username":"${'a'.repeat(10_000_000)}","password":"x"}`,
    status: 413,
    code: 'BODY_TOO_LARGE',
  },
  {
    what: 'a form',
    body: 'username=a&password=b',
    type: 'application/x-www-form-urlencoded',
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    what: 'plain text',
    body: '{"username":"a.b","password":"x"}',
    type: 'text/plain',
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    what: 'a NUL byte in the name',
    body: '{"username":"a\\u0000b","password":"x"}',
    status: 401,
    code: 'INVALID_CREDENTIALS',
  },
  {
    what: 'a lone surrogate',
    body: '{"username":"a\\ud800b","password":"\\udfff\\u0000"}',
    status: 401,
    code: 'INVALID_CREDENTIALS',
  },
  { what: 'SQL', body: `{"username":"' or 1=1 --","password":"x"}`, status: 401, code: 'INVALID_CREDENTIALS' },
  { what: 'a prototype', body: '{"__proto__":{"username":"a"},"password":"x"}', status: 400, code: 'BAD_REQUEST' },
];

describe('when a sign-in cannot be read', () => {
  test.each(badRequests)('$what → $code', async ({ body, type = 'application/json', status, code }) => {
    const answer = await send('/auth/sign-in/username', { method: 'POST', body, headers: { 'content-type': type } });
    expect(answer).toEqual({ status, body: { code, message: expect.any(String), requestId: expect.any(String) } });
  });

  test.each([
    { path: '/auth/two-factor/verify-totp', statuses: [400, 400, 400] },
    { path: '/auth/two-factor/verify-backup-code', statuses: [400, 400, 400] },
    { path: '/auth/two-factor/enable', statuses: [400, 400, 401] },
    { path: '/auth/two-factor/disable', statuses: [400, 400, 401] },
    { path: '/auth/two-factor/generate-backup-codes', statuses: [400, 400, 401] },
    { path: '/auth/change-password', statuses: [400, 400, 400] },
    { path: '/auth/sign-in/social', statuses: [400, 400, 404] },
    { path: '/auth/revoke-sessions', statuses: [401, 400, 401] },
    { path: '/auth/sign-out', statuses: [200, 400, 200] },
  ])('$path refuses nonsense with codes of its own', async ({ path, statuses }) => {
    const bodies = ['', '{"code":', '{"code":"\\u0000","password":"\\u0000","provider":"x","callbackURL":"/"}'];
    const answers = [];
    for (const body of bodies)
      answers.push(await send(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } }));
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    for (const { body } of answers) expect(Object.keys(body).join()).toMatch(/^(ok|code,message,requestId)$/);
  });

  test.each([
    { path: '/auth/callback/none?state=%00&code=x', status: 400 },
    { path: '/auth/callback/none', status: 404 },
    { path: '/auth/callback/..%2f..%2fetc', status: 404 },
  ])('$path is refused', async ({ path, status }) => {
    expect((await send(path, {})).status).toBe(status);
  });

  test.each([
    { what: 'nonsense', value: 'nonsense' },
    { what: 'a false signature', value: 'a.b' },
    { what: 'a NUL byte', value: '%00' },
    { what: '20,000 characters', value: 'x'.repeat(20_000) },
  ])('a session cookie with $what is nobody', async ({ value }) => {
    expect(await send('/auth/token', { headers: { cookie: `gonghui.session_token=${value}` } })).toMatchObject({
      status: 401,
      body: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('when an address or method is not on the list', () => {
  test.each([
    ['POST', '/auth/sign-up/email'],
    ['POST', '/auth/sign-in/email'],
    ['POST', '/auth/update-user'],
    ['POST', '/auth/delete-user'],
    ['POST', '/auth/is-username-available'],
    ['POST', '/auth/link-social'],
    ['GET', '/auth/list-sessions'],
    ['GET', '/auth/error'],
    ['GET', '/auth'],
    ['GET', '/auth/'],
    ['GET', '/auth//token'],
  ])('%s %s does not exist', async (method, path) => {
    expect(
      await send(path, {
        method,
        ...(method === 'POST' && { body: '{}', headers: { 'content-type': 'application/json' } }),
      }),
    ).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });

  test.each([
    ['GET', '/auth/sign-in/username'],
    ['GET', '/auth/sign-out'],
    ['DELETE', '/auth/token'],
    ['OPTIONS', '/auth/token'],
  ])('%s %s is refused', async (method, path) => {
    expect(await send(path, { method })).toMatchObject({ status: 405, body: { code: 'METHOD_NOT_ALLOWED' } });
  });
});

describe('when a request comes from another site', () => {
  const paths = [
    '/auth/sign-in/username',
    '/auth/sign-out',
    '/auth/revoke-sessions',
    '/auth/change-password',
    '/auth/two-factor/disable',
  ];

  test.each(paths)('%s is refused by its origin, with and without a session', async (path) => {
    const browser = fresh();
    const body = {
      username: 'jiangxi.analyst',
      password: PASSWORD,
      currentPassword: PASSWORD,
      newPassword: 'eight lanterns on a bridge',
    };
    for (const origin of [
      'https://evil.example',
      'null',
      `${BASE_URL}.evil.example`,
      'http://127.0.0.1:4001',
      'https://127.0.0.1:4000',
    ])
      expect(await browser.post(path, body, { origin })).toMatchObject({
        status: 403,
        body: { code: 'FOREIGN_ORIGIN' },
      });
    expect(browser.cookies.size).toBe(0);
    await browser.signIn('jiangxi.analyst', PASSWORD);
    expect(await browser.post(path, body, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      body: { code: 'FOREIGN_ORIGIN' },
    });
    expect(await browser.get('/auth/token')).toMatchObject({ status: 200 });
  });

  test('a cross-site fetch without an origin is refused', async () => {
    const answer = await send('/auth/sign-in/username', {
      method: 'POST',
      body: JSON.stringify({ username: 'jiangxi.analyst', password: PASSWORD }),
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
    });
    expect(answer).toMatchObject({ status: 403, body: { code: 'FOREIGN_ORIGIN' } });
  });

  test('no answer allows other sites to read it', async () => {
    const browser = fresh();
    const { headers } = await browser.post('/auth/sign-in/username', {
      username: 'jiangxi.analyst',
      password: PASSWORD,
    });
    for (const answer of [headers, (await browser.get('/auth/token')).headers])
      expect([...answer.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('localhost and 127.0.0.1 are the same site, and further ones can be named', async () => {
    const named = openBrowser(world.auth({ trustedOrigins: ['https://gonghui.example'] }), '198.51.100.250');
    for (const origin of ['http://localhost:4000', 'https://gonghui.example'])
      expect(
        await named.post('/auth/sign-in/username', { username: 'jiangxi.analyst', password: PASSWORD }, { origin }),
      ).toMatchObject({ status: 200 });
  });
});

describe('with an address header of the caller', () => {
  test('it is not believed', async () => {
    const browser = fresh();
    await browser.post(
      '/auth/sign-in/username',
      { username: 'jiangxi.analyst', password: PASSWORD },
      { 'x-gonghui-address': '6.6.6.6', 'x-forwarded-for': '6.6.6.6' },
    );
    const { rows } = await world.database.pool.query(
      'select ip_address from staff.session order by created_at desc limit 1',
    );
    expect(rows[0]!.ip_address).toMatch(/^198\.51\.100\./);
  });
});

describe('when the database is gone', () => {
  test('the answer says only that something went wrong', async () => {
    const broken = world.auth({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' });
    const answer = await openBrowser(broken).signIn('jiangxi.analyst', PASSWORD);
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({ code: 'INTERNAL', message: expect.any(String), requestId: 'request-1' });
    expect(JSON.stringify(answer.body)).not.toMatch(/postgres|ECONN|select|at /i);
  });
});
