import type pg from 'pg';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { createOrm } from '../postgres/create-orm.js';
import { createGroupRole, SUBGRAPH_GROUP } from '../postgres/subgraph-role.js';
import { createTestDatabase, sealAll, type TestDatabase } from '../testing/index.js';
import { treeUp } from '../tree/index.js';
import { auditTable } from './audit-table.js';
import { auditUp } from './audit.sql.js';
import { unreadUp } from './unread.sql.js';
import type { SealingResult } from './seal-pending.js';

/** A small tree: the root, two provinces below it, a city in the first, and a grassroots union in the city. */
export const unions = {
  root: '01900000-0000-7000-8000-000000000001',
  jiangxi: '01900000-0000-7000-8000-000000000002',
  shandong: '01900000-0000-7000-8000-000000000003',
  nanchang: '01900000-0000-7000-8000-000000000004',
  factory: '01900000-0000-7000-8000-000000000005',
} as const;

/** A database with schemas tree and audit, and audited tables `sample.venue`, `sample.account`, `sample.membership`. */
export interface AuditWorld extends TestDatabase {
  /** Runs statements as one request of that account. */
  act(actor: string, action: string, ...statements: string[]): Promise<void>;
  /** Runs statements in one transaction, rolled back when one fails. */
  transact(...statements: string[]): Promise<void>;
  /** Reads as a subgraph's role in the scope of a union; null: no scope. */
  readAs<T>(union: string | null, work: (em: EntityManager) => Promise<T>): Promise<T>;
  /**
   * Seals all that is committed. Other test files share the server, and their transactions hold sealing back: waits
   * until those are over that could, so that batches come out full.
   */
  seal(batchSize?: number): Promise<SealingResult>;
  /** Lets `work` act as one who owns the database and has switched the guards off; all is undone afterwards. */
  tampering<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openAuditWorld(postgresUrl: string): Promise<AuditWorld> {
  const database = await createTestDatabase(postgresUrl);
  const { pool } = database;
  const reader = `test_reader_${process.pid}_${database.url.split('_').at(-1)}`;
  for (const statement of [createGroupRole, ...treeUp, ...auditUp, ...unreadUp]) await pool.query(statement);
  await pool.query(`create role ${reader} login in role ${SUBGRAPH_GROUP}`);
  await pool.query('select tree.add_nodes($1, $2, $3, $4)', [
    Object.values(unions),
    [null, unions.root, unions.root, unions.jiangxi, unions.nanchang],
    [false, false, false, false, true],
    Array.from({ length: 5 }, () => '2020-01-01'),
  ]);
  await pool.query(`
    create schema sample;
    create table sample.venue (id uuid primary key default gen_random_uuid(), union_id uuid not null, name text not null,
      seats int, budget numeric(12, 2), details jsonb, unique (name));
    create table sample.account (id int primary key, union_id uuid, name text not null, password_hash text, totp_secret bytea);
    create table sample.membership (account_id int references sample.account on delete cascade,
      sponsor_id int references sample.account on delete set null (sponsor_id),
      venue text, since date, primary key (account_id, venue));
    grant usage on schema sample to ${reader};
    grant select, insert, update, delete on all tables in schema sample to ${reader}`);
  const tables = [
    auditTable('sample.venue', { id: 'id', union: 'union_id' }),
    auditTable('sample.account', { id: 'id', union: 'union_id', redact: ['password_hash', 'totp_secret'] }),
    auditTable('sample.membership', {
      id: ['account_id', 'venue'],
      union: '(select a.union_id from sample.account a where a.id = r.account_id)',
    }),
  ];
  for (const statement of tables.flatMap((table) => table.up())) await pool.query(statement);
  const url = new URL(database.url);
  url.username = reader;
  const orm: MikroORM = await createOrm({ url: url.href, schema: 'sample', entities: [], migrations: [], poolSize: 2 });

  const transact = async (...statements: string[]) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      for (const statement of statements) await client.query(statement);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };

  return {
    ...database,
    transact,
    act: (actor, action, ...statements) =>
      transact(`select tree.enter('${actor}', '${unions.root}', 'request-of-${actor}', '${action}')`, ...statements),
    readAs: (union, work) =>
      (orm.em.fork() as EntityManager).transactional(async (em) => {
        await em.execute('select tree.enter(?, ?, ?, ?)', ['reader', union, 'request-of-reader', 'read']);
        return work(em);
      }),
    seal: (batchSize) => sealAll(pool, batchSize),
    async tampering(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        for (const table of ['record', 'seal'])
          await client.query(`alter table audit.${table} disable trigger append_only`);
        await client.query('alter table audit.record alter column id drop identity');
        return await work(client);
      } finally {
        await client.query('rollback');
        client.release();
      }
    },
    async close() {
      await orm.close(true);
      await pool.query(`drop owned by ${reader}`);
      await pool.query(`drop role ${reader}`);
      await database.drop();
    },
  };
}
