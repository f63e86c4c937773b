/**
 * PostgreSQL's notation of an array, to be bound to `?::uuid[]` and the like: the ORM would spread a JavaScript
 * array into `a, b`.
 */
export function arrayLiteral(values: readonly (string | number | boolean | null)[]): string {
  const items = values.map((value) =>
    typeof value === 'string' ? `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : String(value ?? 'NULL'),
  );
  return `{${items.join(',')}}`;
}
