import { readPaymentReference } from './payment-reference.js';

/** Columns of the bank's answer. */
export type BankColumn = 'reference' | 'amount' | 'result' | 'paidOn' | 'bankReference' | 'failure';

/** What the bank says of one payment. */
export type BankResult =
  | {
      readonly number: bigint;
      readonly amountFen: bigint;
      readonly state: 'paid';
      readonly paidOn: string;
      readonly bankReference: string;
    }
  | { readonly number: bigint; readonly amountFen: bigint; readonly state: 'failed'; readonly failure: string };

/** What is wrong with a cell. */
export interface BankCellFault {
  readonly column: BankColumn;
  readonly code: string;
  readonly message: string;
}

const PAID = new Set(['成功', '已付', '已入账', 'success', 'paid']);
const FAILED = new Set(['失败', '退票', '退汇', 'failed', 'returned']);

/**
 * Reads a row of the bank's answer; every fault of it, or what it says.
 * @param cells as they stand in the file, '' where empty
 * @param today no payment is later
 */
export function readBankRow(
  cells: Readonly<Record<BankColumn, string>>,
  today: string,
): { readonly result: BankResult | null; readonly faults: readonly BankCellFault[] } {
  const faults: BankCellFault[] = [];
  const fault = (column: BankColumn, code: string, message: string): null => {
    faults.push({ column, code, message });
    return null;
  };
  const number =
    readPaymentReference(cells.reference) ??
    fault(
      'reference',
      'REFERENCE_INVALID',
      'This is not a reference of ours. Copy it from the file that was sent to the bank.',
    );
  const amountFen =
    readAmount(cells.amount) ?? fault('amount', 'AMOUNT_INVALID', 'Write the amount in yuan, e.g. 1500000.00.');
  const result = cells.result.trim().toLowerCase();
  if (PAID.has(result)) {
    const paidOn =
      readDay(cells.paidOn, today) ??
      fault('paidOn', 'DATE_INVALID', 'Write the day of payment as 2022-03-01; it cannot lie in the future.');
    const bankReference =
      cells.bankReference === ''
        ? fault('bankReference', 'BANK_REFERENCE_MISSING', 'The bank’s serial number is missing.')
        : cells.bankReference.slice(0, 64);
    return {
      faults,
      result:
        number === null || amountFen === null || paidOn === null || bankReference === null
          ? null
          : { number, amountFen, state: 'paid', paidOn, bankReference },
    };
  }
  if (!FAILED.has(result)) fault('result', 'RESULT_UNKNOWN', 'Write 成功 or 失败.');
  return {
    faults,
    result:
      number === null || amountFen === null || faults.length > 0
        ? null
        : {
            number,
            amountFen,
            state: 'failed',
            failure: cells.failure === '' ? '银行未说明原因' : cells.failure.slice(0, 200),
          },
  };
}

function readAmount(text: string): bigint | null {
  const [, yuan, fraction = ''] = /^[￥¥]?(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(/[,，\s]/g, '')) ?? [];
  return yuan === undefined ? null : BigInt(yuan) * 100n + BigInt(fraction.padEnd(2, '0'));
}

function readDay(text: string, today: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== date) return null;
  return date <= today ? date : null;
}
