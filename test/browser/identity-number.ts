/** Weights of ISO 7064 MOD 11-2 and the digits that its remainders stand for, by GB 11643. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const DIGITS = '10X98765432';

/**
 * A woman’s identity number that nobody bears: region 999999 exists nowhere.
 * @param bornOn `yyyy-mm-dd`
 * @param serial 0 to 499
 */
export function identityNumber(bornOn: string, serial: number): string {
  const digits = `999999${bornOn.replaceAll('-', '')}${String((serial % 500) * 2).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits}${DIGITS[sum % 11]!}`;
}
