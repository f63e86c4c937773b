import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { openBrowser, type Browser } from '../testing/browser.js';
import { PASSWORD, createStaffWorld, type StaffWorld } from '../testing/staff-world.js';
import type { Auth } from './create-auth.js';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const STEP_MS = 30_000;

let world: StaffWorld;
let auth: Auth;
let moment = NOW;

beforeAll(async () => {
  world = await createStaffWorld(inject('postgresUrl'));
  auth = world.auth();
});
afterAll(() => world.close());
beforeEach(() => later(10 * STEP_MS));
afterEach(() => vi.useRealTimers());

/** Lets time pass: a code must not be used twice, so each use needs a new step. */
function later(milliseconds: number): void {
  moment += milliseconds;
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
}

/** RFC 6238 with SHA-1, six digits, 30 s, computed here and not by the library. */
function codeOf(totpUri: string): string {
  const secret = decodeBase32(new URL(totpUri).searchParams.get('secret')!);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(moment / STEP_MS)));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = digest.at(-1)! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function decodeBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
}

async function enrolled(username: string): Promise<{ browser: Browser; totpUri: string; backupCodes: string[] }> {
  await world.account({ username, union: 'jiangxi', roles: ['ANALYST'] });
  const browser = openBrowser(auth);
  await browser.signIn(username, PASSWORD);
  const { body } = await browser.post('/auth/two-factor/enable', { password: PASSWORD });
  const totpUri = String(body!['totpURI']);
  expect(await browser.post('/auth/two-factor/verify-totp', { code: codeOf(totpUri) })).toMatchObject({ status: 200 });
  later(STEP_MS);
  return { browser, totpUri, backupCodes: body!['backupCodes'] as string[] };
}

describe('when a second factor is set up', () => {
  test('the address for the app names the account, not a made-up e-mail', async () => {
    const { totpUri } = await enrolled('jiangxi.labelled');
    expect(decodeURIComponent(new URL(totpUri).pathname)).toBe('/Gonghui:jiangxi.labelled');
    expect(new URL(totpUri).searchParams.get('issuer')).toBe('Gonghui');
  });

  test('the password is asked again', async () => {
    await world.account({ username: 'jiangxi.unsure', union: 'jiangxi' });
    const browser = openBrowser(auth);
    await browser.signIn('jiangxi.unsure', PASSWORD);
    expect(await browser.post('/auth/two-factor/enable', { password: 'not the password' })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_CREDENTIALS' },
    });
  });

  test('it is not asked for until the first code was right', async () => {
    await world.account({ username: 'jiangxi.halfway', union: 'jiangxi' });
    const browser = openBrowser(auth);
    await browser.signIn('jiangxi.halfway', PASSWORD);
    await browser.post('/auth/two-factor/enable', { password: PASSWORD });
    expect(await openBrowser(auth).signIn('jiangxi.halfway', PASSWORD)).toMatchObject({
      status: 200,
      body: { user: { twoFactorEnabled: false } },
    });
  });

  test('secret and backup codes are stored encrypted and stay out of the audit trail', async () => {
    const { totpUri, backupCodes } = await enrolled('jiangxi.secretive');
    const { rows } = await world.database.pool.query('select * from staff.second_factor');
    const stored = JSON.stringify(rows);
    expect(stored).not.toContain(new URL(totpUri).searchParams.get('secret'));
    expect(stored).not.toContain(backupCodes[0]);
    const { rows: trail } = await world.database.pool.query(
      `select action, actor, before, after from audit.record where table_name = 'second_factor' order by id`,
    );
    expect(trail.at(-1)).toMatchObject({
      action: 'verifySecondFactor',
      actor: expect.any(String),
      after: { secret: '[redacted]', verified: true },
    });
    expect(JSON.stringify(trail)).not.toContain(rows.at(-1)!.secret);
  });
});

describe('when an account with a second factor signs in', () => {
  test('the password alone opens nothing; the code completes the sign-in', async () => {
    const { totpUri } = await enrolled('jiangxi.careful');
    const browser = openBrowser(auth);
    const first = await browser.signIn('jiangxi.careful', PASSWORD);
    expect(first).toMatchObject({ status: 200, body: { twoFactorRedirect: true, twoFactorMethods: ['totp'] } });
    expect(await browser.get('/auth/token')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(await browser.post('/auth/two-factor/verify-totp', { code: codeOf(totpUri) })).toMatchObject({
      status: 200,
      body: { user: { username: 'jiangxi.careful', twoFactorEnabled: true } },
    });
    expect(await browser.get('/auth/token')).toMatchObject({ status: 200 });
  });

  test('a code that was used does not count again', async () => {
    const { totpUri } = await enrolled('jiangxi.watched');
    const code = codeOf(totpUri);
    const owner = openBrowser(auth);
    await owner.signIn('jiangxi.watched', PASSWORD);
    expect(await owner.post('/auth/two-factor/verify-totp', { code })).toMatchObject({ status: 200 });
    const thief = openBrowser(auth);
    await thief.signIn('jiangxi.watched', PASSWORD);
    expect(await thief.post('/auth/two-factor/verify-totp', { code })).toMatchObject({
      status: 401,
      body: { code: 'SECOND_FACTOR_INVALID' },
    });
    later(STEP_MS);
    expect(await thief.post('/auth/two-factor/verify-totp', { code: codeOf(totpUri) })).toMatchObject({ status: 200 });
  });

  test('wrong codes in a row lock the second factor, and the answer says until when', async () => {
    const { totpUri } = await enrolled('jiangxi.guessed');
    const right = codeOf(totpUri);
    const wrong = (index: number) => String((Number(right) + 1 + index) % 1_000_000).padStart(6, '0');
    for (let challenge = 0; challenge < 2; challenge++) {
      const browser = openBrowser(auth);
      await browser.signIn('jiangxi.guessed', PASSWORD);
      for (let index = 0; index < 5; index++)
        expect(
          (await browser.post('/auth/two-factor/verify-totp', { code: wrong(challenge * 5 + index) })).body,
        ).toMatchObject({
          code: 'SECOND_FACTOR_INVALID',
        });
    }
    const browser = openBrowser(auth);
    await browser.signIn('jiangxi.guessed', PASSWORD);
    const refused = await browser.post('/auth/two-factor/verify-totp', { code: right });
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'SECOND_FACTOR_LOCKED', retryAt: new Date(moment + 15 * 60_000).toISOString() },
    });
    expect(Number(refused.headers.get('retry-after'))).toBe(15 * 60);
  });

  test('a backup code counts once', async () => {
    const { backupCodes } = await enrolled('jiangxi.phoneless');
    const [code] = backupCodes;
    const first = openBrowser(auth);
    await first.signIn('jiangxi.phoneless', PASSWORD);
    expect(await first.post('/auth/two-factor/verify-backup-code', { code })).toMatchObject({ status: 200 });
    expect(await first.get('/auth/token')).toMatchObject({ status: 200 });
    const second = openBrowser(auth);
    await second.signIn('jiangxi.phoneless', PASSWORD);
    expect(await second.post('/auth/two-factor/verify-backup-code', { code })).toMatchObject({
      status: 401,
      body: { code: 'SECOND_FACTOR_INVALID' },
    });
  });

  test('without a password first a code is worth nothing', async () => {
    const { totpUri } = await enrolled('jiangxi.skipped');
    expect(await openBrowser(auth).post('/auth/two-factor/verify-totp', { code: codeOf(totpUri) })).toMatchObject({
      status: 401,
      body: { code: 'SECOND_FACTOR_EXPIRED' },
    });
  });

  test('it can be switched off with the password', async () => {
    const { browser } = await enrolled('jiangxi.tired');
    expect(await browser.post('/auth/two-factor/disable', { password: PASSWORD })).toMatchObject({ status: 200 });
    expect(await openBrowser(auth).signIn('jiangxi.tired', PASSWORD)).toMatchObject({
      body: { user: { twoFactorEnabled: false } },
    });
  });
});
