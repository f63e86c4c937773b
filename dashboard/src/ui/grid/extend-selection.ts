/** The selection with all rows between two places of the list added, in either direction. */
export function extendSelection(
  selected: readonly string[],
  ids: readonly string[],
  anchor: number,
  target: number,
): string[] {
  const from = Math.max(0, Math.min(anchor, target));
  const to = Math.max(anchor, target);
  return [...new Set([...selected, ...ids.slice(from, to + 1)])];
}
