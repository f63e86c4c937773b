import type { UnionLevel } from '@/gql/graphql';
import { federationLevels } from '@/lookup/federation-levels';
import { choiceOf, moneyOf, textOf } from '@/ui/form/field-value';
import type { FieldValues } from '@/ui/form/form-field';

interface BudgetSource {
  readonly source: string;
  readonly level?: UnionLevel | null;
  readonly amount: string;
}

interface FilledSource extends BudgetSource {
  /** The row of the form it was typed into. */
  readonly row: number;
}

/** The sources of a budget as values of the form’s rows: `source0`, `level0`, `amount0`, … */
export function budgetValues(sources: readonly BudgetSource[]): FieldValues {
  return Object.fromEntries(
    sources.flatMap(({ source, level, amount }, row) => [
      [`source${row}`, source],
      [`level${row}`, level ?? ''],
      [`amount${row}`, amount],
    ]),
  );
}

/** The rows of the form in which something stands. */
export function budgetSourcesOf(values: FieldValues, rows: number): FilledSource[] {
  return Array.from({ length: rows }, (_, row) => ({
    row,
    source: textOf(values, `source${row}`) ?? '',
    level: choiceOf(values, `level${row}`, federationLevels),
    amount: moneyOf(values, `amount${row}`) ?? '',
  })).filter(({ source, amount }) => source !== '' || amount !== '');
}

/** The field of the form that the server’s `budgetSources.<index>.<name>` means. */
export function budgetFieldOf(
  field: readonly string[] | null | undefined,
  sources: readonly FilledSource[],
): readonly string[] | null {
  const at = field?.indexOf('budgetSources') ?? -1;
  if (!field || at < 0) return field ?? null;
  const [index, name] = field.slice(at + 1);
  const source = sources[Number(index)];
  if (!source) return null;
  return [`${name ?? 'amount'}${source.row}`];
}
