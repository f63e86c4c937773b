/** Fewest characters of a password (NIST SP 800-63B-4 asks for at least 8 with, 15 without a second factor). */
export const MIN_PASSWORD_LENGTH = 12;
/** Most characters of a password; longer input only costs us time. */
export const MAX_PASSWORD_LENGTH = 128;

const FEWEST_DIFFERENT_CHARACTERS = 5;

/** Why a password is refused. */
export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_COMMON' | 'TOO_REPETITIVE' | 'CONTAINS_USERNAME';

/**
 * Beginnings and whole passwords that guessing programs try first. Compared without case and with look-alike digits
 * read as letters, so `P@ssw0rd2024` counts as `password…`.
 */
const COMMON_STEMS = [
  'password',
  'passwort',
  'letmein',
  'welcome',
  'administrator',
  'admin',
  'root',
  'changeme',
  'iloveyou',
  'woaini',
  'mima',
  'gonghui',
  'qwerty',
  'qazwsx',
  'asdfgh',
  'zxcvbn',
  'abcdef',
  'abcabc',
] as const;

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const PROBLEM_TEXT: Readonly<Record<PasswordProblem, string>> = {
  TOO_SHORT: `A password has at least ${MIN_PASSWORD_LENGTH} characters. A few words make a good one.`,
  TOO_LONG: `A password has at most ${MAX_PASSWORD_LENGTH} characters.`,
  TOO_COMMON: 'This password is among the first that guessing programs try. Use a few unrelated words.',
  TOO_REPETITIVE: 'This password repeats few characters or runs along the keyboard. Use a few unrelated words.',
  CONTAINS_USERNAME: 'A password must not contain the user name.',
};

/** What is wrong with a new password, or null. */
export function passwordProblem(password: string, username: string): PasswordProblem | null {
  const length = [...password].length;
  if (length < MIN_PASSWORD_LENGTH) return 'TOO_SHORT';
  if (length > MAX_PASSWORD_LENGTH) return 'TOO_LONG';
  const folded = password.normalize('NFKC').toLowerCase();
  if (username.length > 0 && folded.includes(username.toLowerCase())) return 'CONTAINS_USERNAME';
  if (new Set(folded).size < FEWEST_DIFFERENT_CHARACTERS || isRun(folded)) return 'TOO_REPETITIVE';
  return isCommon(folded) ? 'TOO_COMMON' : null;
}

/** The problem in words for the person who chose the password. */
export function passwordAdvice(problem: PasswordProblem): string {
  return PROBLEM_TEXT[problem];
}

/** A known stem with only digits and punctuation around it. */
function isCommon(folded: string): boolean {
  const letters = [...folded].map((character) => LOOK_ALIKES[character] ?? character).join('');
  return [folded, letters].some((text) =>
    COMMON_STEMS.some((stem) => {
      const rest = text.split(stem);
      return rest.length > 1 && rest.join('').replace(/[^\p{L}]/gu, '').length <= 3;
    }),
  );
}

/** Characters that mostly follow one another: 123456789012, abcdefghijkl, and the same backwards. */
function isRun(folded: string): boolean {
  const codes = [...folded].map((character) => character.codePointAt(0)!);
  const steps = codes.slice(1).map((code, index) => code - codes[index]!);
  return steps.filter((step) => Math.abs(step) <= 1 || step === -9 || step === 9).length >= steps.length * 0.8;
}
