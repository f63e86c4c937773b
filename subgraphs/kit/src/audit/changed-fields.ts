import { isDeepStrictEqual } from 'node:util';

/** A row as JSON, as the trail stores it. */
export type RowImage = Readonly<Record<string, unknown>>;

/**
 * Names of the fields that differ between two images of a row, sorted. A missing field counts as null, so that of an
 * inserted or deleted row all fields with a value have changed.
 */
export function changedFields(before: RowImage | null, after: RowImage | null): string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].filter((name) => !isDeepStrictEqual(valueOf(before, name), valueOf(after, name))).toSorted();
}

function valueOf(image: RowImage | null, name: string): unknown {
  return image && Object.hasOwn(image, name) ? image[name] : null;
}
