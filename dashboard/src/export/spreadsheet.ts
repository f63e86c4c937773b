/** The only file that knows the spreadsheet packages: both change their interface with each major version. */

export type SpreadsheetCell = string | number | null;

export interface SpreadsheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width?: number;
  /** Excel's number format, such as `#,##0.00`. */
  readonly format?: string;
}

/** An Excel file with one sheet, the header bold and held in place. */
export async function toSpreadsheet(
  columns: readonly SpreadsheetColumn[],
  rows: readonly (readonly SpreadsheetCell[])[],
): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const header = columns.map((column) => ({ value: column.header, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map((value, index) => cell(value, columns[index]?.format)));
  return writeExcelFile([header, ...body], {
    columns: columns.map(({ width }) => (width ? { width } : {})),
    stickyRowsCount: 1,
  }).toBlob();
}

/** All cells of the first sheet of an Excel file; a day is `yyyy-mm-dd`, as it stands in the sheet. */
export async function readSpreadsheet(file: Blob): Promise<SpreadsheetCell[][]> {
  const { readSheet } = await import('read-excel-file/browser');
  const rows = await readSheet(file);
  return rows.map((row) => row.map(plainCell));
}

/** A sheet knows no time zones: its days are read as days of UTC, in spite of the type that their package gives. */
function plainCell(value: unknown): SpreadsheetCell {
  if (value === null || typeof value === 'number') return value;
  return value instanceof Date
    ? value
        .toISOString()
        .slice(0, 19)
        .replace('T', ' ')
        .replace(/ 00:00:00$/, '')
    : String(value);
}

function cell(value: SpreadsheetCell, format: string | undefined): object | null {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number, ...(format ? { format } : {}) } : { value, type: String };
}
