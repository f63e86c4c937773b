import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { auditTable } from './audit-table.js';
import { openAuditWorld, unions, type AuditWorld } from './audit-test-world.js';

interface Recorded {
  operation: string;
  row_id: string;
  union_id: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

let world: AuditWorld;
let seen = '0';

beforeAll(async () => {
  world = await openAuditWorld(inject('postgresUrl'));
});
afterAll(() => world.close());
afterEach(async () => {
  await world.pool.query('delete from sample.venue; delete from sample.account');
  seen = (await world.pool.query('select coalesce(max(id), 0) as id from audit.record')).rows[0].id;
});

/** Records since the test began, in the order of their ids. */
async function recorded(): Promise<Recorded[]> {
  const { rows } = await world.pool.query<Recorded>(
    'select operation, row_id, union_id, before, after from audit.record where id > $1 order by id',
    [seen],
  );
  return rows;
}

const addVenues = (count: number) =>
  `insert into sample.venue (union_id, name, seats) select '${unions.nanchang}', 'hall ' || n, n from generate_series(1, ${count}) n`;

describe('when a request changes an audited table', () => {
  it('records who did what, before and after', async () => {
    await world.act('li', 'createVenue', addVenues(1));
    await world.act('wang', 'renameVenue', `update sample.venue set name = 'palace'`);
    await world.act('zhao', 'removeVenue', 'delete from sample.venue');
    const { rows } = await world.pool.query(
      `select actor, request, action, login, schema_name, table_name, operation, union_id, before ->> 'name' as before,
              after ->> 'name' as after, txid > 0 as has_txid from audit.record where id > $1 order by id`,
      [seen],
    );
    const always = {
      login: 'postgres',
      schema_name: 'sample',
      table_name: 'venue',
      union_id: unions.nanchang,
      has_txid: true,
    };
    expect(rows).toEqual([
      {
        ...always,
        actor: 'li',
        request: 'request-of-li',
        action: 'createVenue',
        operation: 'I',
        before: null,
        after: 'hall 1',
      },
      {
        ...always,
        actor: 'wang',
        request: 'request-of-wang',
        action: 'renameVenue',
        operation: 'U',
        before: 'hall 1',
        after: 'palace',
      },
      {
        ...always,
        actor: 'zhao',
        request: 'request-of-zhao',
        action: 'removeVenue',
        operation: 'D',
        before: 'palace',
        after: null,
      },
    ]);
  });

  it('keeps whole rows as JSON', async () => {
    await world.act(
      'li',
      'createVenue',
      `insert into sample.venue values
      ('01900000-0000-7000-8000-00000000aaaa', '${unions.jiangxi}', '文化宫 "a"', 1, 10.50, '{"x": [1, null]}')`,
    );
    expect(await recorded()).toEqual([
      {
        operation: 'I',
        row_id: '01900000-0000-7000-8000-00000000aaaa',
        union_id: unions.jiangxi,
        before: null,
        after: {
          id: '01900000-0000-7000-8000-00000000aaaa',
          union_id: unions.jiangxi,
          name: '文化宫 "a"',
          seats: 1,
          budget: 10.5,
          details: { x: [1, null] },
        },
      },
    ]);
  });

  it('records nothing of a transaction that is rolled back', async () => {
    await expect(world.act('li', 'createVenue', addVenues(3), 'select 1 / 0')).rejects.toThrow('division by zero');
    expect(await recorded()).toEqual([]);
  });

  it('records every row of a bulk statement once', async () => {
    await world.act(
      'li',
      'import',
      addVenues(1000),
      'update sample.venue set seats = seats + 1',
      'delete from sample.venue',
    );
    const records = await recorded();
    for (const operation of ['I', 'U', 'D']) {
      const rows = records.filter((record) => record.operation === operation);
      expect(rows).toHaveLength(1000);
      expect(new Set(rows.map(({ row_id: rowId }) => rowId))).toHaveLength(1000);
    }
    for (const { before, after } of records.filter(({ operation }) => operation === 'U'))
      expect(after).toEqual({ ...before, seats: Number(before!['seats']) + 1 });
  });

  it('records rows that are copied in', async () => {
    const client = await world.pool.connect();
    try {
      const copy = client.query(copyFrom('copy sample.account (id, name) from stdin'));
      await pipeline(Readable.from(['1\tLi\n2\tWang\n']), copy);
    } finally {
      client.release();
    }
    expect((await recorded()).map(({ row_id: id, after }) => [id, after!['name']])).toEqual([
      ['1', 'Li'],
      ['2', 'Wang'],
    ]);
  });

  it('leaves out rows that an update did not change', async () => {
    await world.act('li', 'import', addVenues(3), 'update sample.venue set seats = 2 where seats < 3');
    expect(
      (await recorded()).filter(({ operation }) => operation === 'U').map(({ before }) => before!['seats']),
    ).toEqual([1]);
  });

  it('files an update under the union of the new row', async () => {
    await world.act('li', 'handOver', addVenues(1), `update sample.venue set union_id = '${unions.shandong}'`);
    expect((await recorded()).map(({ union_id: unionId }) => unionId)).toEqual([unions.nanchang, unions.shandong]);
  });

  it('takes the union from an expression, and the row id from several columns', async () => {
    await world.act(
      'li',
      'join',
      `insert into sample.account values (7, '${unions.factory}', 'Li')`,
      `insert into sample.membership values (7, null, 'hall', '2026-01-01')`,
    );
    expect((await recorded())[1]).toMatchObject({ row_id: '[7, "hall"]', union_id: unions.factory });
  });
});

describe('when one statement does several things', () => {
  it('records the parts of a MERGE', async () => {
    await world.act(
      'li',
      'import',
      addVenues(3),
      `merge into sample.venue v using (values ('hall 1', 10), ('hall 2', null), ('hall 9', 90)) s (name, seats) on v.name = s.name
         when matched and s.seats is null then delete
         when matched then update set seats = s.seats
         when not matched then insert (union_id, name, seats) values ('${unions.jiangxi}', s.name, s.seats)`,
    );
    const merged = (await recorded())
      .slice(3)
      .map((record) => [record.operation, (record.after ?? record.before)!['name']]);
    expect(merged.toSorted()).toEqual([
      ['D', 'hall 2'],
      ['I', 'hall 9'],
      ['U', 'hall 1'],
    ]);
  });

  it('records both halves of an upsert', async () => {
    await world.act(
      'li',
      'import',
      addVenues(1),
      `insert into sample.venue (union_id, name, seats) values ('${unions.jiangxi}', 'hall 1', 5), ('${unions.jiangxi}', 'hall 2', 6)
         on conflict (name) do update set seats = excluded.seats`,
    );
    const records = (await recorded())
      .slice(1)
      .map(({ operation, after }) => [operation, after!['name'], after!['seats']]);
    expect(records.toSorted()).toEqual([
      ['I', 'hall 2', 6],
      ['U', 'hall 1', 5],
    ]);
  });

  it('records a change of the key as a deletion and an insertion', async () => {
    await world.act(
      'li',
      'renumber',
      `insert into sample.account values (1, null, 'Li'), (2, null, 'Wang'), (3, null, 'Zhao')`,
      'update sample.account set id = id + 10, name = upper(name) where id < 3',
    );
    const records = (await recorded())
      .slice(3)
      .map(({ operation, row_id: id, before, after }) => [operation, id, (before ?? after)!['name']]);
    expect(records.toSorted()).toEqual([
      ['D', '1', 'Li'],
      ['D', '2', 'Wang'],
      ['I', '11', 'LI'],
      ['I', '12', 'WANG'],
    ]);
  });

  it('records keys that two rows have exchanged', async () => {
    await world.pool.query('create table sample.seat (id int primary key deferrable, name text)');
    for (const statement of auditTable('sample.seat', { id: 'id', union: null }).up())
      await world.pool.query(statement);
    await world.act(
      'li',
      'exchange',
      `insert into sample.seat values (1, 'Li'), (2, 'Wang')`,
      'update sample.seat set id = 3 - id',
    );
    const records = (await recorded())
      .slice(2)
      .map(({ operation, row_id: id, before, after }) => [operation, id, (before ?? after)!['name']]);
    expect(records.toSorted()).toEqual([
      ['D', '1', 'Li'],
      ['D', '2', 'Wang'],
      ['I', '1', 'Wang'],
      ['I', '2', 'Li'],
    ]);
  });

  it('records what foreign keys cascade to, each row once', async () => {
    await world.act(
      'li',
      'close',
      `insert into sample.account values (1, null, 'Li'), (2, null, 'Wang'), (3, null, 'Zhao')`,
      `insert into sample.membership values (1, 2, 'hall'), (1, 3, 'pool'), (2, 1, 'hall'), (3, 1, 'hall'), (3, 2, 'pool')`,
      'delete from sample.account where id in (1, 2)',
    );
    const records = (await recorded()).slice(8);
    const of = (operation: string) =>
      records.filter((record) => record.operation === operation).map(({ row_id: id }) => id);
    expect(of('D').toSorted()).toEqual(['1', '2', '[1, "hall"]', '[1, "pool"]', '[2, "hall"]']);
    // Whether a row loses its sponsor before it is deleted itself is PostgreSQL's affair; those that stay count.
    expect(
      of('U')
        .filter((id) => id.startsWith('[3'))
        .toSorted(),
    ).toEqual(['[3, "hall"]', '[3, "pool"]']);
  });

  it('records each step when a statement changes a row twice', async () => {
    await world.pool.query(`
      create table sample.pair (id int primary key, a int references sample.account on delete set null, b int references sample.account on delete set null)`);
    for (const statement of auditTable('sample.pair', { id: 'id', union: null }).up())
      await world.pool.query(statement);
    await world.act(
      'li',
      'close',
      `insert into sample.account values (1, null, 'Li'), (2, null, 'Wang')`,
      'insert into sample.pair values (5, 1, 2)',
      'delete from sample.account',
    );
    const steps = (await recorded()).filter(({ operation, row_id: id }) => operation === 'U' && id === '5');
    expect(steps.map(({ before, after }) => [before!['a'], before!['b'], after!['a'], after!['b']])).toEqual([
      [1, 2, null, 2],
      [null, 2, null, null],
    ]);
  });

  it('records rows that move between partitions', async () => {
    await world.pool.query(`
      create table sample.fact (id int, year int, amount int, primary key (id, year)) partition by range (year);
      create table sample.fact_2025 partition of sample.fact for values from (2025) to (2026);
      create table sample.fact_2026 partition of sample.fact for values from (2026) to (2027)`);
    for (const statement of auditTable('sample.fact', { id: 'id', union: null }).up())
      await world.pool.query(statement);
    await world.act(
      'li',
      'correctYear',
      'insert into sample.fact select n, 2025, n from generate_series(1, 5) n',
      'update sample.fact set year = 2025 + id % 2, amount = amount + 1',
      'delete from sample.fact where id = 3',
    );
    const records = (await recorded())
      .slice(5)
      .map(({ operation, row_id: id, before, after }) => [operation, id, before?.['year'], after?.['year']]);
    expect(records.toSorted()).toEqual([
      ['D', '3', 2026, undefined],
      ['U', '1', 2025, 2026],
      ['U', '2', 2025, 2025],
      ['U', '3', 2025, 2026],
      ['U', '4', 2025, 2025],
      ['U', '5', 2025, 2026],
    ]);
  });
});

describe('when columns are redacted', () => {
  it('records that a secret was set, changed or removed, never its value', async () => {
    await world.act(
      'li',
      'setPassword',
      `insert into sample.account values (1, null, 'Li', 'hash-one', null)`,
      `update sample.account set password_hash = 'hash-two'`,
      `update sample.account set name = 'Li Na'`,
      `update sample.account set password_hash = null, totp_secret = 'secret-three'`,
      `update sample.account set password_hash = null`,
      'delete from sample.account',
    );
    const records = await recorded();
    const marks = (image: Record<string, unknown> | null) => image && [image['password_hash'], image['totp_secret']];
    expect(records.map(({ operation, before, after }) => [operation, marks(before), marks(after)])).toEqual([
      ['I', null, ['[redacted]', null]],
      ['U', ['[redacted]', null], ['[changed]', null]],
      ['U', ['[redacted]', null], ['[redacted]', null]],
      ['U', ['[redacted]', null], [null, '[changed]']],
      ['D', [null, '[redacted]'], null],
    ]);
    const { rows } = await world.pool.query(
      `select count(*)::int as leaks from audit.record r where r::text ~ 'hash-|secret-|\\\\x736563' or r::text like '%736563726574%'`,
    );
    expect(rows[0].leaks).toBe(0);
  });
});

describe('without a request', () => {
  it('still records the change, with the database role as the only attribution', async () => {
    await world.pool.query(addVenues(1));
    const { rows } = await world.pool.query('select actor, request, action, login from audit.record where id > $1', [
      seen,
    ]);
    expect(rows).toEqual([{ actor: null, request: null, action: 'sql', login: 'postgres' }]);
  });

  it('also records when ordinary triggers are silenced', async () => {
    await world.transact('set local session_replication_role = replica', addVenues(2));
    expect(await recorded()).toHaveLength(2);
  });
});

describe('when somebody tries to alter the trail', () => {
  const attempts = [
    `update audit.record set actor = 'nobody'`,
    'delete from audit.record',
    'truncate audit.record',
    `merge into audit.record r using (select 1) one on true when matched then delete`,
    'update audit.seal set records = 0',
    'delete from audit.seal',
    'truncate audit.seal',
  ];

  it.each(attempts)('refuses the owner: %s', async (statement) => {
    await world.act('li', 'createVenue', addVenues(1));
    await expect(world.pool.query(statement)).rejects.toMatchObject({ code: 'GHA01' });
    await expect(world.transact('set local session_replication_role = replica', statement)).rejects.toMatchObject({
      code: 'GHA01',
    });
  });

  it.each([
    ...attempts,
    `insert into audit.record (txid) values (1)`,
    'select list from audit.seal',
    'select audit.stamp()',
    'select audit.rebase()',
  ])('denies a subgraph: %s', async (statement) => {
    await expect(world.readAs(unions.root, (em) => em.execute(statement))).rejects.toMatchObject({ code: '42501' });
  });

  it('denies a subgraph the use of the recording functions in a trigger of its own', async () => {
    const forged = `create temp table fake (id uuid, union_id uuid);
      create trigger forge after insert on fake referencing new table as added for each statement execute function audit."sample.venue"()`;
    await expect(world.readAs(unions.root, (em) => em.execute(forged))).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses to truncate an audited table', async () => {
    await expect(world.pool.query('truncate sample.venue')).rejects.toMatchObject({ code: 'GHA02' });
  });

  it('records what a subgraph writes under its own login, whatever it claims', async () => {
    await world.readAs(unions.nanchang, (em) => em.execute(addVenues(1)));
    const { rows } = await world.pool.query('select actor, login from audit.record where id > $1', [seen]);
    expect(rows).toEqual([{ actor: 'reader', login: expect.stringMatching(/^test_reader_/) }]);
  });
});

describe('when a table is declared again or no longer', () => {
  it('follows new columns and options', async () => {
    await world.pool.query('create table sample.draft (id int primary key, note text)');
    for (const statement of auditTable('sample.draft', { id: 'id', union: null }).up())
      await world.pool.query(statement);
    await world.pool.query(`insert into sample.draft values (1, 'a')`);
    await world.pool.query(`alter table sample.draft add column secret text default 's'`);
    await world.pool.query(`insert into sample.draft values (2, 'b', 't')`);
    for (const statement of auditTable('sample.draft', { id: 'id', union: null, redact: ['secret'] }).up())
      await world.pool.query(statement);
    await world.pool.query(`insert into sample.draft values (3, 'c', 'u')`);
    for (const statement of auditTable('sample.draft', { id: 'id', union: null }).down())
      await world.pool.query(statement);
    await world.pool.query(`insert into sample.draft values (4, 'd', 'v'); truncate sample.draft`);
    expect((await recorded()).map(({ after }) => after)).toEqual([
      { id: 1, note: 'a' },
      { id: 2, note: 'b', secret: 't' },
      { id: 3, note: 'c', secret: '[redacted]' },
    ]);
  });
});
