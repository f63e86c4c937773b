type Cell = string | number | null;

const byteOrderMark = '\uFEFF';

/**
 * A CSV text that Excel opens in Chinese: UTF-8 with byte order mark and CRLF. A text that a spreadsheet would run as a
 * formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${byteOrderMark}${[header, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
