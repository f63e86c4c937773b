import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SECRET, createStaffWorld, type StaffWorld } from '../testing/staff-world.js';
import { openSignInPool, type SignInPool } from './sign-in-pool.js';
import { signInUrl } from './sign-in-role.js';
import { sweep } from './sweep.js';

const NOW = new Date('2026-11-21T08:00:00.000Z');

let world: StaffWorld;
let pool: SignInPool;

beforeAll(async () => {
  world = await createStaffWorld(inject('postgresUrl'));
  pool = openSignInPool(signInUrl(world.database.url, SECRET), 2);
  const account = await world.account({ username: 'jiangxi.analyst', union: 'jiangxi' });
  const at = (offset: string) => `timestamptz '2026-11-21T08:00:00Z' + interval '${offset}'`;
  for (const offset of ['-8 days', '-2 days', '-1 minute', '1 minute'])
    await world.database.pool.query(
      `with s as (insert into staff.session (account_id, token, expires_at) values ('${account}', '${offset}', ${at(offset)})),
            v as (insert into staff.verification (identifier, value, expires_at) values ('${offset}', 'x', ${at(offset)})),
            u as (insert into staff.used_code (account_id, code, expires_at) values ('${account}', '${offset}', ${at(offset)})),
            l as (insert into staff.lockout (key, failures, last_attempt_at) values ('${offset}', 1, ${at(offset)})),
            r as (insert into staff.rate_limit (key, window_start, count) values ('${offset}', ${at(offset)}, 1))
       insert into staff.signing_key (public_key, private_key, created_at, expires_at) values ('x', 'x', now(), ${at(offset)})`,
    );
  await sweep(pool, NOW);
});
afterAll(async () => {
  await pool.end();
  await world.close();
});

describe('when expired rows are swept', () => {
  test.each([
    { table: 'session', left: 1 },
    { table: 'verification', left: 1 },
    { table: 'used_code', left: 1 },
    { table: 'lockout', left: 2 },
    { table: 'rate_limit', left: 2 },
    { table: 'signing_key', left: 3 },
  ])('$table keeps $left of 4', async ({ table, left }) => {
    const { rows } = await world.database.pool.query(`select count(*)::int as count from staff.${table}`);
    expect(rows).toEqual([{ count: left }]);
  });

  test('the end of a session stands in the audit trail as such', async () => {
    const { rows } = await world.database.pool.query(
      `select distinct action, actor from audit.record where table_name = 'session' and operation = 'D'`,
    );
    expect(rows).toEqual([{ action: 'endExpiredSessions', actor: null }]);
  });
});
