import { inject, expect, test, describe } from 'vitest';
import { createTestDatabase } from '../testing/test-database.js';

describe('with the embedded server of this run', () => {
  test('a test database is created, answers and is dropped', async () => {
    const database = await createTestDatabase(inject('postgresUrl'));
    const { rows } = await database.pool.query('select current_database() as name');
    expect(new URL(database.url).pathname).toBe(`/${rows[0].name}`);
    await database.drop();
  });
});
