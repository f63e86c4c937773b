import type { InputCheck } from '@gonghui/kit';

/** A step of a path into a file: a name, or a place in a list. */
export type Step = string | number;
/** Tells what is wrong at a place of a file. */
export type Tell = (path: readonly Step[], code: string, message: string) => void;

/** Tells what the checks of a use case found. */
export function pass(
  tell: Tell,
  path: readonly Step[],
  checks: readonly (InputCheck | readonly [string, string, string | null])[],
): void {
  for (const [field, code, problem] of checks) if (problem) tell([...path, ...field.split('.')], code, problem);
}

/** A value that tells rows apart stands once; rows without one are let be. */
export function once<Row>(tell: Tell, path: readonly Step[], rows: readonly Row[], key: keyof Row & string): void {
  const seen = new Set<unknown>();
  for (const [index, row] of rows.entries()) {
    const value = row[key];
    if (value === null) continue;
    if (seen.has(value)) tell([...path, index, key], 'VALUE_TWICE', `“${String(value)}” stands here a second time.`);
    seen.add(value);
  }
}
