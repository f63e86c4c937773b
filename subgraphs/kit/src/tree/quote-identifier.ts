/** An SQL identifier, quoted. `schema.name` is quoted part by part. */
export function quoteIdentifier(name: string): string {
  const parts = name.split('.');
  if (parts.some((part) => part === '' || part.includes('\0'))) throw new Error(`"${name}" is no SQL identifier`);
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.');
}
