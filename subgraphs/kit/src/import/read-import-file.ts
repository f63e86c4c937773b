import { refuse } from '../graphql/user-error.js';
import { decodeText, type TextEncoding } from './decode-text.js';
import type { ImportRowError } from './import.types.js';
import { mapHeader, type ImportColumn } from './map-header.js';
import { readCell } from './read-cell.js';
import { readCsv, type CsvRow } from './read-csv.js';

/** Largest file, in bytes. */
export const MAX_IMPORT_BYTES = 10 * 1024 * 1024;

/** Most rows of a file, header and empty ones not counted. */
export const MAX_IMPORT_ROWS = 50_000;

/** Characters of a cell that an error repeats. */
const MAX_VALUE = 80;

/** A row of the file by column; a cell that is empty or missing is ''. */
export interface ImportRow<Key extends string> {
  /** Row as a spreadsheet numbers it; the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<Key, string>>;
}

/** What an uploaded table holds. */
export interface ImportFile<Key extends string> {
  readonly encoding: TextEncoding;
  /** Rows that can be read; their cells are not judged yet. */
  readonly rows: readonly ImportRow<Key>[];
  /** Rows in the file, readable or not. */
  readonly rowCount: number;
  /** What is wrong with header, rows and cells as such. */
  readonly errors: readonly ImportRowError[];
  /** Heading of each column as the file writes it. */
  readonly headings: Readonly<Record<Key, string>>;
}

/**
 * Reads an uploaded CSV file. What is wrong with single rows stands in `errors`; with a broken header no row is read.
 * @param contentBase64 the bytes of the file
 * @throws Refusal of field `contentBase64`: NOT_BASE64, FILE_TOO_LARGE, FILE_EMPTY, ENCODING_UNKNOWN, TOO_MANY_ROWS
 */
export async function readImportFile<Key extends string>(
  contentBase64: string,
  columns: readonly ImportColumn<Key>[],
): Promise<ImportFile<Key>> {
  const decoded = decodeText(bytesOf(contentBase64));
  if (decoded.state === 'refused') refuse(decoded.code, decoded.reason, 'contentBase64');
  const table = await readCsv(decoded.text, MAX_IMPORT_ROWS + 1);
  if (table.isCut)
    refuse('TOO_MANY_ROWS', `The file has more than ${MAX_IMPORT_ROWS} rows. Split it.`, 'contentBase64');
  const errors: ImportRowError[] = table.faults.map(({ row, code, message }) => ({
    row,
    column: null,
    code,
    message,
    value: null,
  }));
  const [header, ...body] = table.rows;
  if (!header && errors.length === 0) refuse('FILE_EMPTY', 'The file is empty.', 'contentBase64');

  const mapped = mapHeader(header?.cells ?? [], columns);
  errors.push(
    ...mapped.faults.map(({ column, code, message }) => ({
      row: header?.row ?? 1,
      column,
      code,
      message,
      value: null,
    })),
  );
  const rows: ImportRow<Key>[] = [];
  if (mapped.faults.length === 0) {
    for (const line of body) {
      const { row, faults } = rowOf(line, header!, columns, mapped.positions, mapped.headings);
      if (row) rows.push(row);
      errors.push(...faults);
    }
  }
  return {
    encoding: decoded.encoding,
    rows,
    rowCount: body.length + table.faults.length,
    errors: errors.toSorted((a, b) => a.row - b.row),
    headings: mapped.headings,
  };
}

function bytesOf(contentBase64: string): Buffer {
  // Four characters hold three bytes: refuse before decoding.
  if (contentBase64.length > Math.ceil(MAX_IMPORT_BYTES / 3) * 4) refuseSize();
  if (contentBase64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(contentBase64))
    refuse('NOT_BASE64', 'The content must be the bytes of the file in Base64.', 'contentBase64');
  const bytes = Buffer.from(contentBase64, 'base64');
  if (bytes.length > MAX_IMPORT_BYTES) refuseSize();
  return bytes;
}

function refuseSize(): never {
  refuse('FILE_TOO_LARGE', `The file is larger than ${MAX_IMPORT_BYTES / 1024 / 1024} MB. Split it.`, 'contentBase64');
}

function rowOf<Key extends string>(
  { row, cells }: CsvRow,
  header: CsvRow,
  columns: readonly ImportColumn<Key>[],
  positions: Readonly<Partial<Record<Key, number>>>,
  headings: Readonly<Record<Key, string>>,
): { readonly row: ImportRow<Key> | null; readonly faults: readonly ImportRowError[] } {
  // Spreadsheets leave empty cells at the end out, or add some.
  const extra = cells.slice(header.cells.length).some((cell) => cell.trim() !== '');
  if (extra) {
    const message = `The row has ${cells.length} cells, the header ${header.cells.length}. Put cells that contain the separator in quotes.`;
    return { row: null, faults: [{ row, column: null, code: 'TOO_MANY_CELLS', message, value: null }] };
  }
  const faults: ImportRowError[] = [];
  const read = columns.map(({ key }): [Key, string] => {
    const written = cells[positions[key] ?? -1] ?? '';
    const cell = readCell(written);
    if (cell.state === 'read') return [key, cell.text];
    faults.push(cellError(row, headings[key], cell.code, cell.message, written));
    return [key, ''];
  });
  return { row: faults.length > 0 ? null : { row, cells: Object.fromEntries(read) as Record<Key, string> }, faults };
}

/** An error of one cell; what stands in it is shortened and made printable. */
export function cellError(
  row: number,
  column: string | null,
  code: string,
  message: string,
  value: string | null,
): ImportRowError {
  const shown = value === null ? null : value.replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD');
  return {
    row,
    column,
    code,
    message,
    value: shown !== null && shown.length > MAX_VALUE ? `${shown.slice(0, MAX_VALUE)}…` : shown,
  };
}
