/** Ten digits of the payment's number, then two that check them. */
const REFERENCE = /^GH(\d{10})(\d{2})$/;

/** Check digits after ISO 7064 MOD 97-10: one wrong digit, or two exchanged, are noticed. */
function checkDigits(digits: string): string {
  return String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, '0');
}

/**
 * What the bank repeats for a payment, e.g. GH000000004287. It says nothing of whom it pays.
 * @param number running number of the payment, 1 to 9,999,999,999
 */
export function paymentReference(number: bigint): string {
  const digits = number.toString().padStart(10, '0');
  return `GH${digits}${checkDigits(digits)}`;
}

/** The number of the payment behind a reference, or null when it is none; spaces and case do not matter. */
export function readPaymentReference(text: string): bigint | null {
  const [, digits, check] = REFERENCE.exec(text.replaceAll(/\s/g, '').toUpperCase()) ?? [];
  return digits !== undefined && checkDigits(digits) === check ? BigInt(digits) : null;
}
