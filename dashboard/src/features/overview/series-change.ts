/** Share by which the last value of a series differs from the one before; null when it can't be told. */
export function seriesChange(values: readonly number[]): number | null {
  const last = values.at(-1);
  const before = values.at(-2);
  if (last === undefined || before === undefined || before === 0) return null;
  return (last - before) / before;
}
