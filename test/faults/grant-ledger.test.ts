import { grant } from '@gonghui/grant';
import { migrateAll } from '@gonghui/kit';
import { createTestDatabase, TEST_SECRET, type TestDatabase } from '@gonghui/kit/testing';
import { organization } from '@gonghui/organization';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

// Whoever pays is a process of its own, with the built subgraph. `npm test` builds before it runs.

const PAYER = fileURLToPath(new URL('pay-grants.mjs', import.meta.url));
const FUNDER = 'fa000000-0000-7000-8000-000000000001';
const APPLICANT = 'fa000000-0000-7000-8000-000000000002';
const SCHEME = 'fa000000-0000-7000-8000-000000000003';
const LINE = 'fa000000-0000-7000-8000-000000000004';
const GRANTS = Array.from({ length: 40 }, (_, n) => `fa000000-0000-7000-8001-${String(n).padStart(12, '0')}`);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await migrateAll(database.url, TEST_SECRET, [organization, grant]);
  await putGrants();
}, 180_000);
afterAll(() => database?.drop());

/** A line of 3,000 yuan and 40 decided grants of 100 yuan: the line pays 30 of them. */
async function putGrants(): Promise<void> {
  const { pool } = database;
  await pool.query(
    `select tree.add_nodes(array[$1, $2]::uuid[], array[null, $1]::uuid[], array[false, false], array['2000-01-01', '2000-01-01']::date[])`,
    [FUNDER, APPLICANT],
  );
  await pool.query(
    `insert into grants.scheme (id, union_id, code, name, pinyin, kind) values ($1, $2, 'FAULT', '断电项目', 'fault', 'SPECIAL_SUBSIDY')`,
    [SCHEME, FUNDER],
  );
  await pool.query(
    `insert into grants.scheme_version (id, scheme_id, union_id, version, status, effective_from, terms, source)
     values ($1, $1, $2, 1, 'PUBLISHED', '2000-01-01', '{"items": [], "caps": []}', '办法')`,
    [SCHEME, FUNDER],
  );
  await pool.query(
    `insert into grants.budget_line (id, scheme_id, union_id, year, name) values ($1, $2, $3, 2020, '断电')`,
    [LINE, SCHEME, FUNDER],
  );
  await pool.query(
    `insert into grants.ledger_entry (id, union_id, line_id, kind, debit_account_id, credit_account_id, amount_fen, booked_on, actor, actor_name, request)
     select platform.uuid7(), $2, $1, 'BUDGET', debit.id, credit.id, 300000, '2020-01-01', 'test', 'test', 'test'
       from grants.ledger_account debit, grants.ledger_account credit
      where debit.line_id = $1 and debit.kind = 'AVAILABLE' and credit.line_id = $1 and credit.kind = 'APPROPRIATION'`,
    [LINE, FUNDER],
  );
  await pool.query(
    `insert into grants.grant_case (id, number, union_id, scheme_id, version_id, line_id, year, applied_on, title, pinyin, status,
       payee_name, payee_account, payee_account_hash, applied_fen, awarded_fen, decided_on, decision_number)
     select ids.id, 'FAULT-' || ids.n, $2, $3, $3, $4, 2020, '2020-01-02', '断电' || ids.n, 'duandian', 'APPROVED',
            '户名', '62220000000' || ids.n, 'hash' || ids.n, 10000, 10000, '2020-01-03', '1号'
       from unnest($1::uuid[]) with ordinality ids (id, n)`,
    [GRANTS, APPLICANT, SCHEME, LINE],
  );
}

interface Payer {
  readonly child: ChildProcess;
  /** What became of grants, by number, as far as it was acknowledged. */
  readonly told: Map<number, string>;
  readonly ended: Promise<unknown>;
}

function startPayer(): Payer {
  const argument = JSON.stringify({ ownerUrl: database.url, secret: TEST_SECRET, unionId: FUNDER, ids: GRANTS });
  const child = spawn(process.execPath, [PAYER, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = new Map<number, string>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, n] = line.split(' ');
    told.set(Number(n), what!);
  });
  return { child, told, ended: once(child, 'close') };
}

async function count(sql: string, ...params: unknown[]): Promise<number> {
  return (await database.pool.query<{ count: number }>(sql, params)).rows[0]!.count;
}

const faults = async (): Promise<unknown[]> => (await database.pool.query('select * from grants.ledger_faults()')).rows;

async function booked(): Promise<{ reserved: number; paid: number; twice: number }> {
  const { rows } = await database.pool.query(
    `select count(*) filter (where kind = 'RESERVE')::int as reserved, count(*) filter (where kind = 'PAY')::int as paid,
            (count(*) - count(distinct (kind, case_id)))::int as twice
       from grants.ledger_entry where line_id = $1 and case_id is not null`,
    [LINE],
  );
  return rows[0];
}

describe('when the process is killed between reservation and payment', () => {
  test('nothing acknowledged is lost, nothing is half done, and going on books each grant once', async () => {
    const killed = startPayer();
    while (killed.told.size < 8 && killed.child.exitCode === null) await sleep(10);
    expect(killed.child.exitCode).toBeNull();
    // Whoever books now waits here: the entry is written, the balances are not.
    const holder = await database.pool.connect();
    await holder.query('begin');
    await holder.query('select from grants.ledger_account where line_id = $1 for update', [LINE]);
    const waiting = `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and usename like 'gonghui%'`;
    while ((await count(waiting)) === 0) await sleep(10);
    killed.child.kill('SIGKILL');
    await killed.ended;
    await holder.query('rollback');
    holder.release();
    const connected = `select count(*)::int as count from pg_stat_activity where datname = current_database() and usename like 'gonghui%'`;
    while ((await count(connected)) > 0) await sleep(10);

    expect(await faults()).toEqual([]);
    const before = await booked();
    expect(before.twice).toBe(0);
    expect(before.paid).toBeLessThan(30);
    const paid = [...killed.told].flatMap(([n, what]) => (what === 'paid' ? [GRANTS[n]] : []));
    expect(paid.length).toBeGreaterThan(0);
    const lost = `select count(*)::int as count from grants.grant_case where id = any($1::uuid[]) and (status <> 'PAID' or disbursed_fen <> awarded_fen)`;
    expect(await count(lost, paid)).toBe(0);

    const again = startPayer();
    expect(await again.ended).toEqual([0, null]);
    const outcomes = Object.groupBy(again.told.values(), (what) => what);
    expect({ paid: outcomes['paid']?.length, empty: outcomes['empty']?.length }).toEqual({ paid: 30, empty: 10 });
    expect(await booked()).toEqual({ reserved: 30, paid: 30, twice: 0 });
    expect(await faults()).toEqual([]);
    const { rows } = await database.pool.query('select * from grants.line_balances(array[$1::uuid])', [LINE]);
    expect(rows[0]).toMatchObject({
      budget_fen: '300000',
      available_fen: '0',
      reserved_fen: '0',
      disbursed_fen: '300000',
      returned_fen: '0',
    });
  }, 120_000);
});
