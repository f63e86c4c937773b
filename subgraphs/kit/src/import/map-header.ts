/** A column that an import knows. */
export interface ImportColumn<Key extends string> {
  readonly key: Key;
  /** Headings under which it may stand, the usual one first. */
  readonly headings: readonly [string, ...string[]];
  readonly isRequired?: boolean;
}

/** What is wrong with the header. */
export interface HeaderFault {
  readonly column: string;
  readonly code: 'COLUMN_MISSING' | 'COLUMN_TWICE' | 'COLUMN_UNKNOWN';
  readonly message: string;
}

/** Where each column stands, and what the file calls it. */
export interface MappedHeader<Key extends string> {
  readonly positions: Readonly<Partial<Record<Key, number>>>;
  /** Heading of each known column as the file writes it; the usual one where the file has none. */
  readonly headings: Readonly<Record<Key, string>>;
  readonly faults: readonly HeaderFault[];
}

/** Headings that people add for themselves; nothing is read from them. */
const IGNORED = new Set(['序号', '备注', 'no', 'note', 'notes', 'remark', 'remarks', ''].map(plain));

/**
 * Finds the columns of an import by their headings, in any order; spaces, case, full width, brackets and marks such as
 * “（必填）” or “*” do not matter.
 */
export function mapHeader<Key extends string>(
  header: readonly string[],
  columns: readonly ImportColumn<Key>[],
): MappedHeader<Key> {
  const known = new Map(
    columns.flatMap((column) => column.headings.map((heading) => [plain(heading), column] as const)),
  );
  const positions: Partial<Record<Key, number>> = {};
  const headings = Object.fromEntries(columns.map(({ key, headings: [usual] }) => [key, usual])) as Record<Key, string>;
  const faults: HeaderFault[] = [];
  header.forEach((written, position) => {
    const heading = written.trim();
    const column = known.get(plain(heading));
    if (!column) {
      if (!IGNORED.has(plain(heading)))
        faults.push({
          column: heading,
          code: 'COLUMN_UNKNOWN',
          message: `“${heading.slice(0, 40)}” is not a column of this import. Rename or remove it.`,
        });
    } else if (positions[column.key] !== undefined) {
      faults.push({
        column: heading,
        code: 'COLUMN_TWICE',
        message: `“${heading}” and “${headings[column.key]}” mean the same column. Keep one.`,
      });
    } else {
      positions[column.key] = position;
      headings[column.key] = heading;
    }
  });
  for (const column of columns)
    if (column.isRequired && positions[column.key] === undefined)
      faults.push({
        column: column.headings[0],
        code: 'COLUMN_MISSING',
        message: `The column “${column.headings[0]}” is missing.`,
      });
  return { positions, headings, faults };
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)|[\s*_\-:.]/g, '');
}
