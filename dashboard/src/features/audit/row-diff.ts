/** One field of a changed row. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly changed: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** Reads a row image; null for anything else than an object. */
export function rowOf(image: unknown): Row | null {
  return typeof image === 'object' && image !== null && !Array.isArray(image) ? (image as Row) : null;
}

/**
 * The fields of a changed row: changed ones first, each group in the order of the table's columns. For a row that was
 * made or removed, fields without a value say nothing and are left out.
 */
export function rowDiff(before: unknown, after: unknown, changedFields: readonly string[]): FieldChange[] {
  const old = rowOf(before);
  const now = rowOf(after);
  const fields = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])];
  const changes = fields.map((field) => ({
    field,
    before: old?.[field] ?? null,
    after: now?.[field] ?? null,
    changed: changedFields.includes(field),
  }));
  if (!old || !now) return changes.filter(({ before: a, after: b }) => a !== null || b !== null);
  return [...changes.filter(({ changed }) => changed), ...changes.filter(({ changed }) => !changed)];
}
