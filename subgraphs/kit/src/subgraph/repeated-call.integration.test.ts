import { Mutation, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createLogger } from '../observe/logger.js';
import { migrateAll } from '../platform/migrate-all.js';
import { subgraphUrl } from '../postgres/subgraph-role.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { signCall } from './gateway-signature.js';
import { startSubgraph, type RunningSubgraph } from './start-subgraph.js';

const SECRET = 'a secret for tests only, of some length';
const NOW = new Date('2026-11-21T03:00:00Z');

let rung = 0;

@Resolver()
class Bell {
  @Query(() => String)
  silence(): string {
    return '';
  }

  @Mutation(() => Boolean)
  ring(): boolean {
    rung += 1;
    return true;
  }
}

let database: TestDatabase;
let subgraph: RunningSubgraph;
let url: string;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  const module = {
    name: 'competition',
    entities: [],
    migrations: [],
    resolvers: [Bell] as [Function],
    references: {},
  } satisfies Parameters<typeof startSubgraph>[0];
  await migrateAll(database.url, SECRET, [module]);
  subgraph = await startSubgraph(module, {
    databaseUrl: subgraphUrl(database.url, SECRET, module.name),
    secret: SECRET,
    logger: createLogger('test', 'fatal'),
    now: () => NOW,
  });
  url = await subgraph.listen(0);
}, 120_000);
afterAll(async () => {
  await subgraph?.close();
  await database?.drop();
});
beforeEach(() => {
  rung = 0;
});

const call = { query: 'mutation { ring }', claims: null, requestId: 'request' };
const signed = (): string =>
  JSON.stringify({ query: call.query, extensions: { gonghui: signCall(SECRET, call, NOW.getTime()) } });

async function send(body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const { data, errors } = (await (await fetch(url, { method: 'POST', headers, body })).json()) as any;
  return errors?.[0].extensions.code ?? data;
}

describe('when a signed call is overheard and sent again', () => {
  test('it is refused, and carried out once', async () => {
    const body = signed();
    expect(await send(body)).toEqual({ ring: true });
    expect(await send(body)).toBe('UNTRUSTED_CALLER');
    expect(await Promise.all([send(body), send(body)])).toEqual(['UNTRUSTED_CALLER', 'UNTRUSTED_CALLER']);
    expect(rung).toBe(1);
  });

  test('the same question asked twice by the gateway in one millisecond is two calls', async () => {
    expect(await Promise.all([send(signed()), send(signed())])).toEqual([{ ring: true }, { ring: true }]);
    expect(rung).toBe(2);
  });
});
