import { silentLogger } from '@gonghui/kit';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { libraryOptions } from '../auth/library-options.js';
import { BASE_URL, SECRET, createStaffWorld, type StaffWorld } from '../testing/staff-world.js';

let world: StaffWorld;
let pool: pg.Pool;

beforeAll(async () => {
  world = await createStaffWorld(inject('postgresUrl'));
  pool = new pg.Pool({ connectionString: world.database.url, options: '-c search_path=staff', max: 2 });
});
afterAll(async () => {
  await pool.end();
  await world.close();
});

const options = () =>
  libraryOptions({
    pool,
    secret: SECRET,
    baseUrl: BASE_URL,
    trustedOrigins: [],
    logger: silentLogger,
    now: () => new Date(0),
  });

describe('when the sign-in library is compared with our migrations', () => {
  test('no table and no column is missing or of another type', async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(options());
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  });

  test('a missing column would be noticed', async () => {
    await pool.query('alter table session rename column user_agent to agent');
    try {
      const { toBeAdded } = await getMigrations(options());
      expect(toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([['session', ['user_agent']]]);
    } finally {
      await pool.query('alter table session rename column agent to user_agent');
    }
  });
});

describe('with the role of sign-in', () => {
  const asSignIn = async (sql: string): Promise<string> => {
    const client = await pool.connect();
    try {
      await client.query('begin; set local role gonghui_sign_in');
      await client.query(sql);
      return 'done';
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const PERMISSION_DENIED = '42501';

  test.each([
    `insert into staff_account (username, name, union_id) values ('made.up', 'x', gen_random_uuid())`,
    `update staff_account set roles = '{ADMINISTRATOR}'`,
    `update staff_account set union_id = gen_random_uuid()`,
    'delete from staff_account',
    "update api_key set scopes = '{}'",
  ])('%s is denied', async (sql) => {
    expect(await asSignIn(sql)).toBe(PERMISSION_DENIED);
  });

  test('what it needs is allowed', async () => {
    expect(await asSignIn('select * from staff_account')).toBe('done');
    expect(await asSignIn('update staff_account set two_factor_enabled = false')).toBe('done');
  });
});

describe('with the role of the subgraph', () => {
  const asStaff = async (sql: string): Promise<unknown[] | string> => {
    const client = await pool.connect();
    try {
      await client.query('begin; set local role gonghui_staff');
      await client.query(`select tree.enter('x', '01900000-0000-7000-8000-000000000002', 'r', 'read')`);
      return (await client.query(sql)).rows;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const PERMISSION_DENIED = '42501';

  test.each([
    'select password from credential',
    'select * from credential',
    'select token from session',
    'select secret from second_factor',
    'select key_hash from api_key',
    'select * from signing_key',
    'select * from verification',
    'delete from staff_account',
    'update staff_account set union_id = gen_random_uuid()',
  ])('%s is denied', async (sql) => {
    expect(await asStaff(sql)).toBe(PERMISSION_DENIED);
  });

  test('accounts, sessions and credentials outside the scope are invisible', async () => {
    await world.account({ username: 'jiangxi.seen', union: 'jiangxi' });
    await world.account({ username: 'nanchang.seen', union: 'nanchang' });
    await world.account({ username: 'shandong.unseen', union: 'shandong' });
    await world.account({ username: 'national.unseen', union: 'national' });
    expect(await asStaff('select username from staff_account order by 1')).toEqual([
      { username: 'jiangxi.seen' },
      { username: 'nanchang.seen' },
    ]);
    expect(await asStaff('select id from credential')).toHaveLength(2);
    expect(await asStaff(`update staff_account set name = 'x' returning username`)).toHaveLength(2);
    expect(
      await asStaff(
        `insert into staff_account (username, name, union_id) values ('by.bypass', 'x', '01900000-0000-7000-8000-000000000004')`,
      ),
    ).toBe(PERMISSION_DENIED);
  });
});
