import { blindIndex } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import type { Worker } from '../worker/worker.entity.js';

/** Keyed hash of whose a claim is: the same for one person at two employers. */
export function personIndexOf({ identityIndex }: Pick<Worker, 'identityIndex'>): string {
  return blindIndex(fieldKeys(), 'claim of person', identityIndex);
}
