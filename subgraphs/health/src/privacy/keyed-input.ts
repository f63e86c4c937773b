import type { MutationInput } from '@gonghui/kit';
import { blindIndex } from './field-cipher.js';
import { fieldKeys } from './field-keys.js';

/**
 * What stands for an input in the table of requests, which keeps a hash of each. Where an input holds what somebody said
 * or measured, a plain hash would let a thief of the database try values out; this one needs a key that is not there.
 */
export function keyedInput(input: MutationInput): MutationInput & { readonly asked: string } {
  const { clientMutationId, ...rest } = input;
  return { clientMutationId, asked: blindIndex(fieldKeys(), 'request', JSON.stringify(rest, plain)) };
}

/** JSON has no whole numbers of any size, which money is. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
