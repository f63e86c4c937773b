import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { migrateAll } from '../platform/migrate-all.js';
import { createOrm } from '../postgres/create-orm.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { openRequestContext, type RequestContext } from './request-context.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await migrateAll(database.url, 'secret', []);
});
afterAll(() => database.drop());

describe('when connections are lost inside transactions', () => {
  test('they take no place in the pool: later requests are answered, and closing ends', async () => {
    const orm = await createOrm({ url: database.url, schema: 'platform', entities: [], migrations: [], poolSize: 2 });
    const open = () => openRequestContext(orm, { actor: null, requestId: 'r', now: new Date('2026-11-21T00:00:00Z') });
    for (let round = 0; round < 3; round++) {
      const context = open();
      const [{ pid }] = await context.read((em) => em.execute<[{ pid: number }]>('select pg_backend_pid() as pid'));
      await database.pool.query('select pg_terminate_backend($1)', [pid]);
      await expect(context.read((em) => em.execute('select pg_sleep(0.05)'))).rejects.toThrow(
        /terminat|closed|connection/i,
      );
      await context.close().catch(() => {});
    }
    const context = open();
    expect(await context.read((em) => em.execute('select 1 as one'))).toEqual([{ one: 1 }]);
    await context.close();
    await orm.close(true);
  });
});

describe('when an answer is given while a resolver is still at work', () => {
  test('what it reads afterwards fails and keeps no connection, and a released context reads on', async () => {
    const orm = await createOrm({ url: database.url, schema: 'platform', entities: [], migrations: [], poolSize: 1 });
    const open = () => openRequestContext(orm, { actor: null, requestId: 'r', now: new Date('2026-11-21T00:00:00Z') });
    const one = (context: RequestContext) => context.read((em) => em.execute('select 1 as one'));
    const ended = open();
    await one(ended);
    await ended.release();
    expect(await one(ended)).toEqual([{ one: 1 }]);
    await ended.close();
    await expect(one(ended)).rejects.toThrow(/has ended/);
    await expect(ended.loader('late', () => one(ended)).load(1)).rejects.toThrow(/has ended/);
    const next = open();
    expect(await one(next)).toEqual([{ one: 1 }]);
    await next.close();
    await orm.close(true);
  });
});
