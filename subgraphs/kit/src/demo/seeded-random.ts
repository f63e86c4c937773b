import { hash } from 'node:crypto';

/** Pseudo-random numbers that are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `share` (0 to 1) of all cases. */
  chance(share: number): boolean;
  /** One of the values. */
  pick<T>(values: readonly T[]): T;
  /** A calendar date from `first` to `last`, both included, `yyyy-mm-dd`. */
  day(first: string, last: string): string;
}

const DAY_MS = 86_400_000;

/** Starts a sequence. The generator is mulberry32. */
export function seededRandom(seed: string): SeededRandom {
  let state = Number.parseInt(hash('sha256', seed).slice(0, 8), 16);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (values) => values[Math.floor(next() * values.length)]!,
    day: (first, last) =>
      new Date(Date.parse(first) + between(0, (Date.parse(last) - Date.parse(first)) / DAY_MS) * DAY_MS)
        .toISOString()
        .slice(0, 10),
  };
}
