import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { StaffRole } from '../role/role.js';
import { UNIONS, createStaffWorld, type StaffWorld } from '../testing/staff-world.js';
import { makeApiKey } from './api-key.js';
import type { Auth } from './create-auth.js';

const NOW = new Date('2026-11-21T08:00:00.000Z');
const TOMORROW = new Date('2026-11-22T08:00:00.000Z');

let world: StaffWorld;
let auth: Auth;
let moment = NOW;

beforeAll(async () => {
  world = await createStaffWorld(inject('postgresUrl'));
  auth = world.auth({ now: () => moment });
});
afterAll(() => world.close());

async function keyOf(
  username: string,
  roles: StaffRole[],
  scopes: string[],
  expiresAt = TOMORROW,
): Promise<{ key: string; accountId: string; id: string }> {
  const accountId = await world.account({ username, union: 'jiangxi', roles });
  const { key, start, hash } = makeApiKey();
  const { rows } = await world.database.pool.query<{ id: string }>(
    'insert into staff.api_key (account_id, name, start, key_hash, scopes, expires_at) values ($1, $2, $3, $4, $5, $6) returning id',
    [accountId, 'data team', start, hash, scopes, expiresAt],
  );
  return { key, accountId, id: rows[0]!.id };
}

describe('when an API key is used', () => {
  test('it stands for its owner with the scopes of the key', async () => {
    const { key, accountId, id } = await keyOf('jiangxi.data', ['ANALYST'], ['organization:read']);
    expect(await auth.claimsForApiKey(key)).toEqual({
      sub: accountId,
      name: 'Account jiangxi.data',
      union: UNIONS.jiangxi,
      scopes: 'organization:read',
      sid: `key:${id}`,
    });
  });

  test('a scope that the owner has lost since is lost to the key', async () => {
    const { key } = await keyOf('jiangxi.demoted', ['CADRE'], ['organization:read', 'organization:write']);
    expect((await auth.claimsForApiKey(key))!.scopes).toBe('organization:read organization:write');
    await world.database.pool.query(
      `update staff.staff_account set roles = '{ANALYST}' where username = 'jiangxi.demoted'`,
    );
    expect((await auth.claimsForApiKey(key))!.scopes).toBe('organization:read');
  });

  test('it ends with its time', async () => {
    const { key } = await keyOf(
      'jiangxi.hourly',
      ['ANALYST'],
      ['organization:read'],
      new Date(NOW.getTime() + 3_600_000),
    );
    expect(await auth.claimsForApiKey(key)).not.toBeNull();
    moment = new Date(NOW.getTime() + 3_600_000);
    expect(await auth.claimsForApiKey(key)).toBeNull();
    moment = NOW;
  });

  test('it ends with its revocation, at once', async () => {
    const { key, id } = await keyOf('jiangxi.careless', ['ANALYST'], ['organization:read']);
    expect(await auth.claimsForApiKey(key)).not.toBeNull();
    await world.database.pool.query('delete from staff.api_key where id = $1', [id]);
    expect(await auth.claimsForApiKey(key)).toBeNull();
  });

  test('it rests while its owner is disabled', async () => {
    const { key, accountId } = await keyOf('jiangxi.absent', ['ANALYST'], ['organization:read']);
    await world.database.pool.query('update staff.staff_account set disabled_at = now() where id = $1', [accountId]);
    expect(await auth.claimsForApiKey(key)).toBeNull();
    await world.database.pool.query('update staff.staff_account set disabled_at = null where id = $1', [accountId]);
    expect(await auth.claimsForApiKey(key)).not.toBeNull();
  });

  test('its last use is written down, at most once a minute', async () => {
    const { key, id } = await keyOf('jiangxi.busy', ['ANALYST'], ['organization:read']);
    const lastUse = async () =>
      (
        await world.database.pool.query<{ at: Date }>(
          'select last_used_at as at from staff.api_key_use where api_key_id = $1',
          [id],
        )
      ).rows[0]?.at;
    await auth.claimsForApiKey(key);
    moment = new Date(NOW.getTime() + 59_000);
    await auth.claimsForApiKey(key);
    expect(await lastUse()).toEqual(NOW);
    moment = new Date(NOW.getTime() + 60_000);
    await auth.claimsForApiKey(key);
    expect(await lastUse()).toEqual(moment);
    moment = NOW;
  });

  test.each(['', 'nonsense', `gh_${'A'.repeat(43)}`, `gh_${'A'.repeat(42)}\0`])('"%s" is nobody', async (key) => {
    expect(await auth.claimsForApiKey(key)).toBeNull();
  });

  test('the key itself is nowhere in the database', async () => {
    const { key } = await keyOf('jiangxi.secret', ['ANALYST'], ['organization:read']);
    const { rows } = await world.database.pool.query(
      `select k::text, (select string_agg(r::text, '') from audit.record r) as trail from staff.api_key k`,
    );
    expect(JSON.stringify(rows)).not.toContain(key);
  });
});
