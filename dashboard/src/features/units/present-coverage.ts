interface Period {
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly isPrimary: boolean;
}

/** The periods that hold on a day, the primary one first. A period ends before its `validTo`. */
export function presentCoverage<Coverage extends Period>(history: readonly Coverage[], day: string): Coverage[] {
  return history
    .filter(({ validFrom, validTo }) => validFrom <= day && (!validTo || validTo > day))
    .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
}
