import { inject, describe, beforeAll, afterAll, beforeEach, expect, it } from 'vitest';
import { Query, Resolver } from 'type-graphql';
import { createLogger } from '../observe/logger.js';
import { migrateAll } from '../platform/migrate-all.js';
import { subgraphUrl } from '../postgres/subgraph-role.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { downloadPath, DOWNLOAD_LINK_MS, MAX_DOWNLOADS } from './download.js';
import { startSubgraph, type RunningSubgraph } from './start-subgraph.js';

const SECRET = 'a secret for tests only, of some length';
const CHUNK = Buffer.alloc(64 * 1024, 'x');
const now = new Date('2026-11-21T03:00:00Z');
const actor = {
  accountId: 'li',
  name: 'Li',
  unionId: '00000000-0000-7000-8000-000000360000',
  scopes: new Set(['grant:audit']),
  sessionId: null,
};

@Resolver()
class Nothing {
  @Query(() => String)
  nothing(): string {
    return '';
  }
}

let database: TestDatabase;
let subgraph: RunningSubgraph;
let base: string;
let clock = now;
let made = 0;
let released = 0;
let seen: unknown[] = [];

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  const module = {
    name: 'competition',
    entities: [],
    migrations: [],
    resolvers: [Nothing] as [Function],
    references: {},
    downloads: {
      endless: async () => ({
        fileName: '补助 2026.csv',
        mediaType: 'text/csv; charset=utf-8',
        body: (async function* () {
          try {
            for (;;) {
              made += 1;
              yield CHUNK;
            }
          } finally {
            released += 1;
          }
        })(),
      }),
      once: async (ctx, id) => {
        seen = [id, ctx.actor?.accountId, ctx.actor?.unionId, [...(ctx.actor?.scopes ?? [])]];
        return id === 'used'
          ? null
          : {
              fileName: 'a.txt',
              mediaType: 'text/plain',
              body: (async function* () {
                yield Buffer.from('一');
              })(),
            };
      },
    },
  } satisfies Parameters<typeof startSubgraph>[0];
  await migrateAll(database.url, SECRET, [module]);
  subgraph = await startSubgraph(module, {
    databaseUrl: subgraphUrl(database.url, SECRET, module.name),
    secret: SECRET,
    logger: createLogger('test', 'silent'),
    now: () => clock,
  });
  base = (await subgraph.listen(0)).replace('/graphql', '');
});
afterAll(async () => {
  await subgraph.close();
  await database.drop();
});
beforeEach(() => {
  clock = now;
});

const path = (name: string, id = '1') => downloadPath(SECRET, 'competition', { name, id, actor, now });
const token = (name: string, id?: string) => path(name, id).split('/').at(-1)!;
const overHttp = (part: string) => fetch(`${base}/download/${part}`);
const inProcess = (part: string) => subgraph.download(part, 'r1');

describe.each([
  ['in the same process', inProcess],
  ['over HTTP', overHttp],
])('when a link is opened %s', (_way, open) => {
  it('gives the file, with its name, as the account that asked for it', async () => {
    const answer = await open(token('once', 'm7'));
    expect(await answer.text()).toBe('一');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="a.txt"; filename*=UTF-8''a.txt`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(seen).toEqual(['m7', 'li', actor.unionId, ['grant:audit']]);
  });

  it('makes no more than what is taken, and stops when nobody takes more', async () => {
    made = 0;
    released = 0;
    const answer = await open(token('endless'));
    const reader = answer.body!.getReader();
    await reader.read();
    await expect.poll(() => made, { interval: 50 }).toBeGreaterThan(0);
    const before = made;
    await new Promise((resume) => setTimeout(resume, 100));
    // What lies in buffers between us and the reader, and no more: the file has no end.
    expect(made).toBeLessThan(before + 200);
    await reader.cancel();
    await expect.poll(() => released).toBe(1);
  });

  it.each([
    ['LINK_USED', 410, () => token('once', 'used')],
    ['LINK_USED', 410, () => token('nothing')],
    ['LINK_INVALID', 403, () => `${token('once').slice(0, -1)}~`],
    ['LINK_INVALID', 403, () => token('once').replace(/^./, 'f')],
    ['LINK_INVALID', 403, () => 'none'],
  ])('refuses with %s (%i)', async (code, status, part) => {
    const answer = await open(part());
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
  });

  it('refuses it after five minutes', async () => {
    clock = new Date(now.getTime() + DOWNLOAD_LINK_MS + 1);
    expect(await (await open(token('once'))).json()).toMatchObject({ code: 'LINK_EXPIRED' });
  });
});

describe('when a link of one subgraph is shown to another', () => {
  it('is refused', async () => {
    const other = downloadPath(SECRET, 'venue', { name: 'once', id: '1', actor, now }).split('/').at(-1)!;
    expect(await (await inProcess(other)).json()).toMatchObject({ code: 'LINK_INVALID' });
  });
});

describe('when too many files are fetched at a time', () => {
  it('asks to wait, and goes on when one has gone', async () => {
    const open = await Promise.all(Array.from({ length: MAX_DOWNLOADS }, () => inProcess(token('endless'))));
    expect((await inProcess(token('once'))).status).toBe(503);
    for (const one of open) await one.body!.cancel();
    expect((await inProcess(token('once'))).status).toBe(200);
  });
});
