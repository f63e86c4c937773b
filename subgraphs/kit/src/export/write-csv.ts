import { formatYuan } from '../graphql/scalars.js';
import type { ExportCell, ExportTable } from './export-table.js';

/** Spreadsheets read UTF-8 only where it is marked. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV for spreadsheets: byte-order mark, comma, CRLF, quotes where needed (RFC 4180). Text that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 */
export async function* writeCsv({ header, rows }: ExportTable): AsyncGenerator<Buffer> {
  yield Buffer.from(BYTE_ORDER_MARK + csvLine(header));
  for await (const batch of rows) if (batch.length > 0) yield Buffer.from(batch.map(csvLine).join(''));
}

/** One line of a CSV file, with its end. */
export function csvLine(cells: readonly ExportCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'bigint') return formatYuan(cell);
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r\n|%]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
