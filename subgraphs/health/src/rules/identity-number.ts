/** What a resident identity number says of its holder. */
export interface IdentityFacts {
  /** Day of birth, `yyyy-mm-dd`. */
  readonly bornOn: string;
  readonly gender: 'FEMALE' | 'MALE';
}

/** A number that can be one, with what it says; or why it cannot. The reason never repeats the number. */
export type IdentityReading =
  | { readonly state: 'read'; readonly number: string; readonly facts: IdentityFacts }
  | {
      readonly state: 'refused';
      readonly code: 'IDENTITY_FORM' | 'IDENTITY_BIRTH' | 'IDENTITY_CHECK';
      readonly reason: string;
    };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** Reads a resident identity number of 18 digits (公民身份号码), in digits of full width, too. Source: GB 11643. */
export function readIdentityNumber(written: string): IdentityReading {
  const number = written.normalize('NFKC').trim().toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number))
    return refused(
      'IDENTITY_FORM',
      'An identity number has 18 digits; the last may be X. A spreadsheet keeps them all in a column of text alone; old numbers of 15 digits are no longer valid.',
    );
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const birth = new Date(`${bornOn}T00:00:00Z`);
  if (Number.isNaN(birth.getTime()) || !birth.toISOString().startsWith(bornOn))
    return refused('IDENTITY_BIRTH', 'The identity number holds a day of birth that does not exist.');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  if (CHECK[sum % 11] !== number[17])
    return refused('IDENTITY_CHECK', 'The last digit of the identity number does not fit. Compare it with the card.');
  return { state: 'read', number, facts: { bornOn, gender: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' } };
}

function refused(code: 'IDENTITY_FORM' | 'IDENTITY_BIRTH' | 'IDENTITY_CHECK', reason: string): IdentityReading {
  return { state: 'refused', code, reason };
}

/** The check digit of the first 17 digits: for synthetic numbers in tests. */
export function identityCheckDigit(digits: string): string {
  return CHECK[WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11]!;
}
