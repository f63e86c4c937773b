import type { TestSubgraph } from '@gonghui/kit/testing';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHealthWorld, TEST_KEYS } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { namePlace, identityPlace } from '../worker/worker-identity.entity.js';
import { decryptField, encryptField, FieldCipherError } from './field-cipher.js';
import { readFieldKeys } from './field-keys.js';
import { resealColumns } from './reseal-columns.js';
import { SEALED_COLUMNS } from './sealed-columns.js';

const line = (id: string, fill: number): string => `${id} ${Buffer.alloc(32, fill).toString('base64url')}`;
const ROTATED = readFieldKeys([line('index', 1), line('k1', 2), line('k2', 3)].join('\n'));
const NEWEST = readFieldKeys([line('index', 1), line('k2', 3)].join('\n'));
const WOMEN = 7;

let world: TestSubgraph;
beforeAll(async () => {
  world = await startHealthWorld();
  for (let at = 0; at < WOMEN; at++) {
    const id = randomUUID();
    await world.database.pool.query(
      `insert into health.worker (id, union_id, identity_index, alias, rostered_on, gender)
       values ($1::uuid, $2, $1::text, $1::text, '2023-01-01', 'FEMALE')`,
      [id, unionId(900001)],
    );
    await world.database.pool.query(
      'insert into health.worker_identity (worker_id, union_id, name_sealed, identity_sealed) values ($1, $2, $3, $4)',
      [
        id,
        unionId(900001),
        encryptField(TEST_KEYS, namePlace(id), `受检者${at}`),
        encryptField(TEST_KEYS, identityPlace(id), `号码${at}`),
      ],
    );
  }
});
afterAll(() => world?.close());

const under = async (key: string): Promise<number> => {
  const { rows } = await world.database.pool.query<{ n: number }>(
    `select count(*) filter (where name_sealed like $1)::int + count(*) filter (where identity_sealed like $1)::int as n
       from health.worker_identity`,
    [`${key}.%`],
  );
  return rows[0]!.n;
};

describe('when keys are rotated', () => {
  test('the list names every encrypted column of the database', async () => {
    const { rows } = await world.database.pool.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where table_schema = 'health' and column_name like '%\\_sealed' and table_type = 'BASE TABLE'`,
    );
    expect(SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(
      rows.map(({ name }) => name).toSorted(),
    );
  });

  test('a run that is cut off keeps what it did, and the next one does the rest', async () => {
    let batches = 0;
    const cutOff = resealColumns(world.database.pool, ROTATED, {
      batch: 3,
      onBatch: () => {
        if (++batches === 2) throw new Error('killed');
      },
    });
    await expect(cutOff).rejects.toThrow('killed');
    expect([await under('k2'), await under('k1')]).toEqual([6, 8]);
    const done = await resealColumns(world.database.pool, ROTATED, { batch: 3 });
    expect([done.get('worker_identity.name_sealed'), done.get('worker_identity.identity_sealed')]).toEqual([1, 7]);
    expect([await under('k2'), await under('k1')]).toEqual([14, 0]);
  });

  test('the newest key alone then reads everything, and a further run does nothing', async () => {
    const { rows } = await world.database.pool.query<{
      worker_id: string;
      name_sealed: string;
      identity_sealed: string;
    }>('select * from health.worker_identity');
    expect(rows.map((row) => decryptField(NEWEST, namePlace(row.worker_id), row.name_sealed)).toSorted()).toEqual(
      Array.from({ length: WOMEN }, (_, at) => `受检者${at}`),
    );
    expect(rows.every((row) => decryptField(NEWEST, identityPlace(row.worker_id), row.identity_sealed))).toBe(true);
    expect([...(await resealColumns(world.database.pool, ROTATED)).values()].every((count) => count === 0)).toBe(true);
  });

  test('a value whose key is missing stops it, without a word of the value', async () => {
    await world.database.pool.query(
      `update health.worker_identity set name_sealed = 'k9.' || split_part(name_sealed, '.', 2)
        where worker_id = (select worker_id from health.worker_identity limit 1)`,
    );
    const run = resealColumns(world.database.pool, ROTATED);
    await expect(run).rejects.toThrow(FieldCipherError);
    await expect(resealColumns(world.database.pool, ROTATED)).rejects.not.toThrow(/受检者/);
  });
});
