/** A household as far as its help depends on it. */
export interface HelpedHousehold {
  readonly id: string;
  readonly householdCode: string;
  readonly registeredOn: string;
  readonly removedOn?: string | null;
}

/** A payment of help, as far as it tells which month of which household is taken. */
export interface HelpPayment {
  readonly payeeName: string;
  readonly month?: string | null;
  readonly status: string;
}

/**
 * The households whose help of a month may still be prepared: registered by then, in hardship at its beginning, and
 * neither paid nor prepared for it.
 * @param month its first day
 */
export function householdsOfMonth<Household extends HelpedHousehold>(
  households: readonly Household[],
  payments: readonly HelpPayment[],
  month: string,
): readonly Household[] {
  const taken = new Set(
    payments.flatMap((one) => (one.month === month && one.status !== 'CANCELLED' ? [one.payeeName] : [])),
  );
  return households.filter(
    ({ householdCode, registeredOn, removedOn }) =>
      `${registeredOn.slice(0, 7)}-01` <= month &&
      (removedOn == null || month <= removedOn) &&
      !taken.has(householdCode),
  );
}
