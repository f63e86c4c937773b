const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** What the check of a unified social credit code found. */
export type UsccCheck =
  | { readonly state: 'valid' }
  /** Legal, but worth a second look: an early pilot code whose last character does not fit. */
  | { readonly state: 'pilot'; readonly warning: string }
  | { readonly state: 'invalid'; readonly reason: string };

/**
 * Checks a unified social credit code.
 * @param code 18 characters, upper case
 * @see GB 32100-2015 (code), GB 11714-1997 (organization code inside it)
 */
export function checkUscc(code: string): UsccCheck {
  if (code.length !== 18)
    return { state: 'invalid', reason: `A unified social credit code has 18 characters; this one has ${code.length}.` };
  const values = Array.from(code, (character) => ALPHABET.indexOf(character));
  const wrong = values.indexOf(-1);
  if (wrong >= 0)
    return {
      state: 'invalid',
      reason: `Character ${wrong + 1} (“${code[wrong]}”) is not allowed; letters I, O, S, V, Z and lower case never occur.`,
    };
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * values[index]!, 0);
  if (ALPHABET[(31 - (sum % 31)) % 31] === code[17]) return { state: 'valid' };
  if (organizationCodeFits(code.slice(8, 17)))
    return {
      state: 'pilot',
      warning: 'The last character does not fit, as in codes of the early pilot; compare it with the certificate.',
    };
  return {
    state: 'invalid',
    reason: 'The last character does not fit the others; compare the code with the certificate.',
  };
}

/** Whether the ninth character of an organization code fits the first eight. @see GB 11714-1997 */
function organizationCodeFits(code: string): boolean {
  const values = Array.from(code.slice(0, 8), (character) => Number.parseInt(character, 36));
  const check = 11 - (ORGANIZATION_WEIGHTS.reduce((total, weight, index) => total + weight * values[index]!, 0) % 11);
  return code[8] === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}
