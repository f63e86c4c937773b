import { setTimeout as sleep } from 'node:timers/promises';
import { verifyPassword } from 'better-auth/crypto';
import type { TestActor } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { STAFF_ROLES, type StaffRole } from '../role/role.js';
import { NOW, startGraphWorld, type GraphWorld } from '../testing/graph-world.js';
import { PASSWORD, UNIONS } from '../testing/staff-world.js';

const PROVINCIAL: StaffRole[] = ['ANALYST', 'CADRE'];

let world: GraphWorld;
let root: Required<TestActor>;
let admin: Required<TestActor>;
let analyst: Required<TestActor>;
let auditor: Required<TestActor>;
let cadreOfCity: Required<TestActor>;
let stranger: Required<TestActor>;

beforeAll(async () => {
  world = await startGraphWorld();
  root = await world.actor({
    username: 'national.admin',
    union: 'national',
    roles: ['ADMINISTRATOR'],
    grantableRoles: [...STAFF_ROLES],
  });
  admin = await world.actor({
    username: 'jiangxi.admin',
    union: 'jiangxi',
    roles: ['ADMINISTRATOR'],
    grantableRoles: PROVINCIAL,
  });
  analyst = await world.actor({ username: 'jiangxi.analyst', union: 'jiangxi', roles: ['ANALYST'] });
  auditor = await world.actor({ username: 'jiangxi.auditor', union: 'jiangxi', roles: ['AUDITOR'] });
  cadreOfCity = await world.actor({ username: 'nanchang.cadre', union: 'nanchang', roles: ['CADRE'] });
  stranger = await world.actor({ username: 'shandong.analyst', union: 'shandong', roles: ['ANALYST'] });
});
afterAll(() => world.close());
beforeEach(() => {
  world.statements.length = 0;
});

const newAccount = (username: string, more: Record<string, unknown> = {}) => ({
  username,
  name: '测试账号',
  unionId: UNIONS.nanchang,
  roles: ['ANALYST'],
  grantableRoles: [],
  initialPassword: 'eight lanterns on a bridge',
  ...more,
});

const stored = async (username: string) =>
  (
    await world.database.pool.query(
      `select a.*, c.password, (select count(*)::int from staff.session s where s.account_id = a.id) as sessions
       from staff.staff_account a left join staff.credential c on c.account_id = a.id where username = $1`,
      [username],
    )
  ).rows[0] as
    | {
        id: string;
        roles: string[];
        grantable_roles: string[];
        password: string;
        sessions: number;
        disabled_at: Date | null;
        name: string;
      }
    | undefined;

const signInOnce = (accountId: string) =>
  world.database.pool.query(
    `insert into staff.session (account_id, token, user_agent, expires_at, created_at) values ($1, gen_random_uuid()::text, 'Test browser', '2026-11-21T20:00:00Z', '2026-11-21T07:00:00Z') returning id`,
    [accountId],
  );

/** Resolves when a transaction of the subgraph waits for a lock. */
async function someoneWaits(): Promise<void> {
  const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await world.database.pool.query(waiting)).rows.length === 0) await sleep(5);
}

describe('when somebody asks who they are', () => {
  test('the viewer is the account with its union, and the scopes of the request', async () => {
    const { data, errors } = await world.ask(
      { ...analyst, scopes: 'venue:read' },
      '{ viewer { scopes account { username roles status union { id } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      viewer: {
        scopes: ['venue:read'],
        account: { username: 'jiangxi.analyst', roles: ['ANALYST'], status: 'ACTIVE', union: { id: UNIONS.jiangxi } },
      },
    });
  });

  test('nobody is told to sign in', async () => {
    const { data, errors } = await world.ask(null, '{ viewer { scopes } }');
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});

describe('when accounts are read', () => {
  test('those of the own subtree are listed by user name, and no others', async () => {
    const { data } = await world.ask(analyst, '{ staffAccounts { totalCount edges { node { username } } } }');
    expect(data).toEqual({
      staffAccounts: {
        totalCount: 4,
        edges: ['jiangxi.admin', 'jiangxi.analyst', 'jiangxi.auditor', 'nanchang.cadre'].map((username) => ({
          node: { username },
        })),
      },
    });
  });

  test.each([
    { filter: '{ text: "CADRE" }', found: ['nanchang.cadre'] },
    { filter: '{ text: "%" }', found: [] },
    { filter: '{ text: "\\u0000" }', found: [] },
    { filter: `{ withinId: "${UNIONS.nanchang}" }`, found: ['nanchang.cadre'] },
    { filter: `{ withinId: "${UNIONS.shandong}" }`, found: [] },
    { filter: '{ withinId: "nonsense" }', found: [] },
    { filter: '{ roles: [ANALYST, AUDITOR] }', found: ['jiangxi.analyst', 'jiangxi.auditor'] },
    { filter: '{ roles: [] }', found: [] },
    { filter: '{ status: DISABLED }', found: [] },
    { filter: '{ status: LOCKED }', found: [] },
    { filter: '{ status: ACTIVE, roles: [CADRE] }', found: ['nanchang.cadre'] },
  ])('the filter $filter finds $found', async ({ filter, found }) => {
    const { data, errors } = await world.ask<{ staffAccounts: { edges: { node: { username: string } }[] } }>(
      analyst,
      `{ staffAccounts(filter: ${filter}) { edges { node { username } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!.staffAccounts.edges.map(({ node }) => node.username)).toEqual(found);
  });

  test('pages follow one another', async () => {
    type Page = {
      staffAccounts: { edges: { node: { username: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    const ask = (after: string | null) =>
      world.ask<Page>(
        analyst,
        'query ($after: String) { staffAccounts(first: 3, after: $after) { edges { node { username } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
    const first = (await ask(null)).data!.staffAccounts;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await ask(first.pageInfo.endCursor)).data!.staffAccounts;
    expect(second.edges.map(({ node }) => node.username)).toEqual(['nanchang.cadre']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test('the statements do not grow with the accounts', async () => {
    const ask = (first: number) =>
      world.ask(
        admin,
        `{ staffAccounts(first: ${first}) { totalCount edges { node { status lastSignInAt apiKeys { id } sessions { id } } } } }`,
      );
    expect((await ask(1)).errors).toBeUndefined();
    const few = world.statements.length;
    world.statements.length = 0;
    await ask(50);
    expect(world.statements).toHaveLength(few);
    expect(few).toBe(5);
  });

  test('foreign and unknown ids are answered alike', async () => {
    for (const id of [stranger.accountId, '01900000-0000-7000-8000-00000000dead', 'nonsense']) {
      const { data, errors } = await world.ask(analyst, 'query ($id: ID!) { staffAccount(id: $id) { username } }', {
        id,
      });
      expect(data).toEqual({ staffAccount: null });
      expect(errors?.map(({ message, extensions }) => [message, extensions?.['code']])).toEqual([
        ['There is no such account in your scope.', 'NOT_FOUND'],
      ]);
    }
  });

  test('a cadre reads no accounts but the own', async () => {
    expect((await world.ask(cadreOfCity, '{ staffAccounts { totalCount } }')).errors?.[0]?.extensions?.['code']).toBe(
      'FORBIDDEN',
    );
    expect(
      (await world.ask(cadreOfCity, `{ staffAccount(id: "${cadreOfCity.accountId}") { username } }`)).data,
    ).toEqual({ staffAccount: { username: 'nanchang.cadre' } });
  });

  test('sessions are shown to their account and to administrators, with the present one marked', async () => {
    const { rows } = await signInOnce(analyst.accountId);
    const query = `{ staffAccount(id: "${analyst.accountId}") { sessions { id userAgent current } } }`;
    const asAnalyst = await world.subgraph.execute({
      query,
      requestId: 'r',
      claims: {
        sub: analyst.accountId,
        name: 'A',
        union: analyst.unionId,
        scopes: analyst.scopes,
        sid: rows[0]!.id as string,
      },
    });
    expect(asAnalyst.data).toEqual({
      staffAccount: { sessions: [{ id: rows[0]!.id, userAgent: 'Test browser', current: true }] },
    });
    expect((await world.ask(admin, query)).data).toMatchObject({ staffAccount: { sessions: [{ current: false }] } });
    expect((await world.ask(auditor, query)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('when an administrator makes an account', () => {
  test('it is there with its roles and a password that works', async () => {
    const { codes, data } = await world.mutate(
      admin,
      'createStaffAccount',
      newAccount('nanchang.analyst', { roles: ['CADRE', 'ANALYST', 'CADRE'] }),
      'staffAccount { username roles status union { id } }',
    );
    expect(codes).toEqual([]);
    expect(data!['staffAccount']).toEqual({
      username: 'nanchang.analyst',
      roles: ['ANALYST', 'CADRE'],
      status: 'ACTIVE',
      union: { id: UNIONS.nanchang },
    });
    expect(
      await verifyPassword({
        hash: (await stored('nanchang.analyst'))!.password,
        password: 'eight lanterns on a bridge',
      }),
    ).toBe(true);
  });

  test('a repeated request makes no second one and its password leaves no trace', async () => {
    const input = newAccount('nanchang.twice', { clientMutationId: 'twice' });
    const first = await world.mutate(admin, 'createStaffAccount', input, 'staffAccount { id }');
    expect(await world.mutate(admin, 'createStaffAccount', input, 'staffAccount { id }')).toEqual(first);
    const { rows } = await world.database.pool.query(
      `select (select json_agg(k)::text from platform.mutation_key k) as keys, (select json_agg(r)::text from audit.record r) as trail`,
    );
    expect(JSON.stringify(rows)).not.toContain('eight lanterns');
    expect(rows[0].trail).not.toContain((await stored('nanchang.twice'))!.password);
  });

  test('the change stands in the audit trail with who did it', async () => {
    await world.mutate(admin, 'createStaffAccount', newAccount('nanchang.traced'));
    const { rows } = await world.database.pool.query(
      `select actor, action, table_name, union_id, after->>'password' as password from audit.record where after->>'username' = 'nanchang.traced'
        or after->>'account_id' = $1 order by id`,
      [(await stored('nanchang.traced'))!.id],
    );
    expect(rows).toEqual([
      {
        actor: admin.accountId,
        action: 'createStaffAccount',
        table_name: 'staff_account',
        union_id: UNIONS.nanchang,
        password: null,
      },
      {
        actor: admin.accountId,
        action: 'createStaffAccount',
        table_name: 'credential',
        union_id: UNIONS.nanchang,
        password: '[redacted]',
      },
    ]);
  });

  test.each([
    { what: 'in a foreign union', input: { unionId: UNIONS.shandong }, codes: ['UNION_NOT_FOUND'] },
    { what: 'in the union above', input: { unionId: UNIONS.national }, codes: ['UNION_NOT_FOUND'] },
    { what: 'in an unknown union', input: { unionId: 'nonsense' }, codes: ['UNION_NOT_FOUND'] },
    { what: 'with a role beyond', input: { roles: ['AUDITOR'] }, codes: ['ROLE_NOT_GRANTABLE'] },
    {
      what: 'with the own role, which it may not grant',
      input: { roles: ['ADMINISTRATOR'] },
      codes: ['ROLE_NOT_GRANTABLE'],
    },
    { what: 'that grants a role beyond', input: { grantableRoles: ['ADMINISTRATOR'] }, codes: ['ROLE_NOT_GRANTABLE'] },
    { what: 'with a taken name', input: { username: 'jiangxi.analyst' }, codes: ['USERNAME_TAKEN'] },
    { what: 'with a name taken elsewhere', input: { username: 'shandong.analyst' }, codes: ['USERNAME_TAKEN'] },
    { what: 'with a capital in its name', input: { username: 'Nanchang.X' }, codes: ['USERNAME_INVALID'] },
    {
      what: 'with a NUL byte',
      input: { username: 'nan\0chang', name: 'x\0y' },
      codes: ['USERNAME_INVALID', 'NAME_INVALID'],
    },
    { what: 'with a name of 10 MB', input: { name: 'x'.repeat(10_000_000) }, codes: ['NAME_INVALID'] },
    { what: 'with a weak password', input: { initialPassword: 'Passw0rd2024!' }, codes: ['PASSWORD_REFUSED'] },
    {
      what: 'with the name as password',
      input: { username: 'nanchang.lazy', initialPassword: 'nanchang.lazy!' },
      codes: ['PASSWORD_REFUSED'],
    },
  ])('one $what is refused', async ({ input, codes }) => {
    const before = (await world.database.pool.query('select count(*) from staff.staff_account')).rows[0];
    expect((await world.mutate(admin, 'createStaffAccount', newAccount('nanchang.refused', input))).codes).toEqual(
      codes,
    );
    expect((await world.database.pool.query('select count(*) from staff.staff_account')).rows[0]).toEqual(before);
  });

  test.each(['analyst', 'auditor', 'cadre', 'anonymous'])('%s makes none', async (who) => {
    const actor = { analyst, auditor, cadre: cadreOfCity, anonymous: null }[who]!;
    expect((await world.mutate(actor, 'createStaffAccount', newAccount('nanchang.nope'))).codes).toEqual([
      actor ? 'FORBIDDEN' : 'UNAUTHENTICATED',
    ]);
  });

  test('an administrator demoted a moment ago makes none, whatever the token says', async () => {
    const demoted = await world.actor({
      username: 'jiangxi.demoted',
      union: 'jiangxi',
      roles: ['ADMINISTRATOR'],
      grantableRoles: PROVINCIAL,
    });
    await world.database.pool.query(`update staff.staff_account set roles = '{ANALYST}' where id = $1`, [
      demoted.accountId,
    ]);
    expect((await world.mutate(demoted, 'createStaffAccount', newAccount('nanchang.late'))).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('when an administrator changes an account', () => {
  test('roles it grants can be given and taken, others stay', async () => {
    await world.mutate(root, 'createStaffAccount', newAccount('nanchang.mixed', { roles: ['ANALYST'] }));
    const { id } = (await stored('nanchang.mixed'))!;
    expect(
      (
        await world.mutate(
          admin,
          'updateStaffAccount',
          { id, roles: ['CADRE'], name: ' 新名 ' },
          'staffAccount { roles name }',
        )
      ).data!['staffAccount'],
    ).toEqual({ roles: ['CADRE'], name: '新名' });
    expect((await world.mutate(admin, 'updateStaffAccount', { id, roles: ['CADRE', 'AUDITOR'] })).codes).toEqual([
      'ROLE_NOT_GRANTABLE',
    ]);
    expect((await world.mutate(admin, 'updateStaffAccount', { id, grantableRoles: ['ADMINISTRATOR'] })).codes).toEqual([
      'ROLE_NOT_GRANTABLE',
    ]);
    expect(await stored('nanchang.mixed')).toMatchObject({ roles: ['CADRE'], grantable_roles: [], name: '新名' });
  });

  test('nobody changes the own roles; the own name may be changed', async () => {
    expect(
      await world.mutate(admin, 'updateStaffAccount', { id: admin.accountId, roles: ['ADMINISTRATOR', 'ANALYST'] }),
    ).toMatchObject({ codes: ['OWN_ROLES'], fields: [['roles']] });
    expect((await world.mutate(root, 'updateStaffAccount', { id: root.accountId, grantableRoles: [] })).codes).toEqual([
      'OWN_ROLES',
    ]);
    expect(
      (
        await world.mutate(admin, 'updateStaffAccount', {
          id: admin.accountId,
          name: '省管理员',
          roles: ['ADMINISTRATOR'],
        })
      ).codes,
    ).toEqual([]);
  });

  test.each([
    'updateStaffAccount',
    'disableStaffAccount',
    'enableStaffAccount',
    'unlockStaffAccount',
    'resetStaffPassword',
  ])('%s leaves alone who is outside, unknown, above or holds more', async (name) => {
    const input = name === 'resetStaffPassword' ? { newPassword: 'eight lanterns on a bridge' } : {};
    for (const id of [stranger.accountId, root.accountId, '01900000-0000-7000-8000-00000000dead', 'nonsense'])
      expect((await world.mutate(admin, name, { ...input, id })).codes).toEqual(['ACCOUNT_NOT_FOUND']);
    expect((await world.mutate(admin, name, { ...input, id: auditor.accountId })).codes).toEqual([
      'ROLE_NOT_GRANTABLE',
    ]);
    const own = await world.mutate(admin, name, { ...input, id: admin.accountId });
    expect(own.codes).toEqual(name === 'updateStaffAccount' ? [] : ['OWN_ACCOUNT']);
    for (const actor of [analyst, auditor, cadreOfCity])
      expect((await world.mutate(actor, name, { ...input, id: cadreOfCity.accountId })).codes).toEqual(['FORBIDDEN']);
  });
});

describe('when an account is disabled and enabled', () => {
  test('its sessions end; afterwards it is as before', async () => {
    const leaver = await world.actor({ username: 'nanchang.leaver', union: 'nanchang', roles: ['CADRE'] });
    await signInOnce(leaver.accountId);
    const disabled = await world.mutate(
      admin,
      'disableStaffAccount',
      { id: leaver.accountId },
      'staffAccount { status }',
    );
    expect(disabled.data!['staffAccount']).toEqual({ status: 'DISABLED' });
    expect(await stored('nanchang.leaver')).toMatchObject({ disabled_at: NOW, sessions: 0 });
    expect(
      (await world.ask(analyst, '{ staffAccounts(filter: { status: DISABLED }) { edges { node { username } } } }'))
        .data,
    ).toMatchObject({
      staffAccounts: { edges: [{ node: { username: 'nanchang.leaver' } }] },
    });
    expect((await world.ask(leaver, '{ viewer { scopes } }')).errors?.[0]?.extensions?.['code']).toBe(
      'UNAUTHENTICATED',
    );
    expect(
      (await world.mutate(admin, 'enableStaffAccount', { id: leaver.accountId }, 'staffAccount { status }')).data![
        'staffAccount'
      ],
    ).toEqual({ status: 'ACTIVE' });
  });

  test('the last administrator of the root stays when two remove each other at once', async () => {
    const second = await world.actor({
      username: 'national.second',
      union: 'national',
      roles: ['ADMINISTRATOR'],
      grantableRoles: [...STAFF_ROLES],
    });
    const other = await world.database.pool.connect();
    try {
      await other.query('begin');
      await other.query('update staff.staff_account set disabled_at = now() where id = $1', [second.accountId]);
      const outcome = world.mutate(second, 'disableStaffAccount', { id: root.accountId });
      await someoneWaits();
      await other.query('commit');
      expect((await outcome).codes).toEqual(['LAST_ADMINISTRATOR']);
    } finally {
      other.release();
    }
    expect(await stored('national.admin')).toMatchObject({ disabled_at: null });
    expect((await world.mutate(second, 'disableStaffAccount', { id: root.accountId })).codes).toEqual(['FORBIDDEN']);
  });

  test('with another one left an administrator of the root can be disabled and lose the role', async () => {
    const third = await world.actor({
      username: 'national.third',
      union: 'national',
      roles: ['ADMINISTRATOR'],
      grantableRoles: [...STAFF_ROLES],
    });
    expect((await world.mutate(root, 'disableStaffAccount', { id: third.accountId })).codes).toEqual([]);
    expect((await world.mutate(root, 'enableStaffAccount', { id: third.accountId })).codes).toEqual([]);
    expect((await world.mutate(root, 'updateStaffAccount', { id: third.accountId, roles: [] })).codes).toEqual([]);
  });

  test('an administrator of a province may be the last one', async () => {
    const only = await world.actor({
      username: 'shandong.admin',
      union: 'shandong',
      roles: ['ADMINISTRATOR'],
      grantableRoles: PROVINCIAL,
    });
    expect((await world.mutate(root, 'disableStaffAccount', { id: only.accountId })).codes).toEqual([]);
  });
});

describe('when an account is locked', () => {
  test('it is shown as such and an administrator unlocks it', async () => {
    const locked = await world.actor({ username: 'nanchang.locked', union: 'nanchang', roles: ['CADRE'] });
    await world.database.pool.query(
      `insert into staff.lockout (key, account_id, failures, last_attempt_at, locked_until) values ('k', $1, 5, '2026-11-21T07:59:00Z', '2026-11-21T08:14:00Z')`,
      [locked.accountId],
    );
    expect(
      (await world.ask(analyst, '{ staffAccounts(filter: { status: LOCKED }) { edges { node { username status } } } }'))
        .data,
    ).toEqual({
      staffAccounts: { edges: [{ node: { username: 'nanchang.locked', status: 'LOCKED' } }] },
    });
    expect(
      (await world.mutate(admin, 'unlockStaffAccount', { id: locked.accountId }, 'staffAccount { status }')).data![
        'staffAccount'
      ],
    ).toEqual({ status: 'ACTIVE' });
  });
});

describe('when a password is reset', () => {
  test('the new one counts, sessions, locks and, when asked, the second factor are gone', async () => {
    const forgetful = await world.actor({ username: 'nanchang.forgetful', union: 'nanchang', roles: ['CADRE'] });
    await signInOnce(forgetful.accountId);
    await world.database.pool.query(
      `insert into staff.second_factor (account_id, secret, backup_codes) values ($1, 'x', 'y')`,
      [forgetful.accountId],
    );
    await world.database.pool.query('update staff.staff_account set two_factor_enabled = true where id = $1', [
      forgetful.accountId,
    ]);
    expect(
      (await world.mutate(admin, 'resetStaffPassword', { id: forgetful.accountId, newPassword: 'nanchang.forgetful' }))
        .codes,
    ).toEqual(['PASSWORD_REFUSED']);
    expect(
      (
        await world.mutate(
          admin,
          'resetStaffPassword',
          { id: forgetful.accountId, newPassword: 'nine boats before dawn' },
          'staffAccount { twoFactorEnabled }',
        )
      ).data!['staffAccount'],
    ).toEqual({ twoFactorEnabled: true });
    const row = (await stored('nanchang.forgetful'))!;
    expect(await verifyPassword({ hash: row.password, password: 'nine boats before dawn' })).toBe(true);
    expect(await verifyPassword({ hash: row.password, password: PASSWORD })).toBe(false);
    expect(row.sessions).toBe(0);
    expect(
      (
        await world.mutate(
          admin,
          'resetStaffPassword',
          { id: forgetful.accountId, newPassword: 'ten cranes in the reeds', removeSecondFactor: true },
          'staffAccount { twoFactorEnabled }',
        )
      ).data!['staffAccount'],
    ).toEqual({ twoFactorEnabled: false });
    expect(
      (
        await world.database.pool.query('select 1 from staff.second_factor where account_id = $1', [
          forgetful.accountId,
        ])
      ).rows,
    ).toEqual([]);
  });
});

describe('when somebody signs out everywhere', () => {
  test('the own sessions end', async () => {
    await signInOnce(cadreOfCity.accountId);
    expect((await world.mutate(cadreOfCity, 'signOutEverywhere', { accountId: cadreOfCity.accountId })).codes).toEqual(
      [],
    );
    expect((await stored('nanchang.cadre'))!.sessions).toBe(0);
  });

  test('those of others only for an administrator who manages them', async () => {
    await signInOnce(cadreOfCity.accountId);
    for (const actor of [analyst, stranger])
      expect((await world.mutate(actor, 'signOutEverywhere', { accountId: cadreOfCity.accountId })).codes).toEqual([
        'ACCOUNT_NOT_FOUND',
      ]);
    expect((await world.mutate(admin, 'signOutEverywhere', { accountId: stranger.accountId })).codes).toEqual([
      'ACCOUNT_NOT_FOUND',
    ]);
    expect((await stored('nanchang.cadre'))!.sessions).toBe(1);
    expect((await world.mutate(admin, 'signOutEverywhere', { accountId: cadreOfCity.accountId })).codes).toEqual([]);
    expect((await stored('nanchang.cadre'))!.sessions).toBe(0);
  });
});
