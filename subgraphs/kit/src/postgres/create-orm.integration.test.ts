import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { createOrm } from './create-orm.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
});
afterAll(() => database.drop());

const openWith = (parameters: string) =>
  createOrm({ url: `${database.url}?${parameters}`, schema: 'public', entities: [], migrations: [], poolSize: 1 });

describe('with parameters in the address of the database', () => {
  test('the connection has its name and its settings', async () => {
    const orm = await openWith('application_name=gonghui+test&options=-c+jit%3Doff');
    const [row] = await orm.em.execute(
      `select current_setting('application_name') as name, current_setting('jit') as jit, current_database() as database`,
    );
    await orm.close();
    expect(row).toEqual({ name: 'gonghui test', jit: 'off', database: new URL(database.url).pathname.slice(1) });
  });

  test('TLS is insisted on where it is asked for', async () => {
    const orm = await openWith('sslmode=require');
    await expect(orm.em.execute('select 1')).rejects.toThrow('does not support SSL');
    await orm.close();
  });
});
