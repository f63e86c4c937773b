import type { SqlFragment } from '@gonghui/kit';

/** Conditions as one that holds when all do. There is at least one. */
export function allOf(conditions: readonly SqlFragment[]): SqlFragment {
  return {
    sql: conditions.map((one) => `(${one.sql})`).join(' and '),
    params: conditions.flatMap((one) => one.params),
  };
}
