import { quoteIdentifier } from '../tree/quote-identifier.js';

/** Stands for a redacted value in `before` and `after`. */
export const REDACTED = '[redacted]';

/** Stands for a redacted value in `after` when an update has changed it. */
export const REDACTED_CHANGED = '[changed]';

/** How the rows of a table enter the audit trail. */
export interface AuditTableOptions {
  /** Primary key column, or columns. */
  readonly id: string | readonly string[];
  /**
   * Union whose readers see the records: a uuid column, or an SQL expression over the row `r` with schema-qualified
   * names, e.g. `(select a.union_id from staff.account a where a.id = r.account_id)`; null when there is none, and
   * only readers of the whole tree see the records. An update is filed under the union of the new row.
   */
  readonly union: string | null;
  /** Columns whose values never enter the trail, e.g. password hashes; it only tells null, set and changed apart. */
  readonly redact?: readonly string[];
}

/** A table with an audit trail. */
export interface AuditedTable {
  /** Statements that start the trail, or bring it up to date with changed options. Run them as the owner. */
  up(): string[];
  /** Statements that end the trail; what was recorded stays. */
  down(): string[];
}

/**
 * Declares that every change of a table is recorded in `audit.record`: one record per inserted, updated or deleted
 * row, written by statement-level triggers in the changing transaction. An update that leaves a row as it was is no
 * change. An update of the primary key is recorded as a deletion and an insertion. TRUNCATE is refused (`GHA02`).
 * Of a partitioned table declare the parent, and let nobody write to the partitions directly.
 * @param table `schema.table`
 */
export function auditTable(table: string, options: AuditTableOptions): AuditedTable {
  const [schema, name, ...rest] = table.split('.');
  if (!schema || !name || rest.length > 0) throw new Error(`"${table}" is not written schema.table`);
  const target = quoteIdentifier(table);
  // PostgreSQL cuts longer names short, and two tables could then share a function.
  if (Buffer.byteLength(table) > 63) throw new Error(`"${table}" is longer than 63 bytes`);
  const procedure = `audit."${table.replaceAll('"', '""')}"`;
  return {
    up: () => [
      recordingFunction(procedure, schema, name, options),
      `revoke all on function ${procedure}() from public`,
      `create or replace trigger audit_insert after insert on ${target}
         referencing new table as added for each statement execute function ${procedure}()`,
      `create or replace trigger audit_update after update on ${target}
         referencing old table as removed new table as added for each statement execute function ${procedure}()`,
      `create or replace trigger audit_delete after delete on ${target}
         referencing old table as removed for each statement execute function ${procedure}()`,
      `create or replace trigger audit_truncate before truncate on ${target}
         for each statement execute function audit.refuse_truncate()`,
      `alter table ${target} ${TRIGGERS.map((trigger) => `enable always trigger ${trigger}`).join(', ')}`,
    ],
    down: () => [
      ...TRIGGERS.map((trigger) => `drop trigger if exists ${trigger} on ${target}`),
      `drop function if exists ${procedure}()`,
    ],
  };
}

const TRIGGERS = ['audit_insert', 'audit_update', 'audit_delete', 'audit_truncate'];

function recordingFunction(procedure: string, schema: string, name: string, options: AuditTableOptions): string {
  const { redact = [] } = options;
  const rowId = rowIdOf(options.id);
  const unionId = unionOf(options.union);
  const image = imageOf(redact);
  // Values of redacted columns are compared inside the statement and go no further.
  const secrets = redact.map((column, index) => `, r.${quoteIdentifier(column)}::text as secret_${index}`).join('');
  const secretsChanged = redact.map((_, index) => ` or o.secret_${index} is distinct from n.secret_${index}`).join('');
  const changedMarks = redact.map(
    (column, index) =>
      ` || case when n.secret_${index} <> o.secret_${index} or n.secret_${index} is not null and o.secret_${index} is null` +
      ` then jsonb_build_object(${literal(column)}, ${literal(REDACTED_CHANGED)}) else '{}' end`,
  );
  const intoRecord = `insert into audit.record
      (at, txid, actor, request, action, login, schema_name, table_name, operation, row_id, union_id, before, after)
    select stamp.at, stamp.txid, stamp.actor, stamp.request, stamp.action, session_user, ${literal(schema)}, ${literal(name)},`;
  // Old and new rows are paired by position, because a statement may change one row twice (two foreign keys that are
  // set null) or change its key. Rows that do not match in their key are recorded singly, so no order is relied on.
  return `create or replace function ${procedure}() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $audit$
declare
  stamp audit.stamp := audit.stamp();
begin
  if tg_op = 'INSERT' then
    ${intoRecord}
      'I', ${rowId}, ${unionId}, null, ${image}
    from added r;
  elsif tg_op = 'DELETE' then
    ${intoRecord}
      'D', ${rowId}, ${unionId}, ${image}, null
    from removed r;
  else
    ${intoRecord}
      change.operation, change.row_id, change.union_id, change.before, change.after
    from (select row_number() over () as position, ${rowId} as row_id, ${unionId} as union_id, ${image} as image${secrets}
            from removed r) o
    full join (select row_number() over () as position, ${rowId} as row_id, ${unionId} as union_id, ${image} as image${secrets}
            from added r) n using (position)
    cross join lateral (values
      ('U'::"char", n.row_id, n.union_id, o.image, n.image${changedMarks.join('')},
        o.row_id = n.row_id and (o.image <> n.image${secretsChanged})),
      ('D', o.row_id, o.union_id, o.image, null, o.row_id is not null and o.row_id is distinct from n.row_id),
      ('I', n.row_id, n.union_id, null, n.image, n.row_id is not null and n.row_id is distinct from o.row_id)
    ) change (operation, row_id, union_id, before, after, holds)
    where change.holds;
  end if;
  return null;
end $audit$`;
}

function rowIdOf(id: string | readonly string[]): string {
  if (typeof id === 'string') return `r.${quoteIdentifier(id)}::text`;
  if (id.length === 1) return rowIdOf(id[0]!);
  return `jsonb_build_array(${id.map((column) => `r.${quoteIdentifier(column)}`).join(', ')})::text`;
}

function unionOf(union: string | null): string {
  if (union === null) return 'null::uuid';
  return /^\w+$/.test(union) ? `r.${quoteIdentifier(union)}` : `(${union})::uuid`;
}

function imageOf(redact: readonly string[]): string {
  const marks = redact.map(
    (column) => `${literal(column)}, case when r.${quoteIdentifier(column)} is not null then ${literal(REDACTED)} end`,
  );
  return marks.length === 0 ? 'to_jsonb(r)' : `to_jsonb(r) || jsonb_build_object(${marks.join(', ')})`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
