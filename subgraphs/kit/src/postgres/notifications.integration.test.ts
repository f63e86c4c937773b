import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { openNotifications } from './notifications.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
});
afterAll(() => database.drop());

describe('when many begin to listen at once', () => {
  test('each hears what is told, over one connection, and none asks it in a way that is deprecated', async () => {
    const warned = vi.spyOn(process, 'emitWarning');
    const notifications = openNotifications(database.url);
    try {
      const heard = await Promise.all(
        Array.from({ length: 50 }, async (_, at) => {
          const payloads = await notifications.listen(`channel_${at % 5}`);
          return { at, payloads };
        }),
      );
      for (let channel = 0; channel < 5; channel++)
        await database.pool.query('select pg_notify($1, $2)', [`channel_${channel}`, `${channel}`]);
      const first = await Promise.all(heard.map(({ payloads }) => payloads.next()));
      expect(first.map(({ value }) => value)).toEqual(heard.map(({ at }) => `${at % 5}`));
      for (const { payloads } of heard) await payloads.return?.();
      expect(warned.mock.calls.map(([message]) => String(message))).toEqual([]);
    } finally {
      await notifications.close();
      warned.mockRestore();
    }
  });
});
