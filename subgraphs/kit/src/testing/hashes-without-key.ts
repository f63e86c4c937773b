import { createHash } from 'node:crypto';

const DIGESTS = ['md5', 'sha1', 'sha256', 'sha512'] as const;
const ENCODINGS = ['hex', 'base64', 'base64url'] as const;

/**
 * Whatever somebody who knows an input, but no key, could look for in a copy of the database: hashes of the whole
 * input, with its own id and without, and of each text in it.
 */
export function hashesWithoutKey(input: object): string[] {
  const { clientMutationId, ...rest } = input as Readonly<Record<string, unknown>>;
  const orders = [rest, { clientMutationId, ...rest }, { ...rest, clientMutationId }];
  const texts = new Set([...orders.map((one) => JSON.stringify(one)), ...textsIn(rest)]);
  return [...texts].flatMap((text) =>
    DIGESTS.flatMap((digest) => ENCODINGS.map((encoding) => createHash(digest).update(text).digest(encoding))),
  );
}

/** Texts that could be a person's: short ones are words of a form. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 1 ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
