import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openAuditWorld, unions, type AuditWorld } from './audit-test-world.js';
import type { AuditHead } from './audit-head.js';
import { sealPending } from './seal-pending.js';
import { GENESIS, sealHash, type Seal } from './seal.js';
import type { AuditVerification } from './verification.js';
import { verifyAudit } from './verify-audit.js';

let world: AuditWorld;
let ids: string[];
let head: AuditHead;
const RUNS = 60;

beforeAll(async () => {
  world = await openAuditWorld(inject('postgresUrl'));
  // Long numbers, so that some bit of an id leads to a free one.
  await world.pool.query('alter table audit.record alter column id restart with 5000000');
  for (let round = 1; round <= 6; round += 1)
    await world.act(
      'li',
      'importVenues',
      `insert into sample.venue (union_id, name, seats, details)
         select '${unions.nanchang}', '文化宫 ${round}/' || n, n, '{"tags": ["a", 1.50, null, true]}' from generate_series(1, 15) n`,
      `update sample.venue set budget = 1234.50, seats = null where name like '%${round}/%'`,
      `delete from sample.venue where name like '%${round}/3'`,
    );
  head = (await world.seal(25)).head!;
  ids = (await world.pool.query('select id::text from audit.record r order by r.txid, r.id')).rows.map(({ id }) => id);
});
afterAll(() => world.close());

/** Number of the seal that covers the record at this place in the order of sealing. */
const sealAt = (place: number) => 1 + Math.floor(place / 25);

/** Records of one transaction: 15 inserted, 15 updated, 1 deleted. */
const sealOfNextTransaction = (place: number) => sealAt((Math.floor(place / 31) + 1) * 31) + (place >= 155 ? 1 : 0);

const verifyTampered = (
  work: (client: pg.PoolClient) => Promise<unknown>,
  heads?: AuditHead[],
): Promise<AuditVerification> =>
  world.tampering(async (client) => {
    await work(client);
    return verifyAudit(client, { heads });
  });

/** Flips one bit of a column's text, the first from `start` on that the column accepts and that makes a difference. */
async function flipBit(
  client: pg.PoolClient,
  table: string,
  column: string,
  type: string,
  id: string,
  start: number,
): Promise<void> {
  const { rows } = await client.query<{ text: string | null }>(
    `select ${column}::text as text from ${table} where id = $1`,
    [id],
  );
  const text = Buffer.from(rows[0]!.text ?? '\0');
  for (let step = 0; step < text.length * 8; step += 1) {
    const bit = (start + step) % (text.length * 8);
    const flipped = Buffer.from(text);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    await client.query('savepoint attempt');
    try {
      const { rowCount } = await client.query(
        `update ${table} set ${column} = convert_from($1, 'UTF8')::${type} where id = $2 and convert_from($1, 'UTF8')::${type}::text is distinct from ${column}::text`,
        [flipped, id],
      );
      if (rowCount === 1) return;
    } catch {
      await client.query('rollback to attempt');
    }
  }
  throw new Error(`no bit of ${table}.${column} can be flipped: ${rows[0]!.text}`);
}

const recordColumns = {
  txid: 'bigint',
  id: 'bigint',
  at: 'timestamptz',
  actor: 'text',
  request: 'text',
  action: 'text',
  login: 'text',
  schema_name: 'text',
  table_name: 'text',
  operation: '"char"',
  row_id: 'text',
  union_id: 'uuid',
  before: 'jsonb',
  after: 'jsonb',
} as const;

const sealColumns = {
  id: 'bigint',
  form: 'smallint',
  sealed_at: 'timestamptz',
  to_txid: 'bigint',
  to_id: 'bigint',
  first_at: 'timestamptz',
  last_at: 'timestamptz',
  records: 'integer',
  root: 'bytea',
  previous_hash: 'bytea',
  hash: 'bytea',
  list: 'bytea',
} as const;

const columnsOf = async (table: string) =>
  (
    await world.pool.query('select attname from pg_attribute where attrelid = $1::regclass and attnum > 0', [table])
  ).rows.map(({ attname }) => attname);

describe('when nobody has tampered', () => {
  it('the trail is sound', async () => {
    expect(await verifyAudit(world.pool, { heads: [head] })).toEqual({
      ok: true,
      batches: Math.ceil(ids.length / 25),
      records: ids.length,
      unsealed: 0,
      head,
      broken: [],
    });
  });

  it('the tests below know every column', async () => {
    expect(Object.keys(recordColumns).toSorted()).toEqual((await columnsOf('audit.record')).toSorted());
    expect(Object.keys(sealColumns).toSorted()).toEqual((await columnsOf('audit.seal')).toSorted());
  });
});

describe('when one bit is flipped', () => {
  const nullable = ['before', 'after'];

  it('in any field of any record, that record is named', async () => {
    const flip = fc.record({
      place: fc.nat(),
      column: fc.constantFrom(...(Object.keys(recordColumns) as (keyof typeof recordColumns)[])),
      bit: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(flip, async ({ place, column, bit }) => {
        const at = place % ids.length;
        const id = ids[at]!;
        const found = await verifyTampered(async (client) => {
          const { rows } = await client.query(`select ${column} is null as empty from audit.record where id = $1`, [
            id,
          ]);
          if (rows[0].empty && nullable.includes(column))
            await client.query(`update audit.record set ${column} = '{}' where id = $1`, [id]);
          else await flipBit(client, 'audit.record', column, recordColumns[column], id, bit);
        });
        expect(found.ok).toBe(false);
        const isKey = column === 'id' || column === 'txid';
        const broken = { seal: sealAt(at), recordId: id, reason: isKey ? 'RECORD_DELETED' : 'RECORD_CHANGED' };
        // Under its other key the record is found a second time, as inserted or as ahead of the server.
        const told = isKey ? found.broken.filter(({ reason }) => reason === 'RECORD_DELETED') : found.broken;
        expect(told).toEqual([broken]);
      }),
      { numRuns: RUNS },
    );
  });

  it('in any field of any seal, that seal is named', async () => {
    const flip = fc.record({
      seal: fc.nat(),
      // Numbers are unique, so one bit will often not do; see below.
      column: fc.constantFrom(...Object.keys(sealColumns).filter((column) => column !== 'id')) as fc.Arbitrary<
        keyof typeof sealColumns
      >,
      bit: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(flip, async ({ seal, column, bit }) => {
        const number = 1 + (seal % head.seal);
        const found = await verifyTampered((client) =>
          flipBit(client, 'audit.seal', column, sealColumns[column], String(number), bit),
        );
        expect(found.ok).toBe(false);
        expect(found.broken).toEqual([{ seal: number, reason: column === 'list' ? 'LIST_CHANGED' : 'SEAL_CHANGED' }]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('when records are removed, added or put in another order', () => {
  it('names every record that was deleted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat({ max: ids.length - 1 }), { minLength: 1, maxLength: 5 }),
        async (places) => {
          const found = await verifyTampered((client) =>
            client.query('delete from audit.record where id = any($1)', [places.map((place) => ids[place])]),
          );
          const expected = places
            .toSorted((a, b) => a - b)
            .map((place) => ({ seal: sealAt(place), recordId: ids[place], reason: 'RECORD_DELETED' }));
          expect(found.broken).toEqual(expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('names all records of a batch that was deleted, and of the whole trail', async () => {
    const oneBatch = await verifyTampered((client) =>
      client.query('delete from audit.record where id = any($1)', [ids.slice(25, 50)]),
    );
    expect(oneBatch.broken.map(({ recordId }) => recordId)).toEqual(ids.slice(25, 50));
    const all = await verifyTampered((client) => client.query('delete from audit.record'));
    expect(all.broken.map(({ recordId }) => recordId)).toEqual(ids);
  });

  it('names a record that was inserted, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: ids.length - 1 }), fc.constantFrom(0, -1_000_000), async (place, shift) => {
        const found = await verifyTampered((client) =>
          client.query(
            `insert into audit.record select txid + $2, 7777777, at, 'forger', request, action, login, schema_name, table_name, operation,
               row_id, union_id, before, after from audit.record where id = $1`,
            [ids[place], shift],
          ),
        );
        const seal = shift ? 1 : sealOfNextTransaction(place);
        // Behind the last sealed record it is not sealed yet, and can't be told from a real one.
        expect(found.unsealed).toBe(seal > head.seal ? 1 : 0);
        expect(found.broken).toEqual(
          seal > head.seal ? [] : [{ seal, recordId: '7777777', reason: 'RECORD_INSERTED' }],
        );
      }),
      { numRuns: 15 },
    );
  });

  it('names a record that claims a transaction still to come', async () => {
    const found = await verifyTampered((client) =>
      client.query(
        `insert into audit.record select txid + 1000000, 7777777, at, 'forger', request, action, login, schema_name, table_name, operation,
           row_id, union_id, before, after from audit.record where id = $1`,
        [ids[0]],
      ),
    );
    expect(found.broken).toEqual([{ seal: null, recordId: '7777777', reason: 'TRANSACTION_AHEAD' }]);
  });

  it('names two records that have exchanged their places', async () => {
    const found = await verifyTampered((client) =>
      client.query(`update audit.record r set (at, actor, row_id, before, after, operation) =
        (select o.at, o.actor, o.row_id, o.before, o.after, o.operation from audit.record o where o.id in (${ids[30]}, ${ids[70]}) and o.id <> r.id)
        where r.id in (${ids[30]}, ${ids[70]})`),
    );
    expect(found.broken).toEqual([
      { seal: 2, recordId: ids[30], reason: 'RECORD_CHANGED' },
      { seal: 3, recordId: ids[70], reason: 'RECORD_CHANGED' },
    ]);
  });

  it('lists no more faults than it says', async () => {
    const found = await verifyTampered((client) =>
      client.query(
        `insert into audit.record select txid, 7777777 + n, at, actor, request, action, login, schema_name, table_name, operation,
           row_id, union_id, before, after from audit.record, generate_series(1, 1500) n where id = $1`,
        [ids[0]],
      ),
    );
    expect(found.ok).toBe(false);
    expect(found.broken).toHaveLength(1000);
  });
});

describe('when seals are tampered with', () => {
  const readSeal = async (client: pg.PoolClient, id: number): Promise<Seal> => {
    const { sealColumns: columns } = await import('./seal.js');
    return (await client.query<Seal>(`select ${columns} from audit.seal where id = $1`, [id])).rows[0]!;
  };

  it.each([1, 2, 5])('notices that seal %d is missing, and blames no record', async (seal) => {
    const found = await verifyTampered((client) => client.query('delete from audit.seal where id = $1', [seal]));
    expect(found.broken).toEqual([{ seal, reason: 'SEAL_MISSING' }]);
  });

  it.each([1, 4, 8])('notices that seal %d carries another number, and blames no record', async (seal) => {
    expect(head.seal).toBe(8);
    const found = await verifyTampered((client) =>
      client.query('update audit.seal set id = 900 where id = $1', [seal]),
    );
    expect(found.broken).toContainEqual({ seal, reason: 'SEAL_MISSING' });
    expect(found.broken).toContainEqual({ seal: 900, reason: 'SEAL_CHANGED' });
    expect(found.broken.filter(({ recordId }) => recordId)).toEqual([]);
  });

  it('notices seals that have exchanged their numbers', async () => {
    const found = await verifyTampered(async (client) => {
      await client.query('update audit.seal set id = 900 where id = 2');
      await client.query('update audit.seal set id = 2 where id = 3');
      await client.query('update audit.seal set id = 3 where id = 900');
    });
    for (const seal of [2, 3]) expect(found.broken).toContainEqual({ seal, reason: 'SEAL_CHANGED' });
  });

  it('notices a seal that was rewritten with a hash that fits', async () => {
    const found = await verifyTampered(async (client) => {
      await client.query(`update audit.record set actor = 'somebody' where id = $1`, [ids[30]]);
      const seal = await readSeal(client, 2);
      const hash = sealHash({ ...seal, records: 24 });
      await client.query(`update audit.seal set records = 24, hash = decode($1, 'hex') where id = 2`, [hash]);
    });
    expect(found.broken).toEqual([
      { seal: 2, recordId: ids[30], reason: 'RECORD_CHANGED' },
      { seal: 3, reason: 'CHAIN_BROKEN' },
    ]);
  });

  it('still names the record when its seal is damaged as well', async () => {
    const found = await verifyTampered(async (client) => {
      await client.query(`update audit.record set actor = 'somebody' where id = $1`, [ids[30]]);
      await client.query(`update audit.seal set root = decode($1, 'hex'), to_id = to_id + 3 where id = 2`, [GENESIS]);
    });
    expect(found.broken).toEqual([
      { seal: 2, reason: 'SEAL_CHANGED' },
      { seal: 2, recordId: ids[30], reason: 'RECORD_CHANGED' },
    ]);
  });

  it('finds the batch when record and list were altered alike', async () => {
    const found = await verifyTampered(async (client) => {
      const { recordEntry } = await import('./record-text.js');
      await client.query(`update audit.record set actor = 'somebody' where id = $1`, [ids[30]]);
      await client.query(
        `update audit.seal set list = overlay(list placing (select ${recordEntry} from audit.record r where id = $1) from 241 for 48) where id = 2`,
        [ids[30]],
      );
    });
    expect(found.broken).toEqual([
      { seal: 2, reason: 'LIST_CHANGED' },
      { seal: 2, reason: 'BATCH_CHANGED' },
    ]);
  });

  it('copes with a list that is empty or cut off', async () => {
    for (const list of ['', '00', '00'.repeat(49)]) {
      const found = await verifyTampered((client) =>
        client.query(`update audit.seal set list = decode($1, 'hex') where id = 2`, [list]),
      );
      expect(found.broken).toEqual([{ seal: 2, reason: 'LIST_CHANGED' }]);
    }
  });
});

describe('when the whole chain was rewritten or cut off', () => {
  it('only a head kept elsewhere tells', async () => {
    const rewritten = async (client: pg.PoolClient) => {
      await client.query(`update audit.record set actor = 'somebody' where id = $1`, [ids[30]]);
      await client.query('delete from audit.seal');
      // The sealer's own transaction must not end ours.
      const nested = {
        connect: () =>
          Promise.resolve({
            query: (text: string, values?: unknown[]) =>
              /^(begin|commit)/.test(text)
                ? Promise.resolve({ rows: [] })
                : client.query(text.replace('pg_snapshot_xmin', 'pg_snapshot_xmax'), values),
            release: () => {},
          }),
      } as unknown as pg.Pool;
      await sealPending(nested, 25);
    };
    expect(await verifyTampered(rewritten)).toMatchObject({ ok: true, records: ids.length, broken: [] });
    expect((await verifyTampered(rewritten, [head])).broken).toEqual([{ seal: head.seal, reason: 'HEAD_MISMATCH' }]);

    const cutOff = (client: pg.PoolClient) => client.query('delete from audit.seal where id >= 5');
    expect(await verifyTampered(cutOff)).toMatchObject({ ok: true, unsealed: ids.length - 100 });
    expect((await verifyTampered(cutOff, [head])).broken).toEqual([{ seal: head.seal, reason: 'HEAD_MISMATCH' }]);
  });
});
