import type { FieldValues } from '@/ui/form/form-field';
import { moneyOf, textOf } from '@/ui/form/field-value';

/** One part of a plan as it is typed; its place in the form isn’t its place in what is sent when a row is left empty. */
export interface TypedTranche {
  readonly row: number;
  readonly milestone: string;
  /** Yuan with two places; empty while there is none. */
  readonly amount: string;
  readonly dueOn: string;
}

/** The fields of a row, in their order. */
export const trancheFields = ['milestone', 'amount', 'dueOn'] as const;

const fewestRows = 4;
/** As many parts as the server takes. */
const mostRows = 60;

/** Rows of the form: all parts of the plan so far and one more. */
export function rowsFor(planned: number): number {
  return Math.min(mostRows, Math.max(fewestRows, planned + 1));
}

/** The rows in which something was typed. */
export function typedTranches(values: FieldValues, rows: number): readonly TypedTranche[] {
  return Array.from({ length: rows }, (_, row) => ({
    row,
    milestone: textOf(values, `milestone${row}`) ?? '',
    amount: moneyOf(values, `amount${row}`) ?? '',
    dueOn: textOf(values, `dueOn${row}`) ?? '',
  })).filter((one) => trancheFields.some((name) => one[name] !== ''));
}

/** The fields of begun rows that are still empty, by their names in the form. */
export function missingIn(typed: readonly TypedTranche[]): readonly string[] {
  return typed.flatMap((one) => trancheFields.filter((name) => one[name] === '').map((name) => `${name}${one.row}`));
}

/** The field of the form that a refusal is about: `tranches.1.amount` is that of the second row sent. */
export function fieldOfRefusal(
  path: readonly string[] | null | undefined,
  typed: readonly TypedTranche[],
): readonly string[] | null {
  const [index, name] = path?.slice(path.indexOf('tranches') + 1) ?? [];
  const row = index === undefined ? undefined : typed[Number(index)]?.row;
  return row === undefined || !name ? null : [`${name}${row}`];
}
