/** Bytes of a key: AES-256 and HMAC-SHA-256. */
const KEY_BYTES = 32;

/** One key of the ring. */
export interface FieldKey {
  /** Stands before everything encrypted with it, e.g. `k2`. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** The keys of encrypted columns. They live outside the database: a dump without them reveals no person. */
export interface FieldKeys {
  /** Key that new values are encrypted with. */
  readonly current: FieldKey;
  /** Every key that a stored value may have been encrypted with, by id. */
  readonly byId: ReadonlyMap<string, FieldKey>;
  /** Key of blind indexes. It stays when others rotate, because a changed one would find nobody any more. */
  readonly index: Buffer;
}

/** A key file that cannot be used, with what to do about it. The message never repeats a key. */
export class FieldKeysError extends Error {
  override name = 'FieldKeysError';
}

/**
 * Reads a key file: one `<id> <base64url of 32 bytes>` a line, oldest first; the last one encrypts, the others only
 * decrypt. The line with the id `index` is the key of blind indexes.
 * @throws FieldKeysError naming the line that is wrong
 */
export function readFieldKeys(text: string): FieldKeys {
  const byId = new Map<string, FieldKey>();
  let index: Buffer | null = null;
  let current: FieldKey | null = null;
  for (const [position, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [id = '', encoded = '', ...rest] = line.trim().split(/\s+/);
    const bytes = Buffer.from(encoded, 'base64url');
    if (!/^[a-z][a-z0-9]{0,15}$/.test(id) || bytes.length !== KEY_BYTES || rest.length > 0)
      throw new FieldKeysError(`Line ${position + 1} of the key file is not "<id> <base64url of 32 bytes>".`);
    if (byId.has(id) || (id === 'index' && index)) throw new FieldKeysError(`The key file holds the key ${id} twice.`);
    if (id === 'index') index = bytes;
    else byId.set(id, (current = { id, bytes }));
  }
  if (!index || !current)
    throw new FieldKeysError(
      'The key file needs a line "index …" and at least one other key. Restore it from its copy.',
    );
  return { current, byId, index };
}

/** A key file with a fresh key `k1` and a fresh key of blind indexes. @param random gives that many random bytes */
export function newKeyFile(random: (bytes: number) => Buffer): string {
  return `index ${random(KEY_BYTES).toString('base64url')}\nk1 ${random(KEY_BYTES).toString('base64url')}\n`;
}

let keyring: FieldKeys | null = null;

/** Tells this process the keys; called once by whoever reads the settings. */
export function useFieldKeys(keys: FieldKeys | null): void {
  keyring = keys;
}

/** The keys of this process. @throws when nobody has given any: that is a fault of the composition, not of a caller */
export function fieldKeys(): FieldKeys {
  if (!keyring) throw new Error('no keys for personal data: call useFieldKeys before serving health');
  return keyring;
}
