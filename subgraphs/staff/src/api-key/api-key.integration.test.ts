import type { TestActor } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashApiKey } from '../auth/api-key.js';
import { NOW, startGraphWorld, type GraphWorld } from '../testing/graph-world.js';
import { MAX_KEYS } from './create-api-key.js';

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

let world: GraphWorld;
let admin: Required<TestActor>;
let analyst: Required<TestActor>;
let stranger: Required<TestActor>;

beforeAll(async () => {
  world = await startGraphWorld();
  admin = await world.actor({
    username: 'jiangxi.admin',
    union: 'jiangxi',
    roles: ['ADMINISTRATOR'],
    grantableRoles: ['ANALYST'],
  });
  analyst = await world.actor({ username: 'jiangxi.analyst', union: 'jiangxi', roles: ['ANALYST'] });
  stranger = await world.actor({ username: 'shandong.analyst', union: 'shandong', roles: ['ANALYST'] });
});
afterAll(() => world.close());

const FIELDS = 'key apiKey { id name start scopes createdAt expiresAt lastUsedAt }';
const make = (actor: TestActor | null, input: Record<string, unknown> = {}) =>
  world.mutate(actor, 'createApiKey', { name: '数据团队', scopes: ['organization:read'], ...input }, FIELDS);

describe('when a data team makes a key', () => {
  test('the key is shown once; the database has its hash', async () => {
    const { codes, data } = await make(analyst, { clientMutationId: 'once', expiresAt: inDays(30) });
    expect(codes).toEqual([]);
    const { key, apiKey } = data as { key: string; apiKey: { id: string; start: string } };
    expect(key.startsWith(apiKey.start)).toBe(true);
    expect(apiKey).toMatchObject({
      name: '数据团队',
      scopes: ['organization:read'],
      expiresAt: inDays(30),
      lastUsedAt: null,
    });
    const { rows } = await world.database.pool.query('select key_hash from staff.api_key where id = $1', [apiKey.id]);
    expect(rows).toEqual([{ key_hash: hashApiKey(key) }]);

    const again = await make(analyst, { clientMutationId: 'once', expiresAt: inDays(30) });
    expect(again.data).toMatchObject({ key: null, apiKey: { id: apiKey.id } });
    const { rows: kept } = await world.database.pool.query(
      `select (select json_agg(k)::text from platform.mutation_key k) as keys, (select json_agg(r)::text from audit.record r) as trail`,
    );
    expect(JSON.stringify(kept)).not.toContain(key);
    expect(JSON.stringify(kept)).not.toContain(hashApiKey(key));
  });

  test('it ends after 90 days unless told', async () => {
    expect((await make(analyst)).data).toMatchObject({ apiKey: { expiresAt: inDays(90) } });
  });

  test.each([
    {
      what: 'a scope that is not held',
      input: { scopes: ['organization:read', 'organization:write'] },
      codes: ['SCOPE_NOT_HELD'],
    },
    { what: 'a scope that does not exist', input: { scopes: ['nonsense'] }, codes: ['SCOPE_NOT_HELD'] },
    { what: 'no scope', input: { scopes: [] }, codes: ['SCOPES_MISSING'] },
    { what: 'no name', input: { name: ' ' }, codes: ['NAME_INVALID'] },
    { what: 'a NUL byte in its name', input: { name: 'a\0b' }, codes: ['NAME_INVALID'] },
    { what: 'an end in the past', input: { expiresAt: inDays(-1) }, codes: ['EXPIRY_INVALID'] },
    { what: 'an end now', input: { expiresAt: inDays(0) }, codes: ['EXPIRY_INVALID'] },
    { what: 'an end in two years', input: { expiresAt: inDays(730) }, codes: ['EXPIRY_INVALID'] },
  ])('a key with $what is refused', async ({ input, codes }) => {
    expect(await make(analyst, input)).toMatchObject({ codes, data: { key: null, apiKey: null } });
  });

  test('no key manages accounts, not even an administrator’s', async () => {
    expect((await make(admin, { scopes: ['staff:manage'] })).codes).toEqual(['SCOPE_NOT_HELD']);
  });

  test('a key makes no keys', async () => {
    const { errors } = await world.subgraph.execute({
      query: `mutation { createApiKey(input: { clientMutationId: "x", name: "x", scopes: ["organization:read"] }) { key } }`,
      requestId: 'r',
      claims: { sub: analyst.accountId, name: 'A', union: analyst.unionId, scopes: analyst.scopes, sid: 'key:1' },
    });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('nobody makes none', async () => {
    expect((await make(null)).codes).toEqual(['UNAUTHENTICATED']);
  });

  test('there is an end to their number, also when many are made at once', async () => {
    const collector = await world.actor({ username: 'jiangxi.collector', union: 'jiangxi', roles: ['ANALYST'] });
    for (let count = 0; count < MAX_KEYS - 1; count++) expect((await make(collector)).codes).toEqual([]);
    const outcomes = await Promise.all([make(collector), make(collector), make(collector)]);
    expect(outcomes.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'TOO_MANY_KEYS', 'TOO_MANY_KEYS']);
  });
});

describe('when a key is revoked', () => {
  const idOf = async () => ((await make(analyst)).data!['apiKey'] as { id: string }).id;
  const exists = async (id: string) =>
    (await world.database.pool.query('select 1 from staff.api_key where id = $1', [id])).rows.length === 1;

  test('by its owner it is gone', async () => {
    const id = await idOf();
    expect((await world.mutate(analyst, 'revokeApiKey', { id }, 'revokedId')).data).toMatchObject({ revokedId: id });
    expect(await exists(id)).toBe(false);
  });

  test('an administrator of the subtree may do it too', async () => {
    const id = await idOf();
    expect((await world.mutate(admin, 'revokeApiKey', { id })).codes).toEqual([]);
    expect(await exists(id)).toBe(false);
  });

  test('anybody else learns nothing', async () => {
    const id = await idOf();
    const colleague = await world.actor({ username: 'jiangxi.colleague', union: 'jiangxi', roles: ['ANALYST'] });
    for (const actor of [stranger, colleague]) {
      expect((await world.mutate(actor, 'revokeApiKey', { id })).codes).toEqual(['KEY_NOT_FOUND']);
      expect((await world.mutate(actor, 'revokeApiKey', { id: 'nonsense' })).codes).toEqual(['KEY_NOT_FOUND']);
    }
    expect(await exists(id)).toBe(true);
  });
});
