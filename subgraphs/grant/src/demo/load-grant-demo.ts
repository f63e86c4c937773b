import { foldAll } from '@gonghui/kit';
import { withoutAuditTrail } from '@gonghui/kit/demo';
import type pg from 'pg';
import { batchDemoPayments } from './batch-demo-payments.js';
import {
  DEMO_TABLES,
  type AwardedProject,
  type DemoEntry,
  type DemoRow,
  type DemoPublication,
  type DemoStation,
  type DemoTable,
  type Federation,
} from './demo-records.js';
import { addGoods } from './goods-of-print.js';
import { createGrantDemoWorld } from './grant-demo-world.js';
import { addLoans } from './loans.js';
import { addSchemes } from './schemes-of-print.js';

/** The demo data was to be loaded where there are schemes already. */
export class SchemesExistError extends Error {
  constructor() {
    super('The demo data goes where there are no schemes; this database holds some already. Nothing was changed.');
    this.name = 'SchemesExistError';
  }
}

/** Columns that the database numbers itself, and the rows bring along so that they are the same everywhere. */
const OVERRIDING: ReadonlySet<DemoTable> = new Set(['payment_batch', 'payment', 'goods_entry']);

/** Tables that rows of others refer to by the thousand. */
const LOOKED_UP: ReadonlySet<DemoTable> = new Set(['budget_line', 'grant_case', 'payment']);

/**
 * Loads schemes, budgets, grants, payments, their entries, and loans on the federations and projects of the demo data.
 * The same on every machine: no clock, no chance. Entries go through the ledger's own trigger, so that they balance.
 * @param pool connections of the database's owner, after the demo data of the organization and venue subgraphs
 * @param accounts ids of demo accounts by user name; steps of places without accounts are taken by made-up persons
 * @throws SchemesExistError when the database holds a scheme; nothing is changed
 */
export async function loadGrantDemo(pool: pg.Pool, accounts: ReadonlyMap<string, string> = new Map()): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level read committed');
    // Two loads at once: the second waits here and then finds schemes.
    await client.query(`select pg_advisory_xact_lock(hashtext('grant demo'))`);
    const { rows } = await client.query<{ filled: boolean }>('select exists (select from grants.scheme) as filled');
    if (rows[0]!.filled) throw new SchemesExistError();
    const world = createGrantDemoWorld(
      await readFederations(client),
      await readProjects(client),
      await readPositions(client),
      await readStations(client),
      accounts,
    );
    addSchemes(world);
    addGoods(world);
    addLoans(world);
    batchDemoPayments(world);
    await withoutAuditTrail(
      client,
      [...DEMO_TABLES, 'ledger_entry', 'goods_stock', 'donation', 'grant_use'].map((table) => `grants.${table}`),
      async () => {
        for (const table of DEMO_TABLES) {
          await insert(client, table, world.rows[table]);
          // Keys and triggers of what follows look rows up in it: without figures the planner would take it for empty.
          if (LOOKED_UP.has(table)) await client.query(`analyze grants.${table}`);
        }
        await publish(client, world.publications);
        await client.query('analyze grants.ledger_account');
        await book(client, world.entries);
        await insert(client, 'donation', world.donations);
        await insert(client, 'grant_use', world.uses);
      },
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
  await pool.query(
    `select setval(pg_get_serial_sequence('grants.payment', 'number'), (select max(number) from grants.payment)),
            setval(pg_get_serial_sequence('grants.payment_batch', 'number'), (select max(number) from grants.payment_batch)),
            setval(pg_get_serial_sequence('grants.goods_entry', 'number'), (select max(number) from grants.goods_entry)),
            setval('grants.case_number', (select count(*) from grants.grant_case))`,
  );
  await foldAll(pool);
  // Plans made before the first automatic analysis would take the tables for empty.
  await pool.query(
    `analyze rollup.total, grants.ledger_account, grants.ledger_entry, grants.scheme_total, grants.grant_use, ${DEMO_TABLES.map((table) => `grants.${table}`).join(', ')}`,
  );
}

/** General federations down to the county, as the organization subgraph publishes them to a reader of the whole tree. */
async function readFederations(client: pg.ClientBase): Promise<Federation[]> {
  await client.query(`select tree.enter('demo', tree.root(), 'demo', 'loadGrantDemo')`);
  const { rows } = await client.query<Federation>(
    `select id, code, name, level from reference.union_node
      where level in ('PROVINCIAL', 'MUNICIPAL', 'COUNTY')
        and kind = 'GENERAL_FEDERATION' and status = 'ACTIVE' and code ~ '^[0-9]{6}$'
      order by code`,
  );
  return rows;
}

/** Jiangxi's building projects with what the province awarded for each, in the order of their federations. */
async function readProjects(client: pg.ClientBase): Promise<AwardedProject[]> {
  const { rows } = await client.query<AwardedProject>(
    `select p.id, p.union_id as "unionId", p.title, award.amount_fen::text as "awardFen"
       from reference.venue_project p
       join reference.union_node u on u.id = p.union_id and u.code like '36%'
       left join reference.venue_project_source award on award.project_id = p.id and award.level = 'PROVINCIAL'
      order by u.code, p.title`,
  );
  return rows;
}

/** Rushan's service positions by name, each the subject of what was put into it. */
async function readPositions(client: pg.ClientBase): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; id: string }>(
    `select v.name, v.id
       from reference.venue v
       join reference.union_node u on u.id = v.union_id and u.code like '371083%'
      where v.kind = 'SERVICE_POSITION'`,
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** The stations of Huizhou, by number. */
async function readStations(client: pg.ClientBase): Promise<DemoStation[]> {
  const { rows } = await client.query<DemoStation>(
    `select v.id, v.union_id as "unionId", v.name
       from reference.venue v
       join reference.union_node u on u.id = v.union_id and u.code like '4413%'
      where v.kind = 'OUTDOOR_STATION' and v.name like '惠民驿站%'
      order by v.name`,
  );
  return rows;
}

async function publish(client: pg.ClientBase, publications: readonly DemoPublication[]): Promise<void> {
  for (const { id, at, by } of publications)
    await client.query(
      `update grants.evaluation set status = 'PUBLISHED', published_at = $2, published_by = $3 where id = $1`,
      [id, at, by],
    );
}

async function insert(
  client: pg.ClientBase,
  table: DemoTable | 'donation' | 'grant_use',
  rows: readonly DemoRow[],
): Promise<void> {
  await client.query(
    `insert into grants.${table} ${(OVERRIDING as ReadonlySet<string>).has(table) ? 'overriding system value' : ''}
     select * from jsonb_populate_recordset(null::grants.${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Budgets first, then what was reserved, paid and returned: one statement a kind, so that no balance is ever below zero. */
async function book(client: pg.ClientBase, entries: readonly DemoEntry[]): Promise<void> {
  for (const kind of ['BUDGET', 'RESERVE', 'PAY', 'RETURN', 'REAPPROPRIATE'] as const)
    await client.query(
      `insert into grants.ledger_entry (id, union_id, line_id, case_id, payment_id, kind, debit_account_id, credit_account_id,
         amount_fen, booked_on, note, actor, actor_name, request)
       select draft.id, coalesce(owner.union_id, line.union_id), draft.line_id, draft.case_id, draft.payment_id, draft.kind,
              debit.id, credit.id, draft.amount_fen, draft.booked_on, draft.note, draft.actor, draft.actor_name, 'demo'
         from jsonb_to_recordset($1::jsonb) draft (id uuid, kind text, line_id uuid, case_id uuid, payment_id uuid,
                amount_fen bigint, booked_on date, note text, actor text, actor_name text)
         join grants.budget_line line on line.id = draft.line_id
         join grants.ledger_account debit on debit.line_id = draft.line_id and debit.kind = (grants.accounts_of(draft.kind))[1]
         join grants.ledger_account credit on credit.line_id = draft.line_id and credit.kind = (grants.accounts_of(draft.kind))[2]
         left join grants.grant_case owner on owner.id = draft.case_id
        order by draft.booked_on, draft.id`,
      [JSON.stringify(entries.filter((entry) => entry.kind === kind))],
    );
}
