/** Whether the help of a month was paid. */
export interface PaymentMonth {
  /** First day of the month. */
  readonly month: string;
  readonly isPaid: boolean;
}

/**
 * Each month of a year for which a household could be paid: from the month of its registration to the present one.
 * @param paidMonths first days of months of which a payment went through
 * @param today the future is not listed
 */
export function paymentMonths(
  year: number,
  registeredOn: string,
  paidMonths: readonly string[],
  today: string,
): readonly PaymentMonth[] {
  const paid = new Set(paidMonths);
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}-01`)
    .filter((month) => month.slice(0, 7) >= registeredOn.slice(0, 7) && month <= today)
    .map((month) => ({ month, isPaid: paid.has(month) }));
}
