import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../testing/test-world.js';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

describe('with the public audit of GraphQL over HTTP', () => {
  test(
    'everything that a server must or should do passes; of what it may do only GET is left out, on purpose',
    { timeout: 60_000 },
    async () => {
      const authorization = `Bearer ${await world.token('organization:read')}`;
      const results = await auditServer({
        url: world.url,
        fetchFn: (url: string, init: RequestInit = {}) =>
          fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } }),
      });
      expect(results.length).toBeGreaterThan(60);
      const failed = results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.status} ${result.name}`]));
      expect(failed.filter((line) => !/^notice MAY .*GET/.test(line))).toEqual([]);
    },
  );
});
