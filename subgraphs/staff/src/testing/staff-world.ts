import { migratePlatform, migrateSchema, subgraphRoleStatements, subgraphUrl } from '@gonghui/kit';
import { createTestDatabase, type TestDatabase } from '@gonghui/kit/testing';
import { hashPassword } from 'better-auth/crypto';
import { createAuth, type Auth, type AuthOptions } from '../auth/create-auth.js';
import { signInRoleStatements, signInUrl, staffGrants } from '../auth/sign-in-role.js';
import { staffMigrations } from '../migrations/index.js';
import type { StaffRole } from '../role/role.js';

export const SECRET = 'a-secret-for-tests-0123456789-abcdefghijklmnop';
export const BASE_URL = 'http://127.0.0.1:4000';
export const PASSWORD = 'seven maples by the river';

/** Unions of the tests: a root, two provinces, a city of the first. */
export const UNIONS = {
  national: '01900000-0000-7000-8000-000000000001',
  jiangxi: '01900000-0000-7000-8000-000000000002',
  nanchang: '01900000-0000-7000-8000-000000000003',
  shandong: '01900000-0000-7000-8000-000000000004',
} as const;

export interface TestAccount {
  readonly username: string;
  readonly union: keyof typeof UNIONS;
  readonly roles?: readonly StaffRole[];
  readonly grantableRoles?: readonly StaffRole[];
}

/** A database with the staff schema and the unions above. */
export interface StaffWorld {
  readonly database: TestDatabase;
  /** Connection string of the subgraph's own role. */
  readonly staffUrl: string;
  /** Opens sign-in as the process does; a second one is another process on the same database. */
  auth(options?: Partial<AuthOptions>): Auth;
  /** Creates an account whose password is `PASSWORD`. @returns its id */
  account(account: TestAccount): Promise<string>;
  close(): Promise<void>;
}

export async function createStaffWorld(postgresUrl: string): Promise<StaffWorld> {
  const database = await createTestDatabase(postgresUrl);
  await migratePlatform(database.url);
  await migrateSchema({ url: database.url, schema: 'staff', entities: [], migrations: staffMigrations });
  for (const statement of [
    ...subgraphRoleStatements({ name: 'staff' }, SECRET),
    ...signInRoleStatements(SECRET),
    ...staffGrants,
  ])
    await database.pool.query(statement);
  await database.pool.query(
    `select tree.add_nodes($1, $2, array[false, false, false, false], array_fill('1949-10-01'::date, array[4]))`,
    [Object.values(UNIONS), [null, UNIONS.national, UNIONS.jiangxi, UNIONS.national]],
  );
  const hash = await hashPassword(PASSWORD);
  const opened: Auth[] = [];
  return {
    database,
    staffUrl: subgraphUrl(database.url, SECRET, 'staff'),
    auth(options = {}) {
      const auth = createAuth({
        databaseUrl: signInUrl(database.url, SECRET),
        secret: SECRET,
        baseUrl: BASE_URL,
        poolSize: 4,
        ...options,
      });
      opened.push(auth);
      return auth;
    },
    async account({ username, union, roles = [], grantableRoles = [] }) {
      const { rows } = await database.pool.query<{ id: string }>(
        `with account as (
           insert into staff.staff_account (username, name, union_id, roles, grantable_roles) values ($1, $2, $3, $4, $5) returning id)
         insert into staff.credential (account_id, provider, subject, password) select id, 'credential', id, $6 from account
         returning account_id as id`,
        [username, `Account ${username}`, UNIONS[union], roles, grantableRoles, hash],
      );
      return rows[0]!.id;
    },
    async close() {
      await Promise.all(opened.map((auth) => auth.close()));
      await database.drop();
    },
  };
}
