import type { UserError } from '@gonghui/kit';

type Told = readonly [code: string, message: string];

const CLOSED: Told = ['PERIOD_CLOSED', 'This month is closed. Book it on a day of an open month.'];
const CORRECTED: Told = ['ALREADY_CORRECTED', 'This entry is a correction, or has one. Load it again.'];

/** What the database refused, by SQLSTATE or by the name of a check. */
const TOLD: Readonly<Record<string, Told>> = {
  GL001: CLOSED,
  GL003: CORRECTED,
  ledger_entry_corrects_unique: CORRECTED,
  ledger_account_balance_check: ['OVER_BUDGET', 'The budget line does not hold that much. Take less, or another line.'],
  grant_case_ledger_check: ['OVER_AWARD', 'Reserved and paid together would be more than was awarded.'],
  grant_case_returned_check: ['OVER_DISBURSED', 'More would come back than was paid.'],
  GU003: ['USED_ALREADY', 'More would come back than is unused. Have uses of this grant taken back first.'],
  ledger_entry_payment_unique: ['ALREADY_PAID', 'This payment is in the ledger already.'],
};

/** The refusal behind an error of the database, or null when it is something else. */
export function ledgerRefusalOf(error: unknown): UserError | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const { code, constraint } = cause as { code?: unknown; constraint?: unknown };
    const told = TOLD[String(constraint)] ?? TOLD[String(code)];
    if (told) return { code: told[0], message: told[1], field: null };
  }
  return null;
}
