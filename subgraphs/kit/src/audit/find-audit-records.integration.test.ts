import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openAuditWorld, unions, type AuditWorld } from './audit-test-world.js';
import { findAuditRecords, type AuditFilter, type AuditRecordRow } from './find-audit-records.js';
import { findAuditSeals } from './find-audit-seals.js';
import { hideFromReaders } from './unread.sql.js';

let world: AuditWorld;

beforeAll(async () => {
  world = await openAuditWorld(inject('postgresUrl'));
  const venue = (union: string, name: string) =>
    `insert into sample.venue (union_id, name) values ('${union}', '${name}')`;
  await world.act('li', 'createVenue', venue(unions.jiangxi, 'province hall'));
  await world.act('wang', 'createVenue', venue(unions.nanchang, 'city hall'));
  await world.act('wang', 'createVenue', venue(unions.factory, 'club'));
  await world.act('zhao', 'createVenue', venue(unions.shandong, 'other hall'));
  await world.act('li', 'createAccount', `insert into sample.account values (1, '${unions.jiangxi}', 'Li', 'hash')`);
  await world.act('root', 'configure', `insert into sample.account values (2, null, 'System')`);
  await world.seal(2);
  await world.act(
    'li',
    'renameVenue',
    `update sample.venue set name = 'Province Hall', seats = 7 where name = 'province hall'`,
  );
});
afterAll(() => world.close());

const find = (
  union: string | null,
  filter: AuditFilter = {},
  first = 50,
  after: (string | number | null)[] | null = null,
) => world.readAs(union, (em) => findAuditRecords(em, filter, { first, after }));

const label = ({ after }: AuditRecordRow) => after!['name'];

describe('when records are found', () => {
  it('the latest comes first, whole and with what has changed', async () => {
    const { rows, totalCount } = await find(unions.root);
    expect(totalCount).toBe(7);
    expect(rows.map(label)).toEqual([
      'Province Hall',
      'System',
      'Li',
      'other hall',
      'club',
      'city hall',
      'province hall',
    ]);
    expect(rows[0]).toEqual({
      id: expect.stringMatching(/^\d+$/),
      at: expect.any(Date),
      actorId: 'li',
      requestId: 'request-of-li',
      action: 'renameVenue',
      login: 'postgres',
      table: 'sample.venue',
      operation: 'UPDATE',
      rowId: rows[0]!.after!['id'],
      unionId: unions.jiangxi,
      before: { ...rows[0]!.after, name: 'province hall', seats: null },
      after: expect.objectContaining({ name: 'Province Hall', seats: 7 }),
      changedFields: ['name', 'seats'],
      sealId: null,
      cursorKey: [expect.stringMatching(/\.\d{6}Z$/), rows[0]!.id],
    });
    expect(rows.map(({ sealId }) => sealId)).toEqual([null, '3', '3', '2', '2', '1', '1']);
  });

  it('pages follow each other without gap or overlap', async () => {
    const all = (await find(unions.root)).rows;
    const walked: AuditRecordRow[] = [];
    for (let after: (string | number | null)[] | null = null; ;) {
      const { rows, totalCount } = await find(unions.root, {}, 2, after);
      expect(totalCount).toBe(7);
      walked.push(...rows.slice(0, 2));
      if (rows.length <= 2) break;
      after = rows[1]!.cursorKey;
    }
    expect(walked).toEqual(all);
  });

  it('a page of none still counts', async () => {
    expect(await find(unions.root, {}, 0)).toMatchObject({ totalCount: 7, rows: [{}] });
  });

  it('three statements suffice', async () => {
    const statements: string[] = [];
    await world.readAs(unions.root, async (em) => {
      const counted = { execute: (sql: string, params: unknown[]) => (statements.push(sql), em.execute(sql, params)) };
      await findAuditRecords(counted as unknown as typeof em, { actorId: 'li' }, { first: 5, after: null });
    });
    expect(statements).toHaveLength(3);
  });
});

describe('when records are filtered', () => {
  const sampleVenue = { tables: ['sample.venue'] };

  it.each<[string, AuditFilter, string[]]>([
    ['actor', { actorId: 'wang' }, ['club', 'city hall']],
    ['table', { tables: ['sample.account'] }, ['System', 'Li']],
    ['several tables', { tables: ['sample.account', 'sample.pair'] }, ['System', 'Li']],
    ['action', { actions: ['renameVenue', 'createAccount'] }, ['Province Hall', 'Li']],
    ['row', { rowId: '2' }, ['System']],
    ['union, itself only', { unionId: unions.jiangxi }, ['Province Hall', 'Li', 'province hall']],
    ['request', { requestId: 'request-of-zhao' }, ['other hall']],
    ['table and actor', { ...sampleVenue, actorId: 'li' }, ['Province Hall', 'province hall']],
    [
      'nothing',
      { actorId: null, tables: null, actions: null, rowId: null, unionId: null, requestId: null },
      ['Province Hall', 'System', 'Li', 'other hall', 'club', 'city hall', 'province hall'],
    ],
  ])('by %s', async (_by, filter, labels) => {
    const { rows, totalCount } = await find(unions.root, filter);
    expect(rows.map(label)).toEqual(labels);
    expect(totalCount).toBe(labels.length);
  });

  it('by time, from the first moment on and before the last', async () => {
    const { rows } = await find(unions.root);
    const from = new Date(rows[4]!.at);
    const until = new Date(rows[2]!.at.getTime() + 1);
    const found = await find(unions.root, { from, until });
    expect(found.rows.every(({ at }) => at >= from && at < until)).toBe(true);
    expect(found.totalCount).toBeGreaterThanOrEqual(3);
    expect(await find(unions.root, { from: new Date('2100-01-01') })).toEqual({ rows: [], totalCount: 0 });
    expect(await find(unions.root, { until: new Date('0000-01-01') })).toEqual({ rows: [], totalCount: 0 });
    expect(await find(unions.root, { from: new Date('0000-01-01') })).toMatchObject({ totalCount: 7 });
  });

  it.each<[string, AuditFilter]>([
    ['an unknown table', { tables: ['nothing'] }],
    ['no table', { tables: [] }],
    ['no action', { actions: [] }],
    ['a union that is no uuid', { unionId: 'x' }],
    ['a NUL byte', { rowId: 'a\0b' }],
    ['SQL', { actorId: `'; drop table audit.record; --` }],
    ['a question mark', { actorId: '?' }],
    ['a backslash', { actorId: `\\'` }],
    ['a lone surrogate', { requestId: '\ud800' }],
  ])('%s finds nothing', async (_what, filter) => {
    expect(await find(unions.root, filter)).toEqual({ rows: [], totalCount: 0 });
  });

  it.each([
    [['x', '1']],
    [['2026-01-01T00:00:00.000000Z']],
    [[1, 2]],
    [['2026-13-41T00:00:00.000000Z', '1']],
    [['2026-02-30T00:00:00.000000Z', '1']],
    [['2026-01-01T00:00:00.000000Z', '1', '2']],
    [[null, null]],
  ])('the cursor %j is refused', async (after) => {
    await expect(find(unions.root, {}, 5, after)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('when the reader has a scope', () => {
  it.each<[string, string | null, string[]]>([
    [
      'the root: everything',
      unions.root,
      ['Province Hall', 'System', 'Li', 'other hall', 'club', 'city hall', 'province hall'],
    ],
    [
      'a province: its subtree, nothing without a union',
      unions.jiangxi,
      ['Province Hall', 'Li', 'club', 'city hall', 'province hall'],
    ],
    ['a city: its own', unions.nanchang, ['club', 'city hall']],
    ['another province: its own', unions.shandong, ['other hall']],
    ['a grassroots union: its own', unions.factory, ['club']],
    ['no union: nothing', null, []],
    ['an unknown union: nothing', '01900000-0000-7000-8000-00000000ffff', []],
  ])('%s', async (_who, union, labels) => {
    const { rows, totalCount } = await find(union);
    expect(rows.map(label)).toEqual(labels);
    expect(totalCount).toBe(labels.length);
  });

  it('a scope of more unions than can be listed: the same', async () => {
    const before = await find(unions.shandong);
    await world.pool.query(
      `select tree.add_nodes(array_agg(gen_random_uuid()), array_agg($1::uuid), array_agg(true), array_agg(date '2020-01-01'))
         from generate_series(1, 1500)`,
      [unions.shandong],
    );
    expect(await find(unions.shandong)).toEqual(before);
    expect(await find(unions.shandong, { actorId: 'li' })).toEqual({ rows: [], totalCount: 0 });
  });

  it('a foreign union looks like an empty one', async () => {
    expect(await find(unions.shandong, { unionId: unions.jiangxi })).toEqual({ rows: [], totalCount: 0 });
  });

  it('a transaction that has entered no scope sees nothing', async () => {
    const found = await world.readAs(unions.root, async (em) => {
      await em.execute(`select set_config('gonghui.scope', '', true), set_config('gonghui.union', '', true)`);
      return findAuditRecords(em, {}, { first: 5, after: null });
    });
    expect(found).toEqual({ rows: [], totalCount: 0 });
  });
});

describe('when seals are listed', () => {
  const list = (first: number, after: (string | number | null)[] | null = null) =>
    world.readAs(unions.nanchang, (em) => findAuditSeals(em, { first, after }));

  it('the latest comes first, page by page', async () => {
    const first = await list(2);
    expect(first.totalCount).toBe(3);
    expect(first.rows.map(({ seal, records }) => [seal, records])).toEqual([
      [3, 2],
      [2, 2],
      [1, 2],
    ]);
    expect(first.rows[0]!.previousHash).toBe(first.rows[1]!.hash);
    expect((await list(2, first.rows[1]!.cursorKey)).rows.map(({ seal }) => seal)).toEqual([1]);
  });

  it.each([[['x']], [[1, 2]], [[1.5]], [[null]]])('the cursor %j is refused', async (after) => {
    await expect(list(5, after)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('when the records of a table are hidden from readers', () => {
  it('nobody finds them, not at the root either, while they are kept and sealed', async () => {
    const before = (await find(unions.root)).totalCount;
    await world.transact(...hideFromReaders(['sample.account']));
    expect((await find(unions.root, { tables: ['sample.account'] })).totalCount).toBe(0);
    expect((await find(unions.jiangxi, { actions: ['createAccount'] })).totalCount).toBe(0);
    expect((await find(unions.root)).totalCount).toBe(before - 2);
    const { rows } = await world.pool.query(`select count(*)::int as n from audit.record where table_name = 'account'`);
    expect(rows).toEqual([{ n: 2 }]);
  });
});
