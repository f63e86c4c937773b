import { hashesWithoutKey, type TestDatabase } from '@gonghui/kit/testing';

/** A row of some table, as whoever takes the whole database away gets it. */
export interface DumpLine {
  readonly table: string;
  readonly line: string;
}

/** Every row of every table that a subgraph writes to. */
export async function readDump({ pool }: TestDatabase): Promise<DumpLine[]> {
  const { rows: tables } = await pool.query<{ table: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('health', 'audit', 'platform', 'rollup')`,
  );
  const lines: DumpLine[] = [];
  for (const { table } of tables) {
    const { rows } = await pool.query<{ line: string }>(`select t::text as line from ${table} t`);
    lines.push(...rows.map(({ line }) => ({ table, line })));
  }
  return lines;
}

/**
 * What a thief of the database learns: rows that hold one of the texts, or a hash of what was asked that could be tried
 * out without a key.
 * @param inputs mutations that were carried out
 */
export async function leaksIn(
  database: TestDatabase,
  texts: readonly string[],
  inputs: readonly object[],
): Promise<DumpLine[]> {
  const secrets = [...texts, ...inputs.flatMap(hashesWithoutKey)];
  return (await readDump(database)).filter(({ line }) => secrets.some((secret) => line.includes(secret)));
}
