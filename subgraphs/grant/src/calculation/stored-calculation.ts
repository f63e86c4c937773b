import type { Calculation, CalculationLine } from '../rules/calculate.js';

/** A calculation as JSON: amounts are decimal strings of fen. */
export interface StoredCalculation {
  readonly asked: string;
  readonly granted: string;
  readonly lines: readonly StoredLine[];
}

type StoredLine = Omit<CalculationLine, 'askedFen' | 'capFen' | 'cutFen' | 'grantedFen'> & {
  readonly asked: string;
  readonly cap: string | null;
  readonly cut: string;
  readonly granted: string;
};

/** A calculation to be stored with its grant. */
export function writeCalculation({ askedFen, grantedFen, lines }: Calculation): StoredCalculation {
  return {
    asked: askedFen.toString(),
    granted: grantedFen.toString(),
    lines: lines.map(({ askedFen: asked, capFen, cutFen, grantedFen: granted, ...line }) => ({
      ...line,
      asked: asked.toString(),
      cap: capFen?.toString() ?? null,
      cut: cutFen.toString(),
      granted: granted.toString(),
    })),
  };
}

/** A calculation that was stored. */
export function readCalculation({ asked, granted, lines }: StoredCalculation): Omit<Calculation, 'itemsFen'> {
  return {
    askedFen: BigInt(asked),
    grantedFen: BigInt(granted),
    lines: lines.map(({ asked: lineAsked, cap, cut, granted: lineGranted, ...line }) => ({
      ...line,
      askedFen: BigInt(lineAsked),
      capFen: cap === null ? null : BigInt(cap),
      cutFen: BigInt(cut),
      grantedFen: BigInt(lineGranted),
    })),
  };
}
