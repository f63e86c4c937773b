import { identityCheckDigit } from '../rules/identity-number.js';

/** An identity number that nobody bears: region 999999 exists nowhere. */
export function syntheticIdentity(bornOn: string, serial: number, gender: 'FEMALE' | 'MALE' = 'FEMALE'): string {
  const order = (serial % 500) * 2 + (gender === 'MALE' ? 1 : 0);
  const digits = `999999${bornOn.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return digits + identityCheckDigit(digits);
}
