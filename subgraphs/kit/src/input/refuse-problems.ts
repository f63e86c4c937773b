import { Refusal, type UserError } from '../graphql/user-error.js';
import type { Problem } from '../rules/check-texts.js';

/** One check of an input: field (parts separated by dots), code, and what is wrong, if anything. */
export type InputCheck = readonly [field: string, code: string, problem: Problem];

/** Refuses with every problem found, so that a form shows them all at once. */
export function refuseProblems(...checks: readonly InputCheck[]): void {
  const errors = checks.flatMap(([field, code, problem]): UserError[] =>
    problem ? [{ code, message: problem, field: field.split('.') }] : [],
  );
  const [first, ...rest] = errors;
  if (first) throw new Refusal(first, ...rest);
}
