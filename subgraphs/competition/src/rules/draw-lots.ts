/** A sealed draw: entry → contest number → station number, each a permutation of 1 … n. */
export interface Lots {
  /** Contest number by entry. */
  readonly contestNumbers: ReadonlyMap<string, number>;
  /** Station number by contest number. */
  readonly stationNumbers: ReadonlyMap<number, number>;
}

/**
 * Draws two layers of lots. The same entries in any order have the same chances; who knows one layer knows nothing of
 * whose performance a station number is.
 * @param below a random whole number from 0 up to, not including, its argument
 */
export function drawLots(entryIds: readonly string[], below: (limit: number) => number): Lots {
  const numbers = entryIds.map((_, index) => index + 1);
  const contest = shuffle(numbers, below);
  const stations = shuffle(numbers, below);
  return {
    contestNumbers: new Map(entryIds.toSorted().map((id, index) => [id, contest[index]!])),
    stationNumbers: new Map(numbers.map((number, index) => [number, stations[index]!])),
  };
}

/**
 * The text of a layer whose digest is published when it is sealed: who opens it later can change nothing.
 * @param salt secret until the layer is opened; keeps others from trying all permutations
 */
export function layerText(salt: string, layer: ReadonlyMap<string | number, number>): string {
  const lines = [...layer].map(([key, number]) => `${key} ${number}`).toSorted();
  return [salt, ...lines].join('\n');
}

/** Fisher and Yates: every order is equally likely. */
function shuffle(values: readonly number[], below: (limit: number) => number): number[] {
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
