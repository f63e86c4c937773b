/** A published total: which unknown base cells it sums, and to what. */
export interface Equation {
  readonly unknowns: readonly number[];
  readonly value: number;
}

/** Prime below 2^26: products of two residues are exact in a double. */
const PRIME = 67_108_859;

/**
 * Solves all equations together by Gaussian elimination (in the field of residues, where nothing is rounded).
 * @returns the sum of some unknowns as far as the equations determine it, otherwise null
 */
export function solvedBy(equations: readonly Equation[]): (unknowns: readonly number[]) => number | null {
  const width = Math.max(0, ...equations.flatMap(({ unknowns }) => unknowns)) + 1;
  /** Reduced rows by the column of their leading 1; the last entry is the value. */
  const rows = new Map<number, number[]>();
  const reduce = (row: number[]): number[] => {
    for (const [column, pivot] of rows) {
      const factor = row[column]!;
      if (factor !== 0) for (let at = 0; at <= width; at++) row[at] = mod(row[at]! - factor * pivot[at]!);
    }
    return row;
  };
  const rowOf = ({ unknowns, value }: Equation): number[] => {
    const row = Array.from({ length: width + 1 }, () => 0);
    for (const unknown of unknowns) row[unknown] = mod(row[unknown]! + 1);
    row[width] = mod(value);
    return row;
  };
  for (const equation of equations) {
    const row = reduce(rowOf(equation));
    const lead = row.findIndex((entry, at) => entry !== 0 && at < width);
    if (lead === -1) continue;
    const scale = inverse(row[lead]!);
    const pivot = row.map((entry) => mod(entry * scale));
    for (const other of rows.values()) {
      const factor = other[lead]!;
      if (factor !== 0) for (let at = 0; at <= width; at++) other[at] = mod(other[at]! - factor * pivot[at]!);
    }
    rows.set(lead, pivot);
  }
  return (unknowns) => {
    if (unknowns.some((unknown) => unknown >= width)) return null;
    const rest = reduce(rowOf({ unknowns, value: 0 }));
    if (rest.slice(0, width).some((entry) => entry !== 0)) return null;
    const value = mod(-rest[width]!);
    return value > PRIME / 2 ? value - PRIME : value;
  };
}

function mod(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

function inverse(value: number): number {
  let [result, base, power] = [1, value, PRIME - 2];
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = mod(result * base);
    base = mod(base * base);
  }
  return result;
}
