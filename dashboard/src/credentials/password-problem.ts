/** Fewest and most characters of a password, as the server counts them. */
export const passwordLength = { min: 12, max: 128 } as const;

/** Why the server would refuse a password. `TOO_COMMON` is left to the server, which knows the list. */
export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_REPETITIVE' | 'CONTAINS_USERNAME';

/** How hard a password is to guess, from 0 (refused) to 4. */
export type PasswordStrength = 0 | 1 | 2 | 3 | 4;

const fewestDifferentCharacters = 5;
/** Without the characters that people mistake for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 5;

/** What is wrong with a new password, or null. The server decides; this only tells the reader while they type. */
export function passwordProblem(password: string, username = ''): PasswordProblem | null {
  const length = [...password].length;
  if (length < passwordLength.min) return 'TOO_SHORT';
  if (length > passwordLength.max) return 'TOO_LONG';
  const folded = password.normalize('NFKC').toLowerCase();
  if (username && folded.includes(username.toLowerCase())) return 'CONTAINS_USERNAME';
  return new Set(folded).size < fewestDifferentCharacters || isRun(folded) ? 'TOO_REPETITIVE' : null;
}

/** Length counts for most; several kinds of characters for some. */
export function passwordStrength(password: string, username = ''): PasswordStrength {
  if (passwordProblem(password, username)) return 0;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /\p{Lo}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(password));
  const length = [...password].length;
  const varied = new Set(password).size >= 10;
  const points = (length >= 16 ? 1 : 0) + (length >= 20 ? 1 : 0) + (kinds.length >= 3 || varied ? 1 : 0);
  return (1 + points) as PasswordStrength;
}

/** A random password of about 99 bits in groups that can be read out: `k3mvp-…`. */
export function randomPassword(randomBytes: (count: number) => Uint8Array = browserBytes): string {
  let text = '';
  while (text.length < groups * groupLength) {
    for (const byte of randomBytes(64)) {
      // Bytes beyond the last whole multiple would make the first letters likelier.
      if (byte < 256 - (256 % alphabet.length)) text += alphabet[byte % alphabet.length];
    }
  }
  return Array.from({ length: groups }, (_, index) => text.slice(index * groupLength, (index + 1) * groupLength)).join(
    '-',
  );
}

function browserBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** Characters that mostly follow one another: 123456789012, abcdefghijkl, and the same backwards. */
function isRun(folded: string): boolean {
  const codes = [...folded].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.filter((step) => Math.abs(step) <= 1 || Math.abs(step) === 9).length >= steps.length * 0.8;
}
