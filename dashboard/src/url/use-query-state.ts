import type { WritableComputedRef } from 'vue';
import { computed } from 'vue';
import type { LocationQueryRaw, LocationQueryValue } from 'vue-router';
import { useRoute, useRouter } from 'vue-router';

/** How a value is written into the URL and read from it. A value that reads as null isn't in the URL. */
export interface UrlCodec<Value> {
  read(text: string): Value | null;
  write(value: Value): string;
}

/** Free text, trimmed and on one line. */
export const textCodec: UrlCodec<string> = {
  read: (text) => text.replaceAll(/\p{Cc}+/gu, ' ').trim() || null,
  write: (value) => value,
};

/** A whole number. */
export const integerCodec: UrlCodec<number> = {
  read: (text) => (/^-?\d+$/.test(text) ? Number(text) : null),
  write: String,
};

/** A yes or no. */
export const booleanCodec: UrlCodec<boolean> = {
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
  write: (value) => (value ? 'yes' : 'no'),
};

/** A calendar date that exists. */
export const dateCodec: UrlCodec<string> = {
  read: (text) => (isDate(text) ? text : null),
  write: (value) => value,
};

/** One of a list of values; anything else reads as null. */
export function oneOf<Value extends string>(values: readonly Value[]): UrlCodec<Value> {
  return {
    read: (text) => values.find((value) => value === text) ?? null,
    write: (value) => value,
  };
}

/** Several of a list of values, in the list's order. */
export function someOf<Value extends string>(values: readonly Value[]): UrlCodec<readonly Value[]> {
  return {
    read(text) {
      const asked = new Set(text.split(','));
      const known = values.filter((value) => asked.has(value));
      return known.length > 0 ? known : null;
    },
    write: (chosen) => chosen.join(','),
  };
}

/** One value of the URL's query, readable and writable. Writing replaces the entry in the history. */
export function useQueryState<Value>(name: string, codec: UrlCodec<Value>): WritableComputedRef<Value | null> {
  const route = useRoute();
  const patch = useQueryPatch();
  return computed({
    get: () => readFirst(route.query[name], codec),
    set: (value) => patch({ [name]: write(value, codec) }),
  });
}

let pending: LocationQueryRaw | null = null;

/** Changes some names of the query in one navigation; changes made in the same tick join. */
export function useQueryPatch(): (changes: LocationQueryRaw) => void {
  const router = useRouter();
  return (changes) => {
    if (pending) {
      Object.assign(pending, changes);
      return;
    }
    pending = { ...changes };
    queueMicrotask(() => {
      const query = { ...router.currentRoute.value.query, ...pending };
      pending = null;
      void router.replace({ query, hash: router.currentRoute.value.hash });
    });
  };
}

/** The text of a value for the URL; undefined takes the name out. */
export function write<Value>(value: Value | null | undefined, codec: UrlCodec<Value>): string | undefined {
  if (value === null || value === undefined) return undefined;
  return codec.write(value) || undefined;
}

/** Whether something stands in the URL that is not read, in whole or in part: what is shown is then not what was asked. */
export function isUnread<Value>(
  entry: LocationQueryValue | LocationQueryValue[] | undefined,
  codec: UrlCodec<Value>,
): boolean {
  const [text, ...others] = [entry].flat();
  if (!text?.trim()) return false;
  const value = codec.read(text);
  if (value === null || others.length > 0) return true;
  return Array.isArray(value) && value.length < new Set(text.split(',').filter((part) => part.trim())).size;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The value of a query entry; of several, the first. */
export function readFirst<Value>(
  entry: LocationQueryValue | LocationQueryValue[] | undefined,
  codec: UrlCodec<Value>,
): Value | null {
  const text = Array.isArray(entry) ? entry[0] : entry;
  return text ? codec.read(text) : null;
}
