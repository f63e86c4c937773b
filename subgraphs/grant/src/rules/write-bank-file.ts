/** A payment as the bank is told of it. */
export interface BankOrder {
  readonly reference: string;
  readonly payeeName: string;
  readonly payeeAccount: string;
  readonly amountFen: bigint;
  readonly purpose: string;
}

/** Columns of the file, in order. */
export const BANK_FILE_HEADER = ['业务参考号', '收款户名', '收款账号', '金额', '用途'] as const;

/**
 * The orders as a table of comma-separated values: a header, a line each, lines ended by CR LF, cells quoted where they must
 * be (RFC 4180), amounts in yuan with two places. A text that a spreadsheet would compute is written with ' before it.
 */
export function writeBankFile(orders: readonly BankOrder[]): string {
  const rows = orders.map(({ reference, payeeName, payeeAccount, amountFen, purpose }) => [
    reference,
    plain(payeeName),
    plain(payeeAccount),
    `${amountFen / 100n}.${String(amountFen % 100n).padStart(2, '0')}`,
    plain(purpose),
  ]);
  return [BANK_FILE_HEADER, ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function plain(text: string): string {
  const line = text.replaceAll(/[\r\n\t]+/g, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}

function quote(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
