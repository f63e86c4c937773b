import type pg from 'pg';
import { decryptField, encryptField } from './field-cipher.js';
import type { FieldKeys } from './field-keys.js';
import { SEALED_COLUMNS, type SealedColumn } from './sealed-columns.js';

/** Rows of one transaction: they stay locked for its length. */
const BATCH = 500;

const NO_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Encrypts every value that an older key has sealed with the newest one, in small transactions. It may run beside the
 * system, be killed and be started again: what is done is done. Afterwards the older keys are needed for old copies of
 * the database alone.
 * @param pool connections of the database's owner
 * @param onBatch told after each transaction how many values it sealed anew
 * @returns how many values were sealed anew, by `table.column`
 * @throws FieldCipherError for a value that was changed or whose key is missing; what was sealed before stays
 */
export async function resealColumns(
  pool: pg.Pool,
  keys: FieldKeys,
  { batch = BATCH, onBatch = () => {} }: { readonly batch?: number; readonly onBatch?: (values: number) => void } = {},
): Promise<ReadonlyMap<string, number>> {
  const done = new Map<string, number>();
  for (const sealed of SEALED_COLUMNS) {
    let count = 0;
    for (let after: string | null = NO_ID; after !== null;) {
      const { last, values }: Resealed = await resealBatch(
        pool,
        keys,
        sealed,
        after,
        Math.min(batch, sealed.batch ?? batch),
      );
      if (values > 0) onBatch(values);
      count += values;
      after = last;
    }
    done.set(`${sealed.table}.${sealed.column}`, count);
  }
  return done;
}

interface Resealed {
  /** Key of the last row; null when none is left. */
  readonly last: string | null;
  readonly values: number;
}

async function resealBatch(
  pool: pg.Pool,
  keys: FieldKeys,
  { table, key, column, parts = [key], place }: SealedColumn,
  after: string,
  batch: number,
): Promise<Resealed> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select tree.enter('', null, 'rotate-keys', 'resealColumns')`);
    const { rows } = await client.query<{ key: string; value: string; parts: string[] }>(
      `select ${key} as key, ${column} as value, array[${parts.map((part) => `${part}::text`).join(', ')}] as parts
         from health.${table} where ${key} > $1 and ${column} not like $2 order by ${key} limit $3 for update`,
      [after, `${keys.current.id}.%`, batch],
    );
    await client.query(
      `update health.${table} t set ${column} = fresh.value from unnest($1::uuid[], $2::text[]) fresh (key, value)
        where t.${key} = fresh.key`,
      [
        rows.map((row) => row.key),
        rows.map((row) => encryptField(keys, place(...row.parts), decryptField(keys, place(...row.parts), row.value))),
      ],
    );
    await client.query('commit');
    return { last: rows.length < batch ? null : rows.at(-1)!.key, values: rows.length };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
