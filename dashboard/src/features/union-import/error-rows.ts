import type { Translate } from '@/i18n/use-text';
import type { TaskRefusals } from '@/tasks/use-tasks';
import { problemText } from './problem-text';

/** One thing that is wrong with a row; `row` as a spreadsheet numbers it. */
export interface RowError {
  readonly row: number;
  readonly column?: string | null;
  readonly code: string;
  readonly message: string;
  readonly value?: string | null;
}

/** The errors as a table to download. */
export function errorRows(t: Translate, errors: readonly RowError[]): Pick<TaskRefusals, 'header' | 'rows'> {
  return {
    header: (['row', 'column', 'message', 'value', 'code'] as const).map((column) => t(`unionImport.errors.${column}`)),
    rows: errors.map((error) => [
      error.row,
      error.column ?? null,
      problemText(t, error),
      error.value ?? null,
      error.code,
    ]),
  };
}
