import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { FieldKeys } from './field-keys.js';

/** Plain texts are filled up to a multiple of this many bytes: otherwise a length could tell a result. */
const BLOCK = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A stored value that was changed, moved to another row, or encrypted with a key that is gone. */
export class FieldCipherError extends Error {
  override name = 'FieldCipherError';
}

/**
 * Encrypts a value for one column of one row: AES-256-GCM, a fresh nonce each time, bound to its place.
 * @param place table, column and row id, e.g. `worker_identity.name 0190…`; a value copied elsewhere does not decrypt
 * @returns `<key id>.<base64url of nonce, ciphertext and tag>`
 */
export function encryptField(keys: FieldKeys, place: string, text: string): string {
  const { id, bytes } = keys.current;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyObject(bytes), nonce).setAAD(Buffer.from(`${id} ${place}`));
  const sealed = Buffer.concat([nonce, cipher.update(fill(text)), cipher.final(), cipher.getAuthTag()]);
  return `${id}.${sealed.toString('base64url')}`;
}

/** The value of one column of one row. @throws FieldCipherError, which repeats nothing of the value */
export function decryptField(keys: FieldKeys, place: string, stored: string): string {
  const [id = '', encoded = ''] = stored.split('.');
  const key = keys.byId.get(id);
  if (!key) throw new FieldCipherError(`the key ${id} of ${place} is not in the key file`);
  const sealed = Buffer.from(encoded, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyObject(key.bytes), sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(`${id} ${place}`))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    const filled = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    return filled.subarray(4, 4 + filled.readUInt32BE(0)).toString();
  } catch {
    // The library's error is dropped on purpose: nothing of the value may reach a log.
    throw new FieldCipherError(`${place} does not decrypt: it was changed or belongs to another row`);
  }
}

/** Whether a stored value should be encrypted anew, because its key is no longer the current one. */
export function isOutdated(keys: FieldKeys, stored: string): boolean {
  return !stored.startsWith(`${keys.current.id}.`);
}

/**
 * A keyed hash to find a value by without decrypting: equal values of one purpose have equal indexes. Without the key
 * nobody can try identity numbers out.
 * @param purpose keeps indexes of different columns apart
 */
export function blindIndex(keys: FieldKeys, purpose: string, text: string): string {
  return createHmac('sha256', keyObject(keys.index)).update(`${purpose}\0${text}`).digest('base64url');
}

/** Keys as the library wants them: made anew for each value, they cost more than the encryption. */
const keyObjects = new WeakMap<Buffer, KeyObject>();

function keyObject(bytes: Buffer): KeyObject {
  const known = keyObjects.get(bytes);
  if (known) return known;
  const made = createSecretKey(bytes);
  keyObjects.set(bytes, made);
  return made;
}

/** Length, text, and zeros up to a whole number of blocks. */
function fill(text: string): Buffer {
  const bytes = Buffer.from(text);
  const filled = Buffer.alloc(Math.ceil((4 + bytes.length) / BLOCK) * BLOCK);
  filled.writeUInt32BE(bytes.length);
  bytes.copy(filled, 4);
  return filled;
}
