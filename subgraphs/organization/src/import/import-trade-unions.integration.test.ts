import { encodeText, silentLogger, startSubgraph, subgraphUrl, verifyRollups } from '@gonghui/kit';
import { startTestSubgraph, TEST_SECRET, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organization } from '../index.js';
import { plantTree, unionId } from '../testing/small-tree.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const SCOPES = 'organization:read organization:import';
const jiangxi: TestActor = { unionId: unionId(360000), scopes: SCOPES };
const reader: TestActor = { unionId: unionId(360000), scopes: 'organization:read organization:write' };

const HEADER = '工会名称,上级工会,级别,类型,成立日期,统一社会信用代码,会员统计月份,会员数,女会员数';

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organization], () => NOW);
});
afterAll(() => world.close());
beforeEach(async () => {
  await forget();
  await plantTree(world.database);
  world.statements.length = 0;
});

describe('without the right, the place or a file', () => {
  const file = `${HEADER}\n甲企业工会,,,企业工会,2022-07-01,,,,\n`;

  test('nobody signed in and no reader may import', async () => {
    for (const [actor, code] of [
      [null, 'UNAUTHENTICATED'],
      [reader, 'FORBIDDEN'],
    ] as const) {
      const { errors } = await world.ask(actor, MUTATION, { input: input('right', file) });
      expect(errors?.[0]?.extensions?.['code']).toBe(code);
    }
  });

  test.each([
    ['a foreign union', 370300],
    ['an unknown union', 999999],
  ])('%s is as good as none', async (_name, parent) => {
    expect(await send(jiangxi, 'place', file, { parent })).toMatchObject({
      userErrors: [{ code: 'UNION_NOT_FOUND', field: ['parentId'] }],
    });
  });

  test.each([
    ['no Base64', 'contentBase64', { contentBase64: '甲' }, 'NOT_BASE64'],
    ['no rows', 'contentBase64', { contentBase64: Buffer.from(HEADER).toString('base64') }, 'FILE_EMPTY'],
    [
      'damaged GB18030',
      'contentBase64',
      { contentBase64: encodeText(file, 'GB18030').subarray(0, 7).toString('base64') },
      'ENCODING_UNKNOWN',
    ],
    ['a file name with a NUL', 'fileName', { fileName: '坏\0.csv' }, 'FILE_NAME_INVALID'],
  ])('%s is refused', async (_name, field, change, code) => {
    const { data, errors } = await world.ask(jiangxi, MUTATION, { input: { ...input('file', file), ...change } });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ importTradeUnions: { userErrors: [{ code, field: [field] }], accepted: 0 } });
  });

  test('a header that is not understood rejects every row', async () => {
    const outcome = await send(
      jiangxi,
      'header',
      '工会,类型,成立日期\n甲企业工会,企业工会,2022-07-01\n乙企业工会,企业工会,2022-07-01\n',
      { dryRun: true },
    );
    expect(outcome).toMatchObject({ rows: 2, accepted: 0, rejected: 2 });
    expect(codes(outcome)).toEqual([
      [1, '工会', 'COLUMN_UNKNOWN'],
      [1, '工会名称', 'COLUMN_MISSING'],
    ]);
  });
});

describe('when a table of unions is imported', () => {
  test('they are founded with members, history and totals, from a file in GB18030', async () => {
    const file = encodeText(
      [
        HEADER,
        '东湖区快递行业工会联合会,,乡镇,行业工会联合会,2022年6月,,,,',
        '东湖甲快递企业工会,东湖区快递行业工会联合会,基层,企业工会,2022/7/1,81370300MC0000012K,2026-03,260,90',
        '东湖乙快递企业工会,东湖区快递行业工会联合会,基层,企业工会,2022.7.2,,2026-03,"1,040",300',
        '红谷滩联合工会,360300,,联合工会,20230105,,,31,10',
      ].join('\r\n'),
      'GB18030',
    );
    const outcome = await send(jiangxi, 'gb-1', file, { parent: 360000 });
    expect(outcome).toEqual({
      clientMutationId: 'gb-1',
      userErrors: [],
      dryRun: false,
      rows: 4,
      accepted: 4,
      rejected: 0,
      errors: [],
    });

    const { data } = await world.ask(
      jiangxi,
      `{ tradeUnions(filter: { text: "快递" }, orderBy: { field: NAME }) { edges { node {
      name level kind foundedOn uscc parent { name } history { kind on onText title source } organizationSummary { members femaleMembers } } } }
      tradeUnion(code: "360000") { organizationSummary { federations grassrootsUnions members } } }`,
    );
    const nodes = (data as never as { tradeUnions: { edges: { node: { name: string } }[] } }).tradeUnions.edges.map(
      ({ node }) => node,
    );
    expect(nodes).toEqual(
      expect.arrayContaining([
        {
          name: '东湖区快递行业工会联合会',
          level: 'TOWNSHIP',
          kind: 'INDUSTRY_FEDERATION',
          foundedOn: '2022-06-01',
          uscc: null,
          parent: { name: '江西省总工会' },
          history: [
            {
              kind: 'FOUNDED',
              on: '2022-06-01',
              onText: '2022年6月',
              title: '东湖区快递行业工会联合会成立',
              source: '建会台账.csv',
            },
          ],
          organizationSummary: { members: 1300, femaleMembers: 390 },
        },
        expect.objectContaining({
          name: '东湖甲快递企业工会',
          uscc: '81370300MC0000012K',
          parent: { name: '东湖区快递行业工会联合会' },
        }),
      ]),
    );
    expect(data).toMatchObject({
      tradeUnion: { organizationSummary: { federations: 5, grassrootsUnions: 5, members: 1331 } },
    });
    expect(await verifyRollups(world.database.pool, { since: '2022-01-01', until: '2026-12-01' })).toEqual([]);
  });

  test('sending it again changes nothing and answers alike; another file of that id is refused', async () => {
    const file = `${HEADER}\n甲企业工会,360102,,企业工会,2022-07-01,,,26,9\n`;
    const first = await send(jiangxi, 'twice', file);
    expect(await send(jiangxi, 'twice', file)).toEqual(first);
    expect(await count()).toBe(11);
    expect(await send(jiangxi, 'twice', `${file}乙企业工会,360102,,企业工会,2022-07-01,,,26,9\n`)).toMatchObject({
      userErrors: [{ code: 'CLIENT_MUTATION_ID' }],
      accepted: 0,
    });
    expect(await count()).toBe(11);
  });

  test('the same unions under another id are known already', async () => {
    const file = `${HEADER}\n甲企业工会,360102,,企业工会,2022-07-01,81370300MC0000012K,,26,9\n`;
    await send(jiangxi, 'known-1', file);
    const again = await send(jiangxi, 'known-2', file);
    expect(codes(again)).toEqual([
      [2, '统一社会信用代码', 'USCC_TAKEN'],
      [2, '工会名称', 'ALREADY_REGISTERED'],
    ]);
    expect(await count()).toBe(11);
  });

  test('a code that a union outside the scope bears is taken, without telling whose it is', async () => {
    const outcome = await send(
      jiangxi,
      'foreign-code',
      '名称,编码,类型,成立日期\n甲企业工会,370300,企业工会,2022-07-01\n',
    );
    expect(codes(outcome)).toEqual([[2, '编码', 'CODE_TAKEN']]);
    expect(JSON.stringify(outcome)).not.toContain('淄博');
  });

  test('a trial lists everything that is wrong, by row, and keeps nothing', async () => {
    const file = [
      HEADER,
      '甲企业工会,360102,,企业工会,2022-07-01,,,26,9',
      '乙企业工会,370300,,企业工会,2022-07-01,,,26,9',
      '丙企业工会,东湖一号企业工会,,企业工会,2022-07-01,,,26,9',
      '丁企业工会,360102,,企业工会,2027-01-01,91110000600037342L,,26,27',
      '"戊"企业工会,360102,,企业工会,2022-07-01,,,26,9',
      '己企业工会,360102,,企业工会,2022-07-01,,,26,9,多,余',
      '=1+1,360102,,企业工会,2022-07-01,,,26,9',
      '庚\0工会,360102,,企业工会,2022-07-01,,,26,9',
      '甲企业工会,东湖区总工会,,企业工会,2022-07-01,,,26,9',
      '辛企业工会,360102',
    ].join('\n');
    const outcome = await send(jiangxi, 'trial-1', file, { dryRun: true });
    expect(outcome).toMatchObject({ userErrors: [], dryRun: true, rows: 10, accepted: 1, rejected: 9 });
    expect(codes(outcome)).toEqual([
      [3, '上级工会', 'PARENT_NOT_FOUND'],
      [4, '上级工会', 'PARENT_IS_GRASSROOTS'],
      [5, '成立日期', 'FOUNDED_IN_FUTURE'],
      [5, '统一社会信用代码', 'USCC_INVALID'],
      [5, '女会员数', 'COUNT_INVALID'],
      [6, null, 'QUOTE_BROKEN'],
      [7, null, 'TOO_MANY_CELLS'],
      [8, '工会名称', 'CELL_FORMULA'],
      [9, '工会名称', 'CELL_UNPRINTABLE'],
      [10, '工会名称', 'DUPLICATE_IN_FILE'],
      [11, '类型', 'KIND_UNKNOWN'],
      [11, '成立日期', 'DATE_UNREADABLE'],
    ]);
    expect(await count()).toBe(10);

    const real = await send(jiangxi, 'trial-1', file);
    expect(real).toMatchObject({
      userErrors: [{ code: 'ROWS_REFUSED', field: ['contentBase64'] }],
      rows: 10,
      accepted: 0,
      rejected: 9,
    });
    expect(codes(real)).toEqual(codes(outcome));
    expect(await count()).toBe(10);
  });

  test('a trial of a good file leaves nothing behind, and its id is free for the real one', async () => {
    const file = `${HEADER}\n甲企业工会,360102,,企业工会,2022-07-01,,,26,9\n`;
    const before = await traces();
    expect(await send(jiangxi, 'trial-2', file, { dryRun: true })).toMatchObject({
      userErrors: [],
      rows: 1,
      accepted: 1,
      rejected: 0,
      errors: [],
    });
    expect(await traces()).toEqual(before);
    expect(await send(jiangxi, 'trial-2', file)).toMatchObject({ accepted: 1, userErrors: [] });
    expect(await count()).toBe(11);
  });

  test('what is killed half-way leaves nothing, and can be sent again', async () => {
    const { pool, url } = world.database;
    await pool.query(
      'create function organization.die() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$',
    );
    await pool.query(
      'create trigger die after insert on organization.union_history_entry for each statement execute function organization.die()',
    );
    const before = await traces();
    const file = `${HEADER}\n甲企业工会,360102,,企业工会,2022-07-01,,,26,9\n`;
    const victim = await startSubgraph(organization, {
      databaseUrl: subgraphUrl(url, TEST_SECRET, organization.name),
      secret: TEST_SECRET,
      logger: silentLogger,
      now: () => NOW,
    });
    const { errors } = await victim.execute({
      query: MUTATION,
      variables: { input: input('killed', file) },
      requestId: 'killed',
      claims: { sub: 'test-account', name: 'Test', union: jiangxi.unionId, scopes: jiangxi.scopes },
    });
    expect(errors?.[0]?.extensions?.['code']).toBe('INTERNAL');
    void victim.close();
    await pool.query('drop trigger die on organization.union_history_entry');
    await pool.query('drop function organization.die()');
    expect(await traces()).toEqual(before);
    expect(await send(jiangxi, 'killed', file)).toMatchObject({ accepted: 1, userErrors: [] });
  });

  test('5,000 unions take as many statements as five', async () => {
    const file = (rows: number, tag: string): string =>
      [
        HEADER,
        ...Array.from(
          { length: rows },
          (_, index) => `${tag}${index}号企业工会,360102,,企业工会,2022-07-01,,2026-03,${20 + (index % 50)},5`,
        ),
      ].join('\n');
    // The first statement of a connection pool is not the import's.
    await send(jiangxi, 'first', file(5, '先'), { dryRun: true });
    world.statements.length = 0;
    await send(jiangxi, 'few', file(5, '少'));
    const few = world.statements.length;
    world.statements.length = 0;
    expect(await send(jiangxi, 'many', file(5000, '多'))).toMatchObject({ accepted: 5000, errors: [] });
    expect(world.statements.length).toBe(few);
    expect(few, world.statements.join('\n')).toBeLessThanOrEqual(12);
    expect(await count()).toBe(5015);
    expect(await verifyRollups(world.database.pool, { since: '2026-03-01', until: '2026-03-31' })).toEqual([]);
  });
});

const MUTATION = `mutation ($input: ImportTradeUnionsInput!) { importTradeUnions(input: $input) {
  clientMutationId userErrors { code field } dryRun rows accepted rejected errors { row column code message value } } }`;

interface Outcome {
  readonly userErrors: readonly { code: string }[];
  readonly errors: readonly { row: number; column: string | null; code: string }[];
}

function input(key: string, file: string | Buffer, { parent = 360100, dryRun = false } = {}): Record<string, unknown> {
  return {
    clientMutationId: key,
    parentId: unionId(parent),
    contentBase64: Buffer.from(file as string).toString('base64'),
    fileName: '建会台账.csv',
    dryRun,
  };
}

async function send(
  actor: TestActor,
  key: string,
  file: string | Buffer,
  options?: { parent?: number; dryRun?: boolean },
): Promise<Outcome> {
  const { data, errors } = await world.ask<{ importTradeUnions: Outcome }>(actor, MUTATION, {
    input: input(key, file, options),
  });
  expect(errors).toBeUndefined();
  return data!.importTradeUnions;
}

function codes({ errors }: Outcome): readonly (readonly [number, string | null, string])[] {
  return errors.map(({ row, column, code }) => [row, column, code]);
}

async function count(): Promise<number> {
  return Number((await world.database.pool.query('select count(*) from organization.trade_union')).rows[0].count);
}

/** How many rows of everything an import writes there are. */
async function traces(): Promise<unknown> {
  const { rows } = await world.database.pool.query(`select
    (select count(*) from organization.trade_union) as unions, (select count(*) from organization.union_history_entry) as history,
    (select count(*) from organization.membership_return) as returns, (select count(*) from tree.node) as nodes,
    (select count(*) from rollup.delta) as deltas, (select count(*) from platform.mutation_key) as keys,
    (select count(*) from audit.record) as records`);
  return rows[0];
}

/** Empties what the tests write. */
async function forget(): Promise<void> {
  for (const table of [
    'organization.membership_return',
    'organization.union_history_entry',
    'organization.trade_union',
    'tree.node',
    'rollup.delta',
    'rollup.total',
    'platform.mutation_key',
  ])
    await world.database.pool.query(`delete from ${table}`);
}
