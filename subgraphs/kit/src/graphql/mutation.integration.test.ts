import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { migrateAll } from '../platform/migrate-all.js';
import { createOrm } from '../postgres/create-orm.js';
import { inputFingerprint } from '../subgraph/input-fingerprint.js';
import { openRequestContext, type RequestContext } from '../subgraph/request-context.js';
import { hashesWithoutKey } from '../testing/hashes-without-key.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { mutate, readLogged } from './mutation.js';
import { refuse } from './user-error.js';

const SECRET = 'secret';

let database: TestDatabase;
let close: () => Promise<void>;
let context: (account: string) => RequestContext;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await migrateAll(database.url, SECRET, []);
  await database.pool.query('create table platform.note (text text)');
  const orm = await createOrm({ url: database.url, schema: 'platform', entities: [], migrations: [] });
  close = () => orm.close(true);
  context = (accountId) =>
    openRequestContext(
      orm,
      {
        actor: {
          accountId,
          name: '',
          unionId: '00000000-0000-7000-8000-000000000001',
          scopes: new Set(),
          sessionId: null,
        },
        requestId: 'r',
        now: new Date('2026-11-21T00:00:00Z'),
      },
      { fingerprint: (text) => inputFingerprint(SECRET, 'platform', text) },
    );
});
afterAll(async () => {
  await close();
  await database.drop();
});

const write = (account: string, key: string, text: string) =>
  mutate(context(account), 'note', Object.assign({ clientMutationId: key }, { text }), async (em) => {
    await em.execute('insert into platform.note values (?)', [text]);
    if (text === 'refused') refuse('NO', 'Not this one.', 'text');
    return `id of ${text}`;
  });
const count = async (text: string) =>
  Number((await database.pool.query('select count(*) as n from platform.note where text = $1', [text])).rows[0].n);

describe('mutate', () => {
  test('when the same request comes 20 times at once, carries it out once and answers all alike', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => write('a', 'double-click', 'once')));
    expect(new Set(outcomes.map((outcome) => outcome.result))).toEqual(new Set(['id of once']));
    expect(await count('once')).toBe(1);
  });

  test('when the same key comes with another request, refuses it', async () => {
    await write('a', 'reused', 'first');
    const { result, userErrors } = await write('a', 'reused', 'second');
    expect(result).toBeNull();
    expect(userErrors.map((error) => error.code)).toEqual(['CLIENT_MUTATION_ID']);
    expect(await count('second')).toBe(0);
  });

  test('when another account uses the same key, carries both out', async () => {
    await write('a', 'shared', 'both');
    await write('b', 'shared', 'both');
    expect(await count('both')).toBe(2);
  });

  test('when refused, leaves nothing behind, and the corrected request may use the key again', async () => {
    const refused = await write('a', 'again', 'refused');
    expect(refused).toMatchObject({ result: null, userErrors: [{ code: 'NO', field: ['text'] }] });
    expect(await count('refused')).toBe(0);
    expect((await write('a', 'again', 'corrected')).result).toBe('id of corrected');
  });

  test.each(['', 'x'.repeat(65)])('with the key "%s", refuses', async (key) => {
    expect((await write('a', key, 'never')).userErrors.map((error) => error.code)).toEqual(['CLIENT_MUTATION_ID']);
  });

  test('when carried out, keeps no hash of the input that could be tried out without the key', async () => {
    const input = { clientMutationId: 'kept', text: '甲某某' };
    await write('a', input.clientMutationId, input.text);
    const { rows } = await database.pool.query<{ kept: string }>('select k::text as kept from platform.mutation_key k');
    const kept = rows.map((row) => row.kept).join('\n');
    expect(kept).toContain(inputFingerprint(SECRET, 'platform', JSON.stringify(input)));
    expect(hashesWithoutKey(input).filter((hash) => kept.includes(hash))).toEqual([]);
  });
});

describe('readLogged', () => {
  const read = (key: string, text: string) =>
    readLogged(context('a'), 'read', Object.assign({ clientMutationId: key }, { text }), async (em) => {
      await em.execute('insert into platform.note values (?)', [text]);
      return `what ${text} shows`;
    });

  test('when a request is repeated, carries it out again and keeps nothing of what is shown', async () => {
    const outcomes = [await read('shown', 'logged'), await read('shown', 'logged')];
    expect(outcomes.map(({ result }) => result)).toEqual(['what logged shows', 'what logged shows']);
    expect(await count('logged')).toBe(2);
    const { rows } = await database.pool.query(`select result from platform.mutation_key where action = 'read'`);
    expect(rows).toEqual([{ result: null }]);
  });

  test('when the key comes with another request, refuses it', async () => {
    expect((await read('shown', 'other')).userErrors.map((error) => error.code)).toEqual(['CLIENT_MUTATION_ID']);
    expect(await count('other')).toBe(0);
  });
});
